import type { ReactNode } from "react";
import { usePanelStyles } from "./Panel.styles.ts";

interface FoldProps {
  readonly heading: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that not everybody needs, folded under its heading. */
export function Fold({ heading, isOpen = false, children }: FoldProps) {
  const styles = usePanelStyles();
  return (
    <details className={styles.fold} open={isOpen}>
      <summary className={styles.summary}>
        <h2 className={styles.foldHeading}>{heading}</h2>
      </summary>
      <div className={styles.inner}>{children}</div>
    </details>
  );
}
