// The room that reads what a person types or pastes. It decides which lines name an organization, which are lines of
// Authenticator, what has to be asked, and what is only furniture of a page. Other rooms import this file, and what
// the person says of a reading: every-line.ts, answer.ts, people.ts.
// Its words: *entry*, a line of Authenticator · *reference*, a word that names a tenant · *statement*, what a word or
// row says: an organization or a question · *finding*, a statement with its lines, or furniture · *furniture*, lines
// that are known to say nothing of their own · *section*, the part of a page that a heading opens.

import type { Relation } from "#domain/organization/organization.ts";
import { readInvitation } from "#domain/paste/mail/invitation.ts";
import { readSignature } from "#domain/paste/mail/signature.ts";
import { joinedGuest } from "#domain/paste/reference/guest-mark.ts";
import { linesOf, shortText } from "#domain/text/plain-text.ts";
import { readCard } from "./card.ts";
import { readDirectory } from "./directory.ts";
import { readPlain } from "./entry.ts";
import {
  type Block,
  type Finding,
  type PastedLine,
  type Piece,
  pastedLine,
  type Section,
} from "./finding.ts";
import { furnitureIn, withoutButtons } from "./furniture.ts";
import { gathered } from "./gather.ts";
import { readJson } from "./json.ts";
import { readLine } from "./line.ts";
import { readRefusal } from "./refusal.ts";
import {
  type Asked,
  asked,
  type OrganizationFacts,
  type Statement,
  withoutName,
} from "./statement.ts";
import { rowOf, type Table, tableAt } from "./table.ts";

/** One organization out of a pasted text. */
export interface FoundOrganization extends OrganizationFacts {
  /** The lines that speak of it: from 1, ascending, each once. */
  readonly lines: readonly number[];
}

/** What is known of an organization that is no line of the text yet, such as an answer to a question. */
export type AnsweredOrganization = Omit<FoundOrganization, "lines">;

/** What a guess rests on. */
export type GuessReason = Extract<FoundOrganization["certainty"], { kind: "guessed" }>["why"];

/** A piece of the text that is no organization yet: it is asked about or explained, never dropped. */
export interface Question extends Asked {
  /** What stands there, at most 200 characters, without invisible signs. Somebody else's text: show it as text. */
  readonly text: string;
  /** From 1, ascending, each once. */
  readonly lines: readonly number[];
}

/** Why the text alone does not tell an organization. */
export type QuestionReason = Question["reason"];

/** A line of Authenticator, for the comparison with the list. */
export interface FoundEntry {
  /** What the person knows it by: name and account. Somebody else's text: show it as text. */
  readonly label: string;
  /** The organization that it names, as it stands among the organizations; absent while that is a question. */
  readonly organization?: Pick<FoundOrganization, "tenant" | "account">;
  /** Why it is a question, where it is one; the question has the same lines. */
  readonly asks?: QuestionReason;
  /** From 1, ascending, each once. */
  readonly lines: readonly number[];
}

/** Lines that are known to say nothing of their own. */
export interface Furniture {
  readonly what: Extract<Finding, { kind: "furniture" }>["what"];
  /** From 1, ascending, each once. */
  readonly lines: readonly number[];
}

/**
 * A text, read. Each line that is not blank ends in exactly one of these: an organization, an entry, a question or
 * furniture. An entry's lines are also those of the organization or the question that it leads to.
 */
export interface PastedText {
  readonly organizations: readonly FoundOrganization[];
  readonly entries: readonly FoundEntry[];
  readonly questions: readonly Question[];
  readonly furniture: readonly Furniture[];
}

/**
 * Reads whatever a person can read off Authenticator or paste, and names the organizations in it: Authenticator's
 * entries, addresses, domains, IDs and links, a line or a list of each; My Account's *Organizations* and Azure's
 * *Directories + subscriptions*; Entra's overview; the command lines' JSON, tables and lists; CSV; Microsoft's
 * invitations. What names no organization is asked about with its reason. Never throws; nothing is looked up. An empty
 * text has nothing in it. Time grows with the length of the text.
 */
export function parsePaste(text: string): PastedText {
  const steps = readingSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, step by step: whoever takes the steps may pause between two of them, so that a page answers meanwhile. */
export function* readingSteps(text: string): Generator<undefined, PastedText> {
  const lines = yield* pastedLines(text);
  const json = yield* readJson(lines);
  const findings: Finding[] = [];
  let place: Place = { section: "none" };
  for (let at = 0; at < lines.length; ) {
    const block = blockAt(lines, at, place, json.get(at));
    const end = Math.max(block.end, at + 1);
    const section = block.opens ?? place.section;
    for (const finding of accounted(block, lines.slice(at, end))) {
      findings.push(inSection(finding, section));
      if (findings.length % atATime === 0) yield;
    }
    place = placeAfter(block, section);
    // Only the line before is looked at again. What was read of a long text need not be held to its end.
    lines.fill(spent, Math.max(at - 1, 0), end - 1);
    at = end;
  }
  return yield* gathered(findings);
}

const atATime = 100;
const spent = lineFrom([], "");

/** An entry that was broken in the middle of its account is one line again. */
function* pastedLines(text: string): Generator<undefined, PastedLine[]> {
  const lines: PastedLine[] = [];
  for (const { number, text: own } of linesOf(text)) {
    const above = lines.at(-1);
    const isBelow = above?.numbers[0] === number - 1;
    const joined = isBelow ? joinedGuest(above.text, own) : undefined;
    if (above && joined) lines[lines.length - 1] = lineFrom([number - 1, number], joined);
    else lines.push(lineFrom([number], own));
    if (number % atATime === 0) yield;
  }
  return lines;
}

function lineFrom(numbers: readonly number[], text: string): PastedLine {
  return pastedLine(numbers, text, { pieces: readPieces, furniture: furnitureIn });
}

/** What stands on a line by itself; the words of a button are nobody's name. */
function readPieces(text: string): readonly Piece[] {
  const pieces = readLine(withoutButtons(text));
  return pieces.map((piece) => {
    const { statement } = piece;
    const isOrganization = statement.kind === "organization";
    const name = isOrganization ? statement.facts.name : statement.name;
    if (piece.form !== "link" || name === undefined || !furnitureIn(name)) return piece;
    return { ...piece, statement: withoutName(statement) };
  });
}

/** Where in the text a line stands: below which heading, and in which table. */
interface Place {
  readonly section: Section;
  readonly table?: Table;
}

type Step = Block & { readonly table?: Table };

/** What takes more lines than one, or none of its own, comes before the looser forms. */
function blockAt(
  lines: readonly PastedLine[],
  at: number,
  { section, table }: Place,
  json: Block | undefined,
): Step {
  return (
    outside(json) ??
    readRow(lines, at, table) ??
    readHeading(lines, at) ??
    outside(readInvitation(lines, at)) ??
    readCard(lines, at) ??
    readFurniture(lines[at], at) ??
    readSignature(lines, at) ??
    readRefusal(lines, at) ??
    (section === "directories" ? readDirectory(lines, at) : undefined) ??
    readPlain(lines, at)
  );
}

/** Nothing of the kind stands on a page of Microsoft's, so the page's section ends before it. */
function outside(block: Block | undefined): Step | undefined {
  return block && { ...block, opens: "none" };
}

function readRow(
  lines: readonly PastedLine[],
  at: number,
  table: Table | undefined,
): Step | undefined {
  const [before, line] = [lines[at - 1], lines[at]];
  const row = table && before && line && rowOf(table, line, before);
  return row && table ? { findings: [row], end: at + 1, opens: "none", table } : undefined;
}

function readHeading(lines: readonly PastedLine[], at: number): Step | undefined {
  const line = lines[at];
  const table = tableAt(lines, at);
  if (!line || !table) return undefined;
  const { numbers } = line;
  const findings = [{ kind: "furniture", what: "table-header", lines: numbers }] as const;
  return { findings, end: at + 1, opens: "none", table };
}

function readFurniture(line: PastedLine | undefined, at: number): Step | undefined {
  const furniture = line?.furniture();
  if (!line || !furniture) return undefined;
  const { what, opens } = furniture;
  const findings = [{ kind: "furniture", what, lines: line.numbers }] as const;
  return { findings, end: at + 1, ...(opens ? { opens } : {}) };
}

/** The ledger: a line that no finding of its block has is asked about, whoever read the block. */
function accounted(block: Block, lines: readonly PastedLine[]): readonly Finding[] {
  const [only] = lines;
  if (lines.length === 1 && block.findings[0]?.lines === only?.numbers) return block.findings;
  const taken = new Set(block.findings.flatMap((finding) => finding.lines));
  const left = lines.filter((line) => !line.numbers.every((number) => taken.has(number)));
  return [...block.findings, ...left.map(notUnderstood)];
}

function notUnderstood({ numbers, text }: PastedLine): Finding {
  const statement = asked("not-understood");
  return { kind: "read", statement, text: shortText(text), lines: numbers, isEntry: "no" };
}

/** One organization is home; what follows it stands under no heading. */
function placeAfter({ findings, table }: Step, section: Section): Place {
  const isDone = section === "home" && findings.some(({ kind }) => kind === "read");
  return { section: isDone ? "none" : section, ...(table ? { table } : {}) };
}

const relations: Readonly<Record<Section, Relation>> = {
  home: "home",
  other: "guest",
  directories: "unknown",
  accounts: "unknown",
  none: "unknown",
};

/** A heading says what the lines below it do not: My Account's who is home and who is not, others that none is an entry. */
function inSection(finding: Finding, section: Section): Finding {
  if (finding.kind === "furniture" || section === "none") return finding;
  const isEntry = section === "accounts" || finding.isEntry === "perhaps" ? "no" : finding.isEntry;
  return { ...finding, isEntry, statement: withRelation(finding.statement, relations[section]) };
}

function withRelation(statement: Statement, relation: Relation): Statement {
  if (relation === "unknown") return statement;
  if (statement.kind === "question")
    return { ...statement, relation: statement.relation ?? relation };
  return statement.facts.relation === "unknown"
    ? { kind: "organization", facts: { ...statement.facts, relation } }
    : statement;
}
