import { sentenceParts } from "#ui/sentence-parts.ts";
import { useWords } from "#ui/words/words.ts";
import { useSentenceStyles } from "./Sentence.styles.ts";

/** A sentence in which the names of Microsoft's buttons are bold, so that they are easy to find. */
export function Sentence({ text }: { text: string }) {
  const { microsoftsNames } = useWords().organization;
  const styles = useSentenceStyles();
  return sentenceParts(text, microsoftsNames).map((part, place) =>
    part.isName ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no other identity.
      <strong key={place} className={styles.name}>
        {part.text}
      </strong>
    ) : (
      part.text
    ),
  );
}
