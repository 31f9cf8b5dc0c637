import { Fold } from "#ui/parts/Fold.tsx";
import { useWords } from "#ui/words/words.ts";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";

/** What differs for personal accounts and for guests who sign in by a mailed code. */
export function GuestAdvice() {
  const words = useWords();
  const styles = useOrganizationStyles();
  return (
    <Fold heading={words.guest.heading}>
      <ul className={styles.inner}>
        {words.guest.advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Fold>
  );
}
