import { mergeClasses } from "@griffel/react";
import type { Shares } from "#app/shares.ts";
import { useWords } from "#ui/words/words.ts";
import { useShareStyles } from "./ShareBar.styles.ts";

const parts = [
  "ready",
  "added",
  "onlyOldPhone",
  "rest",
] as const satisfies readonly (keyof Shares)[];

/** How far the list is, as a bar whose text is its counts. */
export function ShareBar({ shares }: { shares: Shares }) {
  const { verdict: said } = useWords();
  const total = parts.reduce((sum, part) => sum + shares[part], 0);
  const texts = {
    ready: said.ready(shares.ready, total),
    added: said.added(shares.added),
    onlyOldPhone: said.onlyOldPhone(shares.onlyOldPhone),
    rest: said.rest(shares.rest),
  };
  const styles = useShareStyles();
  const shown = parts.filter((part) => shares[part] > 0);
  const startOf = (part: (typeof parts)[number]) =>
    parts.slice(0, parts.indexOf(part)).reduce((sum, before) => sum + shares[before], 0);
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={shown.map((part) => texts[part]).join(", ")}
    >
      {shown.map((part) => (
        <rect
          key={part}
          className={mergeClasses(styles.part, styles[part])}
          x={startOf(part)}
          width={shares[part]}
          height="1"
        />
      ))}
    </svg>
  );
}
