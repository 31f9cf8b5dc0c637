import { readReference } from "#domain/paste/reference/reference.ts";
import { withoutEdges, wordsOf } from "#domain/text/plain-text.ts";
import { isDrawnRuler } from "./cells.ts";
import type { FurnitureLine } from "./finding.ts";
import {
  accountTitles,
  buttons,
  commands,
  directoryTitles,
  homeTitles,
  notices,
  otherTitles,
  titles,
} from "./phrases.ts";
import { roleOf } from "./roles.ts";

interface Phrase extends FurnitureLine {
  readonly words: string;
  /** What may follow. */
  readonly then: "nothing" | "words" | "anything";
}

/** By their first word, so that a line is held against few of them. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = phrasesByWord([
  [titles, { what: "heading", opens: "none" }],
  [homeTitles, { what: "heading", opens: "home" }],
  [otherTitles, { what: "heading", opens: "other" }],
  [directoryTitles, { what: "heading", opens: "directories" }],
  [accountTitles, { what: "heading", opens: "accounts" }],
  [buttons, { what: "button" }],
  [notices, { what: "notice" }],
  [commands, { what: "command", opens: "none" }],
]);

function phrasesByWord(
  lists: readonly (readonly [string, FurnitureLine])[],
): ReadonlyMap<string, readonly Phrase[]> {
  const byWord = new Map<string, Phrase[]>();
  for (const [list, line] of lists) {
    for (const written of list.trim().split("\n")) {
      const then = thenOf(written);
      const words = folded(
        then === "nothing" ? withoutEdges(written) : written.replace(/\*+$/, ""),
      );
      const word = firstWord(words);
      byWord.set(word, [...(byWord.get(word) ?? []), { ...line, words, then }]);
    }
  }
  return byWord;
}

function thenOf(written: string): Phrase["then"] {
  if (!written.endsWith("*")) return "nothing";
  return written.endsWith("**") ? "anything" : "words";
}

function firstWord(text: string): string {
  return text.split(/[ :.,!?"”»\])|]/, 1)[0] ?? "";
}

/** Without capitals and accents; British spelling as the American, which is how the other languages write it too. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘´`]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/organisation/g, "organization");
}

const longestPhrase = 120;

const prompt =
  /^(?:ps [^>]{0,200}>|[a-z]:\\[^>]{0,200}>|[^\s$#]{1,100}@[^\s$#]{1,100}[$#]|[$>]) ?(?:az |m365 |get-|connect-|select-)/i;

/**
 * Recognises what pages, Authenticator and the command line print around organizations, in English, German and
 * French; `undefined` for all else, which is then asked about.
 */
export function furnitureIn(text: string): FurnitureLine | undefined {
  if (!/[\p{L}\p{N}]/u.test(text) || isDrawnRuler(text)) return { what: "ruler" };
  if (/^\s*\d[\d :]{0,9}$/.test(text)) return { what: "number" };
  if (/[>$#]/.test(text) && prompt.test(text.trim().slice(0, 300)) && !namesTenant(text)) {
    return { what: "command", opens: "none" };
  }
  return phraseIn(text) ?? columnHeading(text);
}

function phraseIn(text: string): FurnitureLine | undefined {
  const start = folded(text.slice(0, longestPhrase)).replace(/^[\s"'“«[•*·|-]+/, "");
  const candidates = phrases.get(firstWord(start));
  if (!candidates) return undefined;
  const whole = withoutEdges(start);
  const isWhole = text.length <= longestPhrase;
  const phrase = candidates.find(({ words, then }) =>
    then === "nothing" ? isWhole && whole === words : start.startsWith(words),
  );
  if (!phrase || (phrase.then === "words" && namesTenant(text))) return undefined;
  return { what: phrase.what, ...(phrase.opens ? { opens: phrase.opens } : {}) };
}

/** What names a tenant is never furniture, whatever words lead up to it. */
function namesTenant(text: string): boolean {
  return wordsOf(text).some((word) => {
    const form = readReference(word)?.form;
    return form === "guest" || form === "id" || form === "link" || form === "domain";
  });
}

/** A line of a table without the cells that are only buttons: `Contoso`, *Leave*. */
export function withoutButtons(text: string): string {
  if (!text.includes("\t")) return text;
  const cells = text.split("\t");
  return cells.filter((cell) => phraseIn(cell)?.what !== "button").join("\t");
}

const directoryHeading =
  /^\P{L}*(?:directory|verzeichnis|nom d|id d|annuaire|répertoire|organization (?:id|name))/iu;

/** Azure's table copied cell by cell has its headings on lines of their own. */
function columnHeading(text: string): FurnitureLine | undefined {
  const role = roleOf(text);
  if (role === undefined || role === "beside" || role === "of-a-person") return undefined;
  const isOfDirectories = directoryHeading.test(text);
  return { what: "table-header", ...(isOfDirectories ? { opens: "directories" as const } : {}) };
}
