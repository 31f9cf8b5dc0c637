import { shortText, type TextLine } from "#domain/text/plain-text.ts";
import type { Block } from "./entry.ts";
import { type Fields, readFields } from "./fields.ts";
import { onlyPiece } from "./line.ts";

/**
 * Reads a row of Azure's *Directories + subscriptions* that was copied cell by cell: name, domain and ID, each on
 * its own line, the name or the domain perhaps absent. Only where that page's heading stands above, for elsewhere
 * a domain and the ID below it may be two organizations. `undefined` where no ID follows.
 */
export function readDirectory(lines: readonly TextLine[], start: number): Block | undefined {
  const cells = lines.slice(start, start + 3);
  const columns = cells.map((line) => columnOf(line.text));
  const last = columns.indexOf("id");
  const order = columns.slice(0, last + 1).join(" ");
  if (!["name id", "domain id", "name domain id"].includes(order)) return undefined;
  const row = cells.slice(0, last + 1);
  const fields: Fields = Object.fromEntries(row.map(({ text }, at) => [columns[at], text.trim()]));
  const { reading, text } = readFields(fields);
  const numbers = row.map((line) => line.number);
  const end = start + row.length;
  if (reading.kind === "entry") {
    return { found: [{ kind: "entry", facts: reading.facts, lines: numbers }], end };
  }
  const { reason } = reading;
  return { found: [{ kind: "unread", reason, text: shortText(text), lines: numbers }], end };
}

/** An entry with a name of its own is no cell. */
function columnOf(text: string): "name" | "domain" | "id" | undefined {
  const piece = onlyPiece(text);
  if (!piece) return undefined;
  const { form, reading } = piece;
  const isNamed = reading.kind === "entry" && reading.facts.name !== undefined;
  if (form === "domain" || form === "id") return isNamed ? undefined : form;
  return reading.kind === "unread" && reading.reason === "a-name-alone" ? "name" : undefined;
}
