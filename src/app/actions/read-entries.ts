import type { ParsedEntries } from "#domain/paste/entry.ts";

/**
 * Reads what was typed or pasted. The parser comes with the first text that there is to read; `undefined` where it
 * could not be fetched, and then nothing was read and nothing is lost.
 */
export async function readEntries(text: string): Promise<ParsedEntries | undefined> {
  const part = await import("#domain/paste/parser.ts").catch(() => undefined);
  return part?.parseEntries(text);
}
