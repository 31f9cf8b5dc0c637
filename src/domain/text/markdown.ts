import { plainText, shortText } from "./plain-text.ts";

/** Every sign that begins something in CommonMark or in GitHub's dialect of it, wherever it stands. */
const signs = /[\\`*_{}[\]()<>#+.!|~&:@=$"'^-]/g;

/**
 * A text as Markdown shows it letter by letter: in one line of at most 200 characters, without signs that hide or
 * turn what stands beside them, and with every sign escaped that would make a link, a picture, an address, a heading,
 * a list, a table or HTML of it. Empty where nothing visible is left.
 * Source: CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped.
 */
export function markdownFrom(text: string): string {
  return shortText(plainText(text)).replace(signs, String.raw`\$&`);
}
