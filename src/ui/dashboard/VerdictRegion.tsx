import { mergeClasses } from "@griffel/react";
import { organizationsInOrder, overviewIn } from "#app/selectors.ts";
import { useSelected } from "#ui/app-context.ts";
import { dateText, namesText } from "#ui/check-words.ts";
import { shareTexts, verdictText } from "#ui/verdict-words.ts";
import { useWords } from "#ui/words/words.ts";
import { Continue } from "./Continue.tsx";
import { useNameOfKey } from "./name-of-key.ts";
import { ShareBar } from "./ShareBar.tsx";
import { useVerdictBase, useVerdictKindStyles, useVerdictStyles } from "./VerdictRegion.styles.ts";

/** The question that people come with, and its answer: in a word, in numbers, and what to do next. */
export function VerdictRegion() {
  const words = useWords();
  const styles = useVerdictStyles();
  const base = useVerdictBase();
  const byKind = useVerdictKindStyles();
  const { verdict, shares } = useSelected(overviewIn);
  const isEmpty = useSelected((state) => organizationsInOrder(state).length === 0);
  const nameOf = useNameOfKey();
  const { question, answer, reasons } = verdictText(words, verdict, isEmpty, nameOf);
  return (
    <section className={mergeClasses(base, byKind[verdict.kind])} aria-labelledby="verdict-heading">
      <h1 id="verdict-heading" className={styles.question} tabIndex={-1}>
        {question}
      </h1>
      <p className={styles.answer}>{answer}</p>
      {isEmpty ? (
        <p className={styles.counts}>{reasons}</p>
      ) : (
        <>
          <Reasons
            key={verdict.kind}
            isOpen={verdict.kind === "yes"}
            counts={shareTexts(words, verdict, shares).join(" · ")}
            reasons={reasons}
          />
          <Continue />
          <ShareBar shares={shares} />
        </>
      )}
    </section>
  );
}

interface ReasonsProps {
  readonly isOpen: boolean;
  readonly counts: string;
  readonly reasons: readonly string[];
}

/** The numbers in one line, and behind them the names. */
function Reasons({ isOpen, counts, reasons }: ReasonsProps) {
  const words = useWords();
  const styles = useVerdictStyles();
  const due = useSelected((state) => overviewIn(state).dueAgain);
  const nameOf = useNameOfKey();
  const dueText =
    due &&
    words.verdict.dueAgain(
      namesText(words, due.organizations.map(nameOf)),
      dateText(words, due.by),
    );
  return (
    <details className={styles.reasons} open={isOpen}>
      <summary className={styles.counts}>{counts}</summary>
      {[...reasons, ...(dueText === undefined ? [] : [dueText])].map((reason) => (
        <p key={reason} className={styles.reason}>
          <bdi>{reason}</bdi>
        </p>
      ))}
    </details>
  );
}
