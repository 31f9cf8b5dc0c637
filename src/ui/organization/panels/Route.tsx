import type { ReactNode } from "react";
import { useCardStyles } from "#ui/organization/cards/Card.styles.ts";
import { useRememberedFold } from "#ui/parts/Fold.tsx";

interface RouteProps {
  /** What is wrong, in the person's words. */
  readonly when: string;
  readonly children: ReactNode;
}

/** One trouble, and what to do about it. */
export function Route({ when, children }: RouteProps) {
  const styles = useCardStyles();
  const folded = useRememberedFold(when, false);
  return (
    <details {...folded} className={styles.route}>
      <summary className={styles.when}>{when}</summary>
      <div className={styles.within}>{children}</div>
    </details>
  );
}
