import { useWords } from "#ui/words/words.ts";
import type { Shares } from "#domain/verdict/shares.ts";
import { useShareStyles } from "./ShareBar.styles.ts";

const parts = ["ready", "added", "onlyOldPhone", "rest"] as const satisfies readonly (keyof Shares)[];

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
  return (
    <div className={styles.bar} role="img" aria-label={shown.map((part) => texts[part]).join(", ")}>
      {shown.map((part) => (
          <div key={part} className={styles[part]} style={{ flexGrow: shares[part] }} />
      ))}
    </div>
  );
}
