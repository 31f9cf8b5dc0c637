import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Fold } from "#ui/parts/Fold.tsx";
import { useWords } from "#ui/words/words.ts";

/** What differs for personal accounts and for guests who sign in by a mailed code. */
export function GuestAdvice() {
  const words = useWords();
  const base = useBaseStyles();
  return (
    <Fold heading={words.guest.heading}>
      <ul className={base.bullets}>
        {words.guest.advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Fold>
  );
}
