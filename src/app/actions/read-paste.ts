import type { PastedText } from "#domain/paste/parser.ts";

/** How long one stretch of reading may keep the page from answering, in milliseconds. */
const longestStretch = 12;

/**
 * Reads what was typed or pasted, in short stretches, so that the page answers meanwhile however long the text is. The
 * parser comes with the first text that there is to read; `undefined` where it could not be fetched, and then nothing
 * was read and nothing is lost.
 */
export async function readPaste(text: string): Promise<PastedText | undefined> {
  const part = await import("#domain/paste/parser.ts").catch(() => undefined);
  if (!part) return undefined;
  const steps = part.readingSteps(text);
  for (let start = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < longestStretch) continue;
    await theNextTask();
    start = performance.now();
  }
}

function theNextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
