import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { useWords } from "#ui/words/words.ts";

/** What differs for personal accounts and for guests who sign in by a mailed code. */
export function GuestAdvice() {
  const { guest } = useWords();
  const base = useBaseStyles();
  return (
    <ul className={base.bullets}>
      {guest.advice.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
