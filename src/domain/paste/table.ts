import { shortText, type TextLine } from "#domain/text/plain-text.ts";
import { isRuler, ruledCells, type Splitter, spacedCells, splitterOf } from "./cells.ts";
import type { Block, Found } from "./entry.ts";
import { type FieldRole, type Fields, readFields, roleOf } from "./fields.ts";
import { readReference } from "./reference.ts";

interface Heading {
  readonly columns: readonly (FieldRole | undefined)[];
  readonly cellsOf: Splitter;
  /** A command line's table, which a blank line ends. */
  readonly isLaidOut: boolean;
}

/**
 * Reads a table whose first line is its headings: Azure's *Directories + subscriptions* as it is copied, CSV, and
 * the command line's tables. A subscription's ID never passes for a tenant's. `undefined` where no headings stand.
 */
export function readTable(lines: readonly TextLine[], start: number): Block | undefined {
  const first = lines[start];
  const below = lines[start + 1];
  const heading = first && headingOf(first.text, below?.text ?? "");
  if (!heading) return undefined;
  const found: Found[] = [{ kind: "skipped", what: "table-header", lines: [first.number] }];
  let before = first;
  for (let end = start + 1; ; end += 1) {
    const line = lines[end];
    const row = line && readRow(line, before, heading);
    if (!row) return { found, end };
    found.push(row);
    before = line;
  }
}

function headingOf(text: string, below: string): Heading | undefined {
  const isLaidOut = isRuler(below);
  const cellsOf = isLaidOut ? ruledCells(below) : splitterOf(text);
  const columns = cellsOf(text).map(roleOf);
  const known = new Set(columns.filter((role) => role !== undefined && role !== "beside"));
  const isHeading = known.size > 1 && columns.filter(Boolean).length * 2 >= columns.length;
  return isHeading
    ? { columns, cellsOf, isLaidOut: isLaidOut || cellsOf === spacedCells }
    : undefined;
}

/** The row, or `undefined` where the line is none: the table ends before it, and it is read by itself. */
function readRow(line: TextLine, before: TextLine, heading: Heading): Found | undefined {
  const lines = [line.number];
  if (heading.isLaidOut && line.number > before.number + 1) return undefined;
  if (isRuler(line.text)) return { kind: "skipped", what: "ruler", lines };
  const cells = heading.cellsOf(line.text);
  if (!isRow(cells, heading) || headingOf(line.text, "")) return undefined;
  const { reading, text } = readFields(fieldsIn(cells, heading.columns));
  if (reading.kind === "entry") return { kind: "entry", facts: reading.facts, lines };
  if (isShifted(cells, heading)) return undefined;
  const { reason } = reading;
  const shown = reason === "a-name-alone" ? text : shortText(line.text);
  return { kind: "unread", reason, text: shown, lines };
}

/** Azure's rows end in a button without a heading. */
function isRow(cells: readonly string[], { columns }: Heading): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const surplus = cells.slice(columns.length);
  return filled.length > 1 && !surplus.some((cell) => readReference(cell));
}

/** A row whose cells are not under their headings; among subscriptions its IDs would mislead. */
function isShifted(cells: readonly string[], { columns }: Heading): boolean {
  return (
    !columns.includes("subscription") &&
    cells.some((cell) => readReference(cell)?.reading.kind === "entry")
  );
}

function fieldsIn(cells: readonly string[], columns: Heading["columns"]): Fields {
  const fields: Partial<Record<FieldRole, string>> = {};
  cells.forEach((cell, index) => {
    const role = columns[index];
    if (role && cell !== "") fields[role] ??= cell;
  });
  // An empty subscription cell is still a subscription's row.
  if (columns.includes("subscription")) fields.subscription ??= "";
  return fields;
}
