// Room: text. It decides how text is made safe to show, and how tables and pages are written in other programs' formats.
// Its words: plain text has no invisible signs; a code is a QR code.
// It has no single door: each file is one format.

/** One line of a pasted text that holds something visible. */
export interface TextLine {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** Without invisible signs and trailing space; leading space and tabs stay, for tables. */
  readonly text: string;
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/**
 * The lines of a text that are not blank, one by one. Full-width and other compatibility signs become plain ones (`＠` is
 * `@`); zero-width, direction and control signs go, for they would hide or disguise what stands there.
 */
export function* linesOf(text: string): Generator<TextLine, void, undefined> {
  let number = 0;
  for (const line of text.split(lineEnd)) {
    number += 1;
    const plain = plainText(line);
    if (plain.trim() !== "") yield { number, text: plain };
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours begin with one
const colorCodes = /\u001B\[[0-9;]{0,20}m/g;

/** Printable ASCII and tabs, of which most lines are made. */
const onlyPlain = /^[\t -~]*$/;

/** Text in plain signs, without trailing space. Plain text stays as it is. */
export function plainText(text: string): string {
  if (onlyPlain.test(text)) return text.trimEnd();
  return text
    .replace(colorCodes, "")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/(?!\t)\p{Cc}/gu, " ")
    .normalize("NFKC")
    .trimEnd();
}

const longest = 200;
/** Space at an edge, several in a row or of another kind than a plain one, half a character at the end. */
const untidy = /^\s|\s$|\s\s|[^\S ]|[\uD800-\uDBFF]$/;

/** Text for the screen: one line of at most 200 characters, no character cut in half. */
export function shortText(text: string): string {
  if (text.length <= longest && !untidy.test(text)) return text;
  return text
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}

const signs = String.raw`\s"'“”„‟‘’‚«»‹›•·∙◦▪●○‣⁃*|:;,–—\-`;
const nameSign = new RegExp(`[${signs}]`);
const openingSign = new RegExp(`[${signs}<>([]`);
const closingSign = new RegExp(`[${signs}<>)\\].]`);

/** A word without what only stands beside it: bullets, quotes, brackets, the full stop of a sentence. */
export function withoutEdges(text: string): string {
  return trimmed(text, openingSign, closingSign);
}

/**
 * A name as it is kept: in one line, at most 200 characters, without bullets and quotes around it; `undefined`
 * where no letter or digit is left. A name so kept stays as it is.
 */
export function tidyName(text: string): string | undefined {
  const name = trimmed(shortText(text), nameSign, nameSign);
  return /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}

/** A loop, for a pattern that is bound to the end of a long text takes quadratic time. */
function trimmed(text: string, opening: RegExp, closing: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && opening.test(text.charAt(start))) start += 1;
  while (end > start && closing.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The words of a line; the angle brackets that mail and links stand in part words too. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s<>]+/).filter((word) => word !== "");
}

const mostWords = 8;

/** A company's name may end in a full stop. */
const legalForm = /\b(?:inc|ltd|corp|co|llc|plc|bros|intl|assoc)\.$/i;

/**
 * Whether a text may be an organization's name: a few words, no sign that only markup, code, addresses or
 * sentences have. A guess that only decides how the line is asked about.
 */
export function isLikeAName(text: string): boolean {
  const name = tidyName(text);
  if (name === undefined || !/\p{L}/u.test(name)) return false;
  if (/[<>{}|\\=@#]|\S:\S|[!?]$/.test(name)) return false;
  const words = name.split(" ");
  const isSentence = /[^.]{6}\.$/.test(name) && words.length > 2 && !legalForm.test(name);
  return words.length <= mostWords && !isSentence;
}
