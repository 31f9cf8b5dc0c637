import { mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import { useWords } from "#ui/words/words.ts";
import { useStepBase, useStepProgressStyles, useStepStyles } from "./Step.styles.ts";
import { parts, type StepName, type StepProgress } from "./step-progress.ts";

interface StepProps {
  readonly name: StepName;
  readonly progress: StepProgress;
  readonly children: ReactNode;
}

/** One of the numbered steps. The look of its number and a word beside the heading say how far it is. */
export function Step({ name, progress, children }: StepProps) {
  const base = useStepBase();
  const byProgress = useStepProgressStyles();
  const styles = useStepStyles();
  const { steps, stepIs } = useWords().organization;
  return (
    <li
      className={mergeClasses(base, byProgress[progress])}
      aria-current={progress === "now" ? "step" : undefined}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h3 id={parts[name]} className={styles.heading} tabIndex={-1}>
            {steps[name]}
          </h3>
          {progress !== "later" && <span className={styles.progress}>{stepIs[progress]}</span>}
        </div>
        {children}
      </div>
    </li>
  );
}
