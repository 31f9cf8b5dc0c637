import { useOrganizationStyles } from "#ui/organization/OrganizationPage.styles.ts";
import { Sentence } from "#ui/organization/Sentence.tsx";

/** What to do within one step, in order. The items have letters, so that somebody can say "2 c" on the phone. */
export function Instructions({ items }: { items: readonly string[] }) {
  const styles = useOrganizationStyles();
  return (
    <ol className={styles.instructions}>
      {items.map((item) => (
        <li key={item}>
          <Sentence text={item} />
        </li>
      ))}
    </ol>
  );
}
