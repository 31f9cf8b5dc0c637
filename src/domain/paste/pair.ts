import { shortText, type TextLine } from "#domain/text/plain-text.ts";
import type { Block, Found } from "./entry.ts";
import { furnitureIn } from "./furniture.ts";
import { type LinePiece, onlyPiece, readLine } from "./line.ts";
import { isMailStart } from "./mail.ts";

/**
 * Reads a line, and the one below it where the two are an entry as Authenticator shows it: the organization's name,
 * directly under it the account. The name also stays with an account that is personal or cut off, and with a domain
 * that it resembles (`Contoso`, `contoso.com`); above any other domain or ID it may be another organization's, and
 * is asked about.
 */
export function readPlain(lines: readonly TextLine[], start: number): Block {
  const line = lines[start];
  if (!line) return { found: [], end: start + 1 };
  const pieces = readLine(line.text);
  const [piece, ...more] = pieces;
  const pair = piece && more.length === 0 ? readPair(lines, start, piece) : undefined;
  const found = pieces.map((each) => foundFrom(each, [line.number]));
  return pair ?? { found, end: start + 1 };
}

function readPair(lines: readonly TextLine[], start: number, name: LinePiece): Block | undefined {
  const isName = name.reading.kind === "unread" && name.reading.reason === "a-name-alone";
  const at = isName ? belowNotices(lines, start) : start;
  const [first, below] = [lines[start], lines[at]];
  if (!first || !below || !isName || isApart(first, below, at - start)) return undefined;
  const piece = onlyPiece(below.text);
  if (!piece || !belongsTo(piece, name.text) || isMailStart(below.text)) return undefined;
  const notices = lines.slice(start + 1, at).map((line) => line.number);
  const skipped: readonly Found[] =
    notices.length > 0 ? [{ kind: "skipped", what: "notice", lines: notices }] : [];
  const found = foundFrom(withName(piece, name.text), [first.number, below.number]);
  return { found: [found, ...skipped], end: at + 1 };
}

function withName({ reading, text, form }: LinePiece, name: string): LinePiece {
  return reading.kind === "entry"
    ? { reading: { kind: "entry", facts: { ...reading.facts, name } }, text, form }
    : { reading, text: shortText(`${name} ${text}`), form };
}

function foundFrom({ reading, text }: LinePiece, lines: readonly number[]): Found {
  return reading.kind === "entry"
    ? { kind: "entry", facts: reading.facts, lines }
    : { kind: "unread", reason: reading.reason, text, lines };
}

/** Whether a blank line lies between. */
function isApart(first: TextLine, below: TextLine, steps: number): boolean {
  return below.number - first.number !== steps;
}

/** The index of the next line that is no remark such as "Action required"; there are few between. */
function belowNotices(lines: readonly TextLine[], start: number): number {
  let at = start + 1;
  while (at < start + 4 && furnitureIn(lines[at]?.text ?? "")?.what === "notice") at += 1;
  return at;
}

function belongsTo({ form, reading }: LinePiece, name: string): boolean {
  if (reading.kind === "entry" && reading.facts.name !== undefined) return false;
  if (form === "guest" || form === "address") return true;
  return form === "domain" && reading.kind === "entry" && resembles(reading.facts.tenant, name);
}

function resembles(domain: string, name: string): boolean {
  const [label = ""] = domain.split(".");
  const squashed = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const short = Math.min(label.length, squashed.length);
  return short > 2 && (squashed.startsWith(label) || label.startsWith(squashed));
}
