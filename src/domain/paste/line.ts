import { isLikeAName, shortText, tidyName, wordsOf } from "#domain/text/plain-text.ts";
import { splitterOf } from "./cells.ts";
import type { Reading, UnreadReason } from "./entry.ts";
import { readFields } from "./fields.ts";
import { type Reference, type ReferenceForm, readReference } from "./reference.ts";
import { parseEntryText } from "./writing.ts";

/** One thing on a line: what it was read as, what stands there, and the form of what names the tenant. */
export interface LinePiece {
  readonly reading: Reading;
  readonly text: string;
  /** `row` for several that stand together. */
  readonly form: ReferenceForm | "row" | "text";
}

const listMark = /^\s*(?:[-*•]\s+)?(?:\(?\d{1,3}[.)]\s+|\[[ x]?\]\s+)?/i;

/**
 * Reads a line by itself: one reference with or without a name, a list of them (between commas, semicolons, tabs or
 * spaces), or a row of a table without headings. Never empty.
 */
export function readLine(line: string): readonly LinePiece[] {
  const ours = parseEntryText(line);
  if (ours) {
    return [{ reading: { kind: "entry", facts: ours }, text: shortText(line), form: "row" }];
  }
  const text = line.replace(listMark, "");
  if (isSubscription(text)) return [unread("subscription-only", text)];
  return (readReference(text.trim()) ? undefined : readCells(text)) ?? readWords(text);
}

/** What stands on a line that holds one thing only; `undefined` for a list. */
export function onlyPiece(line: string): LinePiece | undefined {
  const [piece, ...more] = readLine(line);
  return more.length === 0 ? piece : undefined;
}

/** A row of the Azure command line's tables without its headings: whose ID it holds cannot be told. */
function isSubscription(text: string): boolean {
  return (
    /\bAzure(?:Cloud|USGovernment|ChinaCloud)\b/.test(text) ||
    /^\s*\[\d{1,6}\].*[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text)
  );
}

interface Cell {
  readonly text: string;
  readonly reference: Reference | undefined;
}

function readCells(text: string): readonly LinePiece[] | undefined {
  if (!/[\t,;]/.test(text)) return undefined;
  const filled = splitterOf(text)(text).filter((cell) => cell !== "");
  const cells = filled.map((cell): Cell => ({ text: cell, reference: readReference(cell) }));
  const named = cells.flatMap(({ reference }) => reference ?? []);
  const beside = cells.filter((cell) => !cell.reference);
  const wordy = beside.filter((cell) => wordsOf(cell.text).some((word) => readReference(word)));
  if (cells.length < 2 || named.length + wordy.length === 0) return undefined;
  const isList = named.length + wordy.length === cells.length;
  if (wordy.length > 0) return isList ? readList(cells) : undefined;
  const isMixed = beside.length > 0;
  const isOneOfEach = new Set(named.map(columnOf)).size === named.length;
  if (isOneOfEach && (isMixed || text.includes("\t"))) return [readRow(cells, text)];
  const ids = named.filter((reference) => reference.form === "id");
  if (isMixed && ids.length > 1) return [unread("several-things", text)];
  return readList(cells);
}

function readList(cells: readonly Cell[]): readonly LinePiece[] {
  return cells.flatMap(({ text, reference }) =>
    reference ? { ...reference, text: shortText(text) } : readWords(text),
  );
}

/** A row holds one ID, one domain and one account at most; a link stands for a tenant too. */
function columnOf({ form }: Reference): "id" | "domain" | "account" | "tenant" {
  if (form === "guest" || form === "address") return "account";
  return form === "link" ? "tenant" : form;
}

function readRow(cells: readonly Cell[], text: string): LinePiece {
  const name = nameBeside(cells, text.includes("\t"));
  const named = cells.flatMap(({ reference }) => reference ?? []);
  const [only] = named;
  if (only && named.length === 1) return { ...withName(only, name), text: shortText(text) };
  const fields = Object.fromEntries(cells.flatMap(fieldOf));
  const { reading } = readFields({ ...fields, ...(name ? { name } : {}) });
  return { reading, text: shortText(text), form: "row" };
}

/** A table's other cells say other things; a comma may be part of a name (`Contoso, Ltd.`). */
function nameBeside(cells: readonly Cell[], isTable: boolean): string | undefined {
  const words = cells.filter((cell) => !cell.reference).map((cell) => withoutNotice(cell.text));
  return isTable ? words.find(isLikeAName) : words.join(", ");
}

function fieldOf({ text, reference }: Cell): readonly (readonly [string, string])[] {
  if (!reference) return [];
  const { form, reading } = reference;
  if (form === "guest" || form === "address") return [["account", text]];
  return [[columnOf(reference), reading.kind === "entry" ? reading.facts.tenant : text]];
}

function readWords(text: string): readonly LinePiece[] {
  const words = wordsOf(text);
  const references = words.map((word) => readReference(word));
  const named = references.filter((reference) => reference !== undefined);
  const rest = withoutNotice(words.filter((_, index) => !references[index]).join(" "));
  if (named.length === 0) {
    const isName = isLikeAName(withoutNotice(text));
    return [
      isName ? unread("a-name-alone", tidyName(rest) ?? rest) : unread("not-understood", text),
    ];
  }
  const only = onlyOne(named);
  if (only) return [readBeside(only, rest, text)];
  return named.length === words.length
    ? words.flatMap(readWords)
    : [unread("several-things", text)];
}

/** Mail programs write an address twice. */
function onlyOne(named: readonly Reference[]): Reference | undefined {
  const [first, ...more] = named;
  return more.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}

/**
 * A reference with words beside it. A guest entry or a link stays clear in any sentence; a domain or an ID counts
 * with a name only. Beside an address stands a person's name as often as an organization's, so it is left.
 */
function readBeside(reference: Reference, rest: string, text: string): LinePiece {
  const { form } = reference;
  if (form === "id" && isAnotherId(rest)) return unread("not-understood", text);
  if (form === "id" && /subscription/i.test(rest)) return unread("subscription-only", text);
  const isProse = tidyName(rest) !== undefined && !isLikeAName(rest);
  const isClear = form === "guest" || form === "link";
  if (isProse && !isClear) return unread("not-understood", text);
  const isName = !isProse && form !== "address" && !tenantWord.test(rest);
  return { ...withName(reference, isName ? rest : undefined), text: shortText(text) };
}

const tenantWord = /tenant|directory/i;

/** `Object ID`, `clientId`: Microsoft's pages are full of IDs. */
function isAnotherId(rest: string): boolean {
  return /(?:\b|[a-z_])I[dD]\b|\bid\b/.test(rest) && !tenantWord.test(rest);
}

function withName(reference: Reference, text: string | undefined): Omit<LinePiece, "text"> {
  const name = tidyName(text ?? "");
  const { reading, form } = reference;
  if (reading.kind === "unread" || name === undefined) return { reading, form };
  return { reading: { kind: "entry", facts: { ...reading.facts, name } }, form };
}

function unread(reason: UnreadReason, text: string): LinePiece {
  return { reading: { kind: "unread", reason }, text: shortText(text), form: "text" };
}

/** What Authenticator writes beside an entry that was restored without its credential. */
function withoutNotice(text: string): string {
  return text.replace(/\baction required\b[!.:]?/gi, " ").trim();
}
