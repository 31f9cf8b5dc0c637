import { verdictIn } from "#app/selectors.ts";
import { useSelected } from "#ui/app-context.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useWords } from "#ui/words/words.ts";
import type { RowStyles } from "./OrganizationRow.tsx";

/**
 * The last step, which looks like one more row: to compare the list with Authenticator. It is no item of the list,
 * which has organizations alone.
 */
export function CompletenessRow({ styles }: { styles: RowStyles }) {
  const { complete, actionNamed } = useWords();
  const verdict = useSelected(verdictIn);
  const isWhole = verdict.kind === "yes" || verdict.list.kind === "reconciled";
  if (isWhole) return null;
  const page = hrefOf({ kind: "add" });
  return (
    <div className={styles.rowWith.circle}>
      <h3 className={styles.name}>
        <a className={styles.nameLink} href={page}>
          {complete.question}
        </a>
      </h3>
      <p className={styles.line}>{complete.line}</p>
      <a
        className={styles.verb}
        href={page}
        aria-label={actionNamed(complete.verb, complete.question)}
      >
        {complete.verb}
      </a>
    </div>
  );
}
