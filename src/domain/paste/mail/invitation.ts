import { readFields } from "#domain/paste/fields.ts";
import { type Block, type Finding, numbersOf, type PastedLine } from "#domain/paste/finding.ts";
import { clashes, isValueOf, readLabel } from "#domain/paste/label.ts";
import { likenessOf, readReference } from "#domain/paste/reference/reference.ts";
import { type Fields, roleOf } from "#domain/paste/roles.ts";
import { asked, type QuestionReason } from "#domain/paste/statement.ts";
import { shortText, wordsOf } from "#domain/text/plain-text.ts";
import { isMailStart, type MailLine, readMailLine } from "./mail.ts";

const mostBetween = 20;
const mostLines = 200;

/**
 * Reads one of Microsoft's invitations, from its sender, its subject or its first standing sentence on; up to 20
 * lines of the inviter's own may lie between two of Microsoft's. Whoever is invited is a guest. An address in it
 * is more likely the inviter's than the reader's. `undefined` where none begins.
 */
export function readInvitation(lines: readonly PastedLine[], start: number): Block | undefined {
  if (!beginsInvitation(lines[start]?.text ?? "")) return undefined;
  const pieces = new Map<PastedLine, MailPiece>();
  let what: Said = { fields: {}, spare: {} };
  let end = start;
  const last = start + mostLines;
  for (let index = start; index <= Math.min(end + mostBetween, last); ) {
    const next = pieceAt(lines, index);
    if (!next || beginsAnother(what, next.piece)) break;
    const { piece, length } = next;
    index += length;
    if (piece.kind === "others") continue;
    for (const line of lines.slice(index - length, index)) pieces.set(line, piece);
    what = withPiece(what, piece);
    end = index;
    if (piece.kind === "closing") break;
  }
  return { findings: findingsIn(what, pieces, lines.slice(start, end)), end };
}

/** What stands at a place, and on how many lines; `undefined` where the invitation is over. */
function pieceAt(lines: readonly PastedLine[], index: number) {
  const line = lines[index];
  if (!line || isOfTheReader(line.text)) return undefined;
  const above = readLabelAbove(lines, index);
  const others: MailPiece = { kind: "others", fields: {} };
  return above ? { piece: above, length: 2 } : { piece: readPiece(line.text) ?? others, length: 1 };
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

/** A line of Microsoft's, a label with its value, or a line of somebody else's. */
type MailPiece = Omit<MailLine, "kind"> & { readonly kind: MailLine["kind"] | "label" | "others" };

/** An account's label in an invitation is the inviter's. */
function readPiece(text: string): MailPiece | undefined {
  const fields = readLabel(text);
  const isLabel = fields?.domain ?? fields?.name ?? fields?.id ?? fields?.tenant;
  return fields && isLabel ? { kind: "label", fields } : readMailLine(text);
}

/** A label with its value on the line below, as a phone copies it. */
function readLabelAbove(lines: readonly PastedLine[], at: number): MailPiece | undefined {
  const [label, value] = [lines[at]?.text ?? "", lines[at + 1]?.text.trim() ?? ""];
  const role = roleOf(label);
  const isLabel = role === "name" || role === "domain" || role === "id";
  if (!isLabel || value === "" || roleOf(value) || !isValueOf(role, value)) return undefined;
  return { kind: "label", fields: { [role]: value } };
}

/** A line that the reader's own list would hold, and no mail: a row, JSON, one reference alone. */
function isOfTheReader(text: string): boolean {
  if (/^\s*[[{]|\t|#ext#/i.test(text)) return true;
  const [word, ...more] = wordsOf(text);
  const isOneWord = word !== undefined && more.length === 0 && !readMailLine(text);
  const reference = isOneWord ? readReference(word) : undefined;
  return reference !== undefined && likenessOf(reference) !== "link";
}

function beginsAnother({ fields, spare }: Said, piece: MailPiece): boolean {
  if (piece.kind !== "opening") return isOutright(piece) && clashes(fields, piece.fields);
  return Object.keys(fields).length > 0 || clashes(spare, piece.fields);
}

function isOutright(piece: MailPiece): boolean {
  return piece.kind === "label" || piece.kind === "link";
}

function withPiece({ fields, spare }: Said, piece: MailPiece): Said {
  return isOutright(piece)
    ? { fields: { ...piece.fields, ...fields }, spare }
    : { fields, spare: { ...piece.fields, ...spare } };
}

function findingsIn(
  { fields, spare }: Said,
  pieces: ReadonlyMap<PastedLine, MailPiece>,
  lines: readonly PastedLine[],
): readonly Finding[] {
  const isSource = (line: PastedLine) => Object.keys(pieces.get(line)?.fields ?? {}).length > 0;
  const standing = lines.filter((line) => pieces.has(line) && !isSource(line));
  const furniture: readonly Finding[] =
    standing.length > 0 ? [{ kind: "furniture", what: "mail", lines: numbersOf(standing) }] : [];
  const others = lines.filter((line) => !pieces.has(line));
  return [
    ...organizationIn({ ...spare, ...fields }, lines.filter(isSource)),
    ...furniture,
    ...questionAbout(others.filter(holdsAddress), "in-a-mail"),
    ...questionAbout(
      others.filter((line) => !holdsAddress(line)),
      "not-understood",
    ),
  ];
}

function organizationIn(fields: Fields, lines: readonly PastedLine[]): readonly Finding[] {
  if (lines.length === 0) return [];
  const { statement, text } = readFields(fields);
  const guests =
    statement.kind === "organization"
      ? { ...statement, facts: { ...statement.facts, relation: "guest" as const } }
      : { ...statement, relation: "guest" as const };
  const shown = shortText(text);
  return [{ kind: "read", statement: guests, text: shown, lines: numbersOf(lines), isEntry: "no" }];
}

/** The inviter's own words, in one question however many lines they are. */
function questionAbout(lines: readonly PastedLine[], reason: QuestionReason): readonly Finding[] {
  if (lines.length === 0) return [];
  const text = shortText(lines.map((line) => line.text).join(" "));
  return [{ kind: "read", statement: asked(reason), text, lines: numbersOf(lines), isEntry: "no" }];
}

function holdsAddress({ text }: PastedLine): boolean {
  return wordsOf(text).some((word) => {
    const reference = readReference(word);
    return reference !== undefined && likenessOf(reference) === "address";
  });
}
