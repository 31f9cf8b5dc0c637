import { useOrganizationStyles } from "#ui/organization/OrganizationPage.styles.ts";
import { Sentence } from "#ui/organization/Sentence.tsx";

/** What to do within one step, in its order: lettered, so that it can be read out as "2 c". */
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
