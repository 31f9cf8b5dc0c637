/** A piece of a sentence, and whether it is a name in Microsoft's own words. */
export interface SentencePart {
  readonly text: string;
  readonly isName: boolean;
}

/**
 * A sentence cut at the names in it, in order; joined, the parts are the sentence again. If two names begin at the same
 * place, the first in the list is taken, so the longer one has to come first. Part of a longer word is not a name.
 */
export function sentenceParts(sentence: string, names: readonly string[]): readonly SentencePart[] {
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const cut = new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, "u");
  return sentence
    .split(cut)
    .map((text, place) => ({ text, isName: place % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
