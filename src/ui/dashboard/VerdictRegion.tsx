import { mergeClasses } from "@griffel/react";
import { organizationOf, organizationsOf, overviewIn } from "#app/selectors.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { dateText, namesText } from "#ui/check-words.ts";
import { nameShown, useNames } from "#ui/names/names.ts";
import { type NameOfKey, verdictText } from "#ui/verdict-words.ts";
import { useWords } from "#ui/words/words.ts";
import { useVerdictBase, useVerdictKindStyles, useVerdictStyles } from "./VerdictRegion.styles.ts";

/** The question that people come with, and its answer. */
export function VerdictRegion() {
  const words = useWords();
  const styles = useVerdictStyles();
  const base = useVerdictBase();
  const byKind = useVerdictKindStyles();
  const verdict = useSelected((state) => overviewIn(state).verdict);
  const isEmpty = useSelected((state) => organizationsOf(state).length === 0);
  const due = useSelected((state) => overviewIn(state).dueAgain);
  const nameOf = useNameOfKey();
  const { question, answer, reasons, count } = verdictText(words, verdict, isEmpty, nameOf);
  return (
    <section className={mergeClasses(base, byKind[verdict.kind])} aria-labelledby="verdict-heading">
      <h2 id="verdict-heading" className={styles.question} tabIndex={-1}>
        {question}
      </h2>
      <p className={styles.answer}>{answer}</p>
      {reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          <bdi>{reason}</bdi>
        </p>
      ))}
      {due && (
        <p className={styles.reason}>
          <bdi>
            {words.verdict.dueAgain(
              namesText(words, due.organizations.map(nameOf)),
              dateText(words, due.by),
            )}
          </bdi>
        </p>
      )}
      {count !== "" && <p className={styles.count}>{count}</p>}
    </section>
  );
}

function useNameOfKey(): NameOfKey {
  const words = useWords();
  const { store } = useApp();
  const { areShown } = useNames();
  return (key) => {
    const organization = organizationOf(store.state(), key);
    return organization ? nameShown(words, store.state(), organization, areShown) : key;
  };
}
