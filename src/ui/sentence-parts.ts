/** A piece of a sentence, and whether it is a name that stands as somebody else wrote it. */
export interface SentencePart {
  readonly text: string;
  readonly isName: boolean;
}

/**
 * A sentence cut at the names in it, in order; joined, the parts are the sentence again. Of two names that begin at
 * one place the first of the list is taken, so the longer has to stand first. A name within a longer word is none.
 */
export function sentenceParts(sentence: string, names: readonly string[]): readonly SentencePart[] {
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const cut = new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, "u");
  return sentence
    .split(cut)
    .map((text, place) => ({ text, isName: place % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
