import { shortText, tidyName } from "#domain/text/plain-text.ts";
import {
  type Block,
  type Finding,
  firstOf,
  lastOf,
  numbersOf,
  type PastedLine,
  type Piece,
} from "./finding.ts";
import { asked, namedAccountStatement, type Statement, withName } from "./statement.ts";

/**
 * Reads a line by itself, and with it what belongs to it below where the two are an entry as Authenticator shows it:
 * the organization's name, directly under it the account, perhaps under that a code. A name also stays with a domain
 * that it resembles (`Contoso`, `contoso.com`); above any other domain or ID it may be another organization's, and is
 * asked about.
 */
export function readPlain(lines: readonly PastedLine[], start: number): Block {
  const line = lines[start];
  if (!line) return { findings: [], end: start + 1 };
  const pieces = line.pieces();
  const [piece, ...more] = pieces;
  const name = piece && more.length === 0 ? nameIn(piece) : undefined;
  const entry = name === undefined ? undefined : readUnderName(lines, start, name);
  if (entry) return entry;
  const isAlone = more.length === 0;
  const findings = pieces.map((each) => findingFrom(each, line.numbers, entryKind(each, isAlone)));
  return { findings, end: start + 1 };
}

/** A guest's name or a name with an account is an entry; what stands alone on a line may be one, cut short by a screen. */
function entryKind({ form, statement }: Piece, isAlone: boolean): "yes" | "perhaps" | "no" {
  if (form === "guest" || (form === "address" && hasName(statement))) return "yes";
  if (!isAlone) return "no";
  if (form === "address") return "perhaps";
  return statement.kind === "question" && statement.reason === "a-name-alone" ? "perhaps" : "no";
}

function hasName(statement: Statement): boolean {
  return (statement.kind === "organization" ? statement.facts.name : statement.name) !== undefined;
}

function nameIn({ statement }: Piece): string | undefined {
  return statement.kind === "question" && statement.reason === "a-name-alone" && !statement.account
    ? statement.name
    : undefined;
}

function readUnderName(
  lines: readonly PastedLine[],
  start: number,
  name: string,
): Block | undefined {
  const at = belowNotices(lines, start);
  const [first, below] = [lines[start], lines[at]];
  if (!first || !below || isApart(lines, start, at)) return undefined;
  const [piece, ...more] = below.pieces();
  if (!piece || more.length > 0 || (hasName(piece.statement) && nameIn(piece) === undefined)) {
    return undefined;
  }
  const notices = furniture("notice", lines.slice(start + 1, at));
  const together = joined(name, piece);
  if (together) {
    const isEntry = piece.form === "domain" ? "no" : "yes";
    const finding = findingFrom(together, numbersOf([first, below]), isEntry);
    return { findings: [finding, ...notices], end: at + 1 };
  }
  return readCode(lines, start, at, name);
}

/** A name with the account or the domain below it; `undefined` where they do not belong together. */
function joined(name: string, piece: Piece): Piece | undefined {
  const { form, statement } = piece;
  const text = shortText(`${name} ${piece.text}`);
  const account = statement.kind === "organization" ? statement.facts.account : statement.account;
  if (form === "address" && account) {
    return { statement: namedAccountStatement(name, account), text, form };
  }
  if (form === "address" || form === "guest") {
    const isMachines = statement.kind === "question" && statement.reason === "in-a-mail";
    return isMachines ? undefined : { statement: withName(statement, name), text, form };
  }
  if (form !== "domain" || statement.kind !== "organization") return undefined;
  return resembles(statement.facts.tenant, name)
    ? { statement: withName(statement, name), text: piece.text, form }
    : undefined;
}

/** Two names with a code under them are a service and the user's name there. */
function readCode(
  lines: readonly PastedLine[],
  start: number,
  at: number,
  name: string,
): Block | undefined {
  const [first, below, code] = [lines[start], lines[at], lines[at + 1]];
  if (!first || !below || !code || at > start + 1 || isApart(lines, start, at + 1))
    return undefined;
  const isCode = /^\s*\d{3} ?\d{3,5}\s*$/.test(code.text);
  if (!isCode || !below.pieces().every((piece) => nameIn(piece) !== undefined)) return undefined;
  const text = shortText(`${name} ${below.text}`);
  const piece: Piece = { statement: asked("another-service", { name }), text, form: "text" };
  return {
    findings: [
      findingFrom(piece, numbersOf([first, below]), "yes"),
      ...furniture("number", [code]),
    ],
    end: at + 2,
  };
}

function furniture(what: "notice" | "number", lines: readonly PastedLine[]): readonly Finding[] {
  return lines.length > 0 ? [{ kind: "furniture", what, lines: numbersOf(lines) }] : [];
}

function findingFrom(
  { statement, text }: Piece,
  lines: readonly number[],
  isEntry: "yes" | "perhaps" | "no",
): Finding {
  return { kind: "read", statement, text, lines, isEntry };
}

/** Whether a blank line lies between the two. */
function isApart(lines: readonly PastedLine[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const [line, below] = [lines[at], lines[at + 1]];
    if (!line || !below || firstOf(below) - lastOf(line) > 1) return true;
  }
  return false;
}

/** The index of the next line that is no remark such as "Action required"; there are few between. */
function belowNotices(lines: readonly PastedLine[], start: number): number {
  let at = start + 1;
  while (at < start + 4 && lines[at]?.furniture()?.what === "notice") at += 1;
  return at;
}

function resembles(domain: string, name: string): boolean {
  const [label = ""] = domain.split(".");
  const squashed = (tidyName(name) ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
  const short = Math.min(label.length, squashed.length);
  return short > 2 && (squashed.startsWith(label) || label.startsWith(squashed));
}
