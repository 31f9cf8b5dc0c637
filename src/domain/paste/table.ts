import { parseTenantId } from "#domain/organization/tenant.ts";
import { likenessOf, readReference } from "#domain/paste/reference/reference.ts";
import { shortText, wordsOf } from "#domain/text/plain-text.ts";
import {
  isDrawnRuler,
  isRuler,
  ruledCells,
  type Splitter,
  spacedCells,
  splitterOf,
} from "./cells.ts";
import { readFields, tenantLevel } from "./fields.ts";
import { type Finding, firstOf, lastOf, type PastedLine } from "./finding.ts";
import { columnsIn, type FieldRole, type Fields, roleOf } from "./roles.ts";

/** A table that has begun: its columns, and how its lines come apart. */
export interface Table {
  readonly columns: readonly (FieldRole | undefined)[];
  /** Nothing but single spaces part the cells, so what a word is tells its column. */
  readonly cellsOf: Splitter | "by-their-words";
  /** A command line's table, which a blank line ends. */
  readonly isLaidOut: boolean;
}

/**
 * The table whose headings stand on a line: Azure's *Directories + subscriptions* as it is copied, CSV, Markdown, and
 * the command lines' tables, with their columns in line or run together. `undefined` where no headings stand.
 */
export function tableAt(lines: readonly PastedLine[], at: number): Table | undefined {
  const line = lines[at];
  return line && headingOf(line.text, lines[at + 1]?.text ?? "");
}

const longestHeading = 400;

function headingOf(text: string, below: string): Table | undefined {
  if (text.length > longestHeading) return undefined;
  const isRuled = isRuler(below);
  const cellsOf = isRuled ? ruledCells(below) : splitterOf(text);
  const columns = cellsOf(text).map(roleOf);
  if (isHeading(columns)) {
    return { columns, cellsOf, isLaidOut: isRuled || cellsOf === spacedCells };
  }
  const run = isRuled || /\s/.test(text) ? columnsIn(text) : undefined;
  return run && isHeading(run) && (isRuled || run.length > 2)
    ? { columns: run, cellsOf: "by-their-words", isLaidOut: true }
    : undefined;
}

function isHeading(columns: readonly (FieldRole | undefined)[]): boolean {
  const known = new Set(columns.filter((role) => role !== undefined && role !== "beside"));
  return known.size > 1 && columns.filter(Boolean).length * 2 >= columns.length;
}

/**
 * A row of the table, or `undefined` where the line is no row: the table ends before it, and it is read by itself. A
 * subscription's ID never passes for a tenant's.
 */
export function rowOf(table: Table, line: PastedLine, before: PastedLine): Finding | undefined {
  const lines = line.numbers;
  if (table.isLaidOut && firstOf(line) > lastOf(before) + 1) return undefined;
  if (isRuler(line.text) || isDrawnRuler(line.text)) {
    return { kind: "furniture", what: "ruler", lines };
  }
  if (headingOf(line.text, "")) return undefined;
  const row = fieldsOf(table, line.text);
  if (!row) return undefined;
  const { statement, text } = readFields(row.fields);
  const isWhole = statement.kind === "organization";
  if (!isWhole && row.isShifted && statement.account === undefined) return undefined;
  const shown = isWhole || statement.reason === "a-name-alone" ? text : line.text;
  const isEntry = entryKind(table.columns, line.text);
  return { kind: "read", statement, text: shortText(shown), lines, isEntry };
}

/** Names and accounts alone are what Authenticator shows. */
function entryKind(columns: Table["columns"], text: string): "yes" | "perhaps" | "no" {
  const isOfAccounts = columns.includes("account") && !columns.some(isId);
  if (!isOfAccounts || columns.includes("domain")) return "no";
  return /#ext#/i.test(text) ? "yes" : "perhaps";
}

interface Row {
  readonly fields: Fields;
  /** Its cells are not under their headings, so that it may be read by itself. */
  readonly isShifted: boolean;
}

function fieldsOf(table: Table, text: string): Row | undefined {
  const { columns, cellsOf } = table;
  if (cellsOf === "by-their-words") return fieldsByWords(columns, text);
  const cells = cellsOf(text);
  if (cells.length === 0 && table.isLaidOut) return fieldsByWords(columns, text);
  const filled = cells.filter((cell) => cell !== "");
  const surplus = cells.slice(columns.length);
  // Azure's rows end in a button without a heading.
  if (filled.length < 2 || surplus.some((cell) => readReference(cell))) return undefined;
  const isStray = (cell: string, column: number) => {
    const reference = readReference(cell);
    return reference !== undefined && reference.form !== "unclear" && !isId(columns[column]);
  };
  // Among subscriptions the IDs of a row that does not fit would mislead.
  const isShifted = !isOfSubscriptions(columns) && cells.some(isStray);
  return { fields: fieldsIn(cells, columns), isShifted };
}

function isOfSubscriptions(columns: Table["columns"]): boolean {
  return columns.includes("subscription") || columns.includes("subscription-id");
}

function fieldsIn(cells: readonly string[], columns: Table["columns"]): Fields {
  const fields: Partial<Record<FieldRole, string>> = {};
  cells.forEach((cell, index) => {
    const role = columns[index];
    if (role && cell !== "") fields[role] ??= cell;
  });
  return withKind(fields, columns);
}

/** An empty cell still says what kind of thing its row is. */
function withKind(fields: Fields, columns: Table["columns"]): Fields {
  const isTenants = columns.includes("of-a-tenant") || columns.includes("domains");
  return {
    ...fields,
    ...(isOfSubscriptions(columns) ? { subscription: fields.subscription ?? "" } : {}),
    ...(isTenants ? { "of-a-tenant": "" } : {}),
  };
}

function isId(role: FieldRole | undefined): boolean {
  return role === "id" || role === "bare-id" || role === "subscription-id" || role === "other-id";
}

const besideWord =
  /^(?:home|managedby|projectedby|azurecloud|azureusgovernment|azurechinacloud|enabled|disabled|warned|pastdue|true|false|aad|current|switch|wechseln|aktuell|basculer|actuel)$/i;

/**
 * A row whose columns are lost: its IDs come in the order of their headings, and a domain, an account and a name are
 * known by what they are. None where the IDs are more or fewer than the headings for them.
 */
function fieldsByWords(columns: Table["columns"], text: string): Row | undefined {
  const words = wordsOf(text.replace(/[{},]/g, " "));
  const ids = words.filter((word) => parseTenantId(word));
  const roles = columns.filter(isId);
  if (ids.length === 0 || ids.length !== roles.length) return undefined;
  const fields: Partial<Record<FieldRole, string>> = {};
  roles.forEach((role, index) => {
    const id = ids[index];
    if (role && id !== undefined) fields[role] ??= id;
  });
  const others = words.filter((word) => !ids.includes(word) && !besideWord.test(word));
  for (const word of others) {
    const column = columnOf(word);
    if (column) fields[column] ??= word;
  }
  const behind = words.slice(words.lastIndexOf(ids.at(-1) ?? "") + 1);
  const names = (columns.at(-1) === "tenant" ? behind : others).filter((word) => !columnOf(word));
  const role = nameRole(columns);
  if (role && names.length > 0) fields[role] = names.join(" ");
  if (text.includes(tenantLevel)) fields.subscription = tenantLevel;
  return { fields: withKind(fields, columns), isShifted: false };
}

function columnOf(word: string): "domain" | "account" | undefined {
  const reference = readReference(word);
  const like = reference && likenessOf(reference);
  if (like === "guest" || like === "address") return "account";
  return like === "domain" ? "domain" : undefined;
}

/** Where words that are no ID belong: to the tenant's name, unless they are as likely a subscription's. */
function nameRole(columns: Table["columns"]): FieldRole | undefined {
  if (columns.at(-1) === "tenant") return "tenant";
  if (isOfSubscriptions(columns)) return undefined;
  return columns.find((role) => role === "name" || role === "bare-name");
}
