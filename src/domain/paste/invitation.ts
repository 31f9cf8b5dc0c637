import { shortText, type TextLine, wordsOf } from "#domain/text/plain-text.ts";
import { clashes, readLabel } from "./card.ts";
import type { Block, Found } from "./entry.ts";
import { type Fields, readFields } from "./fields.ts";
import { isMailStart, type MailLine, readMailLine } from "./mail.ts";
import { readReference } from "./reference.ts";

const mostBetween = 20;

/**
 * Reads one of Microsoft's invitations, from its sender, its subject or its first standing sentence on; up to 20
 * lines of the inviter's own may lie between two of Microsoft's. Whoever is invited is a guest. An address in it
 * is more likely the inviter's than the reader's. `undefined` where none begins.
 */
export function readInvitation(lines: readonly TextLine[], start: number): Block | undefined {
  if (!beginsInvitation(lines[start]?.text ?? "")) return undefined;
  const pieces = new Map<number, Piece>();
  let what: Said = { fields: {}, spare: {} };
  let end = start;
  for (let index = start; index <= end + mostBetween; index += 1) {
    const line = lines[index];
    if (!line || isOfTheReader(line.text)) break;
    const piece = readPiece(line.text);
    if (!piece) continue;
    if (beginsAnother(what, piece)) break;
    pieces.set(line.number, piece);
    what = withPiece(what, piece);
    end = index + 1;
    if (piece.kind === "closing") break;
  }
  return { found: foundIn(what, pieces, lines.slice(start, end)), end };
}

/** A line that also holds what is the reader's is read by itself. */
function beginsInvitation(text: string): boolean {
  return isMailStart(text) && !isOfTheReader(text);
}

/** What an invitation says of the organization. */
interface Said {
  /** In its labels and links. */
  readonly fields: Fields;
  /** In its sender, subject and small print: used where nothing better does. */
  readonly spare: Fields;
}

type Piece = Omit<MailLine, "kind"> & { readonly kind: MailLine["kind"] | "label" };

/** An account's label in an invitation is the inviter's. */
function readPiece(text: string): Piece | undefined {
  const fields = readLabel(text);
  const isLabel = fields?.domain ?? fields?.name ?? fields?.id ?? fields?.tenant;
  return fields && isLabel ? { kind: "label", fields } : readMailLine(text);
}

/** A line that the reader's own list would hold, and no mail: a row, JSON, one reference alone. */
function isOfTheReader(text: string): boolean {
  if (/^\s*[[{]|\t|#ext#/i.test(text)) return true;
  const [word, ...more] = wordsOf(text);
  const isOneWord = word !== undefined && more.length === 0 && !readMailLine(text);
  const form = isOneWord ? readReference(word)?.form : undefined;
  return form !== undefined && form !== "link";
}

function beginsAnother({ fields, spare }: Said, piece: Piece): boolean {
  if (piece.kind !== "opening") return isOutright(piece) && clashes(fields, piece.fields);
  return Object.keys(fields).length > 0 || clashes(spare, piece.fields);
}

function isOutright(piece: Piece): boolean {
  return piece.kind === "label" || piece.kind === "link";
}

function withPiece({ fields, spare }: Said, piece: Piece): Said {
  return isOutright(piece)
    ? { fields: { ...piece.fields, ...fields }, spare }
    : { fields, spare: { ...piece.fields, ...spare } };
}

function foundIn(
  { fields, spare }: Said,
  pieces: ReadonlyMap<number, Piece>,
  lines: readonly TextLine[],
): readonly Found[] {
  const numbers = [...pieces.keys()];
  const isSource = (line: number) => Object.keys(pieces.get(line)?.fields ?? {}).length > 0;
  const standing = numbers.filter((line) => !isSource(line));
  const skipped: readonly Found[] =
    standing.length > 0 ? [{ kind: "skipped", what: "mail", lines: standing }] : [];
  const others = lines.filter((line) => !pieces.has(line.number)).map(readOther);
  const organization = organizationIn({ ...spare, ...fields }, numbers.filter(isSource));
  return [...organization, ...skipped, ...others];
}

function organizationIn(fields: Fields, lines: readonly number[]): readonly Found[] {
  if (lines.length === 0) return [];
  const { reading, text } = readFields(fields);
  if (reading.kind === "entry") {
    return [{ kind: "entry", facts: { ...reading.facts, relation: "guest" }, lines }];
  }
  return [{ kind: "unread", reason: reading.reason, text: shortText(text), lines }];
}

function readOther({ number, text }: TextLine): Found {
  const holdsAddress = wordsOf(text).some((word) => readReference(word)?.form === "address");
  const reason = holdsAddress ? "in-an-invitation" : "not-understood";
  return { kind: "unread", reason, text: shortText(text), lines: [number] };
}
