import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { mergeClasses } from "@griffel/react";
import type { Segment } from "#app/step-card.ts";
import { useWords } from "#ui/words/words.ts";
import { useSegmentsStyles } from "./Segments.styles.ts";

const segments: readonly Segment[] = ["add", "test", "done"];

interface SegmentsProps {
  readonly shown: Segment;
  readonly done: ReadonlySet<Segment>;
  readonly onChoose: (segment: Segment) => void;
}

/** The three parts of the work here. Each can be gone to; a check mark and its name say which are done. */
export function Segments({ shown, done, onChoose }: SegmentsProps) {
  const { run } = useWords();
  const styles = useSegmentsStyles();
  return (
    <ol className={styles.segments} aria-label={run.segments}>
      {segments.map((segment) => {
        const isDone = done.has(segment);
        const isShown = segment === shown;
        return (
          <li key={segment} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(
                styles.segment,
                isDone && styles.done,
                isShown && styles.shown,
              )}
              aria-current={isShown ? "step" : undefined}
              onClick={() => onChoose(segment)}
            >
              {isDone && <Checkmark16Filled aria-hidden="true" className={styles.mark} />}
              <span className={styles.label}>
                {run.segment[segment]}{" "}
                {isDone && segment !== "done" && (
                  <span className={styles.unseen}>{run.segmentDone}</span>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
