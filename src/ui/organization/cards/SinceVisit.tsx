import type { Organization } from "#domain/organization/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { differenceText } from "#ui/check-words.ts";
import { useWords } from "#ui/words/words.ts";
import { useCardStyles } from "./Card.styles.ts";

/** After a look on return: what is different there, or that nothing is. */
export function SinceVisit({ organization: { key } }: { organization: Organization }) {
  const words = useWords();
  const styles = useCardStyles();
  const reading = useSelected((state) =>
    state.visit.kind === "away" && state.visit.organization === key && state.visit.readAt
      ? state.readings.get(key)
      : undefined,
  );
  const difference = reading ? differenceText(words, reading) : "";
  return difference === "" ? null : <p className={styles.hint}>{difference}</p>;
}
