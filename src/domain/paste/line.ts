import { mendedGuests } from "#domain/paste/reference/guest-mark.ts";
import { likenessOf, type Reference, readReference } from "#domain/paste/reference/reference.ts";
import { isLikeAName, shortText, tidyName, wordsOf } from "#domain/text/plain-text.ts";
import { hasSeparator, splitterOf } from "./cells.ts";
import { readFields, statementOf, tenantLevel } from "./fields.ts";
import type { Piece } from "./finding.ts";
import {
  asked,
  homeStatement,
  namedAccountStatement,
  type QuestionReason,
  type Statement,
  withName,
} from "./statement.ts";

const listMark = /^\s*(?:(?:[-*•]|\(?\d{1,3}[.)]|\[[ x]?\])\s+){0,3}/i;

/** A line that is longer than this is no line that a person wrote or reads. */
const longestLine = 10_000;

/**
 * Reads a line by itself: one reference with or without a name, a list of them (between commas, semicolons, tabs or
 * spaces), or a row of a table without headings. Never empty.
 */
export function readLine(line: string): readonly Piece[] {
  if (line.length > longestLine) return [question("several-things", line)];
  const text = mendedGuests(slashesApart(tenantLevelText(line).replace(listMark, "")));
  if (isSubscription(text)) return [question("subscription-only", text)];
  return (readReference(text.trim()) ? undefined : readCells(text)) ?? readWords(text);
}

/** A name and an account are also written with a slash between: `Contoso/ana@fabrikam.com`. */
function slashesApart(text: string): string {
  return text.includes("://") ? text : text.replace(/\/(?=[^\s/@#?&=]{1,64}@)/g, " ");
}

/** A row of the Azure command line's tables without its headings: whose ID it holds cannot be told. */
function isSubscription(text: string): boolean {
  return (
    /\bAzure(?:Cloud|USGovernment|ChinaCloud)\b/.test(text) ||
    /^\s*\[\d{1,6}\].*[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text)
  );
}

/** An account without a subscription, which the Azure command line lists by its tenant's ID in all columns. */
function tenantLevelText(line: string): string {
  if (!line.includes(tenantLevel)) return line;
  return line
    .replace(tenantLevel, " ")
    .replace(/^\s*\[\d{1,6}\]\s*\*?|\bAzureCloud\b|\bEnabled\b|\b(?:True|False)\b/g, " ");
}

interface Cell {
  readonly text: string;
  readonly reference: Reference | undefined;
}

function readCells(text: string): readonly Piece[] | undefined {
  if (!hasSeparator(text)) return undefined;
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
  if (isOneOfEach && (isMixed || text.includes("\t"))) return readRow(cells, text);
  const ids = named.filter((reference) => likenessOf(reference) === "id");
  if (isMixed && ids.length > 1) return [question("several-things", text)];
  return readList(cells);
}

function readList(cells: readonly Cell[]): readonly Piece[] {
  return cells.flatMap(({ text, reference }) =>
    reference ? pieceOf(reference, text) : readWords(text),
  );
}

/** A row holds one ID, one domain and one account at most; a link stands for a tenant too. */
function columnOf(reference: Reference): "id" | "domain" | "account" | "tenant" {
  const like = likenessOf(reference);
  if (like === "guest" || like === "address") return "account";
  return like === "link" ? "tenant" : like;
}

/** A sentence with commas is no row. */
function readRow(cells: readonly Cell[], text: string): readonly Piece[] | undefined {
  const isTable = /[\t|│┃]/.test(text);
  const name = nameBeside(cells, isTable);
  if (!isTable && name !== undefined && !isLikeAName(name)) return undefined;
  const named = cells.flatMap(({ reference }) => reference ?? []);
  const [only] = named;
  if (only && named.length === 1) {
    return [{ ...pieceOf(only, text), statement: namedStatement(only, name) }];
  }
  const fields = Object.fromEntries(cells.flatMap(fieldOf));
  const { statement } = readFields({ ...fields, ...(name ? { name } : {}) });
  return [{ statement, text: shortText(text), form: "row" }];
}

/** A table's other cells say other things; a comma may be part of a name (`Contoso, Ltd.`). */
function nameBeside(cells: readonly Cell[], isTable: boolean): string | undefined {
  const words = cells.filter((cell) => !cell.reference).map((cell) => withoutNotice(cell.text));
  return tidyName((isTable ? words.find(isLikeAName) : words.join(", ")) ?? "");
}

function fieldOf({ text, reference }: Cell): readonly (readonly [string, string])[] {
  if (!reference) return [];
  const column = columnOf(reference);
  const isUnclear = reference.form === "unclear";
  return [[column, column === "account" || isUnclear ? text : reference.tenant]];
}

function namedStatement(reference: Reference, name: string | undefined): Statement {
  return reference.form === "address" && name !== undefined
    ? namedAccountStatement(name, reference.account)
    : withName(statementOf(reference), name);
}

function readWords(text: string): readonly Piece[] {
  const words = wordsOf(text);
  const references = words.map((word) => readReference(word));
  const named = references.filter((reference) => reference !== undefined);
  const rest = withoutNotice(
    words.filter((word, index) => !references[index] && !onlySign.test(word)).join(" "),
  );
  if (named.length === 0) return [readNameless(rest, text)];
  const only = onlyOne(references);
  if (only) return [readBeside(only, rest, text)];
  return named.length === words.length
    ? words.flatMap(readWords)
    : [question("several-things", text)];
}

const onlySign = /^(?:[/|·→=+-]|->|=>)+$/;

function readNameless(rest: string, text: string): Piece {
  return isLikeAName(withoutNotice(text)) ? nameAlone(rest) : question("not-understood", text);
}

const guestMark = /\s*[([](?:guest|gast|invité|invitée|extern|externe|external)[)\]]\s*$/i;

/** Teams and others write behind a name that one is a guest there. */
function nameAlone(text: string): Piece {
  const name = tidyName(text.replace(guestMark, "")) ?? text;
  const relation = guestMark.test(text) ? { relation: "guest" as const } : {};
  const statement = asked("a-name-alone", { name, ...relation });
  return { statement, text: shortText(name), form: "text" };
}

/** Mail programs write an address twice; with words between the two, they stand for different things. */
function onlyOne(references: readonly (Reference | undefined)[]): Reference | undefined {
  const at = references.findIndex((reference) => reference !== undefined);
  const first = references[at];
  const later = references.slice(at + 1).flatMap((other) => other ?? []);
  const isApart = later.length > 0 && references[at + 1] === undefined;
  const isSame = later.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return isSame && !isApart ? first : undefined;
}

/**
 * A reference with words beside it. A guest's name or a link stays clear in any sentence; a domain or an ID counts
 * with a name only.
 */
function readBeside(reference: Reference, rest: string, text: string): Piece {
  const like = likenessOf(reference);
  const troubled = like === "id" ? anotherId(rest) : undefined;
  if (troubled) return question(troubled, text);
  const isProse = tidyName(rest) !== undefined && (!isLikeAName(rest) || isSentence(rest));
  if (isProse && like !== "guest" && like !== "link") return readProse(reference, text);
  const isTheirs = reference.form === "address" && /<[^<>\s]+@[^<>\s]+>/.test(text);
  if (isTheirs) return { ...pieceOf(reference, text), statement: homeStatement(reference.account) };
  const hasName = !isProse && !tenantWord.test(rest) && !/<https?:/i.test(text);
  const name = hasName ? tidyName(rest.replace(guestMark, "")) : undefined;
  return { ...pieceOf(reference, text), statement: namedStatement(reference, name) };
}

/** A sentence may name an organization that is nobody's here, so what it names is only proposed. */
function readProse(reference: Reference, text: string): Piece {
  const statement = statementOf(reference);
  const proposal = statement.kind === "organization" ? { proposal: statement.facts } : {};
  return { statement: asked("not-understood", proposal), text: shortText(text), form: "text" };
}

const tenantWord = /tenant|directory|mandant|verzeichnis|locataire|annuaire/i;

/** `Object ID`, `clientId`, `Subscription`: Microsoft's pages are full of IDs. */
function anotherId(rest: string): "another-id" | "subscription-only" | undefined {
  if (tenantWord.test(rest)) return undefined;
  if (/subscription|abonnement/i.test(rest)) return "subscription-only";
  return /(?:\b|[a-z_])I[dD]\b|\bid\b/.test(rest) ? "another-id" : undefined;
}

const sentenceWord =
  /(?:^|\s)(?:at|to|for|from|in|on|with|is|are|bei|an|zu|von|unter|ist|im|sind|à|chez|sur|pour|est|dans)$|^(?:please|see|visit|open|go|ask|call|write|bitte|siehe|veuillez|voir|voici)\s/i;

/** Words that lead up to a domain rather than name it: `please register at contoso.com`. */
function isSentence(rest: string): boolean {
  return sentenceWord.test(rest.trim()) && !tenantWord.test(rest);
}

function pieceOf(reference: Reference, text: string): Piece {
  return {
    statement: statementOf(reference),
    text: shortText(text),
    form: likenessOf(reference),
  };
}

function question(reason: QuestionReason, text: string): Piece {
  return { statement: asked(reason), text: shortText(text), form: "text" };
}

const notice = /\b(?:action required|aktion erforderlich|action requise)\b[!.:]?/gi;

/** What Authenticator writes beside an entry that was restored without its credential. */
function withoutNotice(text: string): string {
  return text.replace(notice, " ").trim();
}
