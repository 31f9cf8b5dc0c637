import { readReference } from "#domain/paste/reference/reference.ts";
import { shortText, wordsOf } from "#domain/text/plain-text.ts";
import { readFields } from "./fields.ts";
import { type Block, firstOf, lastOf, numbersOf, type PastedLine } from "./finding.ts";
import { clashes, isValueOf, readLabel } from "./label.ts";
import { type Fields, roleOf } from "./roles.ts";

/**
 * Reads labelled values that stand together: PowerShell's lists, YAML, JSON that was cut off, and the boxes of Entra
 * and Azure, which are copied as a line with the label and one with the value. A label that comes again with something
 * else begins the next organization. `undefined` where no label begins.
 */
export function readCard(lines: readonly PastedLine[], start: number): Block | undefined {
  let card = firstPart(lines, start);
  if (!card) return undefined;
  while (card.end < start + mostLines) {
    const part = nextPart(lines, start, card.end);
    if (!part || clashes(card.fields, part.fields)) break;
    card = { fields: { ...part.fields, ...card.fields }, end: part.end };
  }
  const { statement, text } = readFields(card.fields);
  const taken = lines.slice(start, card.end);
  const shown = shortText(text || (taken[0]?.text ?? ""));
  return {
    findings: [{ kind: "read", statement, text: shown, lines: numbersOf(taken), isEntry: "no" }],
    end: card.end,
  };
}

const mostLines = 200;

/** One label with its value, and the index of the first line after them. */
interface Part {
  readonly fields: Fields;
  readonly end: number;
}

/** A heading below another one is a table's, whose cells were copied one by one. */
function firstPart(lines: readonly PastedLine[], start: number): Part | undefined {
  const line = lines[start];
  const fields = line && readLabel(line.text);
  if (fields && Object.values(fields).some((value) => value !== "")) {
    return { fields, end: start + 1 };
  }
  const above = lines[start - 1];
  const isOfTable = above !== undefined && roleOf(above.text) !== undefined;
  const part = isOfTable ? undefined : partOnTwoLines(lines, start);
  return part && "beside" in part.fields ? undefined : part;
}

function nextPart(lines: readonly PastedLine[], start: number, at: number): Part | undefined {
  const [first, before, line] = [lines[start], lines[at - 1], lines[at]];
  if (!first || !before || !line) return undefined;
  const isApart = firstOf(line) - lastOf(before) > 1;
  const fields = isApart ? undefined : (readLabel(line.text) ?? fillerIn(line.text, first.text));
  const isEmpty = !fields || Object.values(fields).every((value) => value === "");
  const below = isEmpty ? partOnTwoLines(lines, at) : undefined;
  return below ?? (fields && { fields, end: at + 1 });
}

/** A line of PowerShell's list that nobody needs here; its colon stands below the first one's. */
function fillerIn(text: string, first: string): Fields | undefined {
  const colon = text.indexOf(":");
  const isAligned = colon > 0 && colon === first.indexOf(":") && text.charAt(colon - 1) === " ";
  const isEmpty = wordsOf(text.slice(colon)).every((word) => !readReference(word));
  return isAligned && isEmpty && /^[A-Za-z]+ *$/.test(text.slice(0, colon))
    ? { beside: "" }
    : undefined;
}

function partOnTwoLines(lines: readonly PastedLine[], at: number): Part | undefined {
  const [label, value] = [lines[at], lines[at + 1]];
  const role = label && roleOf(label.text);
  if (!role || !value || firstOf(value) - lastOf(label) > 2) return undefined;
  const text = value.text.trim();
  const isLabel = roleOf(text) !== undefined || readLabel(text) !== undefined;
  if (isLabel || !isValueOf(role, text) || isFurniture(value)) return undefined;
  return { fields: { [role]: text }, end: at + 2 };
}

/** A page's own words are no value, but for a count, a dash and the name of a licence. */
function isFurniture(line: PastedLine): boolean {
  const what = line.furniture()?.what;
  return what === "heading" || what === "button" || what === "command" || line.text.length > 200;
}
