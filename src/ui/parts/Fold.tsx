import { type ReactNode, useState } from "react";
import { rememberedOnPage, rememberOnPage } from "#ui/page-memory.ts";
import { usePanelStyles } from "./Panel.styles.ts";

interface FoldProps {
  readonly heading: string;
  readonly isOpen?: boolean;
  /** For a link from elsewhere on the page. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** Something that not everybody needs, folded under its heading. */
export function Fold({ heading, isOpen = false, id, children }: FoldProps) {
  const styles = usePanelStyles();
  const fold = useRememberedFold(heading, isOpen);
  return (
    <details className={styles.fold} {...fold}>
      <summary id={id} className={styles.summary}>
        <h2 className={styles.foldHeading}>{heading}</h2>
      </summary>
      <div className={styles.inner}>{children}</div>
    </details>
  );
}

/** A fold is found as it was left, when the page was thrown away meanwhile. */
export function useRememberedFold(name: string, isOpen: boolean) {
  const key = `fold ${name}`;
  const [kept] = useState(() => rememberedOnPage(key));
  return {
    open: typeof kept === "boolean" ? kept : isOpen,
    onToggle: (event: { readonly currentTarget: HTMLDetailsElement }) =>
      rememberOnPage(key, event.currentTarget.open),
  };
}
