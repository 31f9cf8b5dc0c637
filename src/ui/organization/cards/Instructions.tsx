import { Sentence } from "#ui/organization/Sentence.tsx";
import { useCardStyles } from "./Card.styles.ts";

/** What to do at Microsoft, in order. */
export function Instructions({ items }: { items: readonly string[] }) {
  const styles = useCardStyles();
  return (
    <ol className={styles.steps}>
      {items.map((item) => (
        <li key={item}>
          <Sentence text={item} />
        </li>
      ))}
    </ol>
  );
}
