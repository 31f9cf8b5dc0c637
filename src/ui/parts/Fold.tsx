import { type ReactNode, Suspense, type ToggleEvent, useState } from "react";
import { rememberedOnPage, rememberOnPage } from "#ui/page-memory.ts";
import { useFoldStyles } from "./Fold.styles.ts";

interface FoldProps {
  readonly heading: string;
  readonly isOpen?: boolean;
  /** For a link to it from elsewhere on the page. */
  readonly id?: string;
  readonly children: ReactNode;
}

/**
 * Something that not everybody needs, folded under its heading. Its content is fetched and drawn when it is first
 * opened.
 */
export function Fold({ heading, isOpen = false, id, children }: FoldProps) {
  const styles = useFoldStyles();
  const { open, onToggle } = useRememberedFold(heading, isOpen);
  const [wasOpened, setOpened] = useState(open);
  const handleToggle = (event: ToggleEvent<HTMLDetailsElement>) => {
    onToggle(event);
    if (event.currentTarget.open) setOpened(true);
  };
  return (
    <details className={styles.fold} open={open} onToggle={handleToggle}>
      <summary id={id} className={styles.summary}>
        <h2 className={styles.heading}>{heading}</h2>
      </summary>
      <div className={styles.inner}>
        {wasOpened && <Suspense fallback={null}>{children}</Suspense>}
      </div>
    </details>
  );
}

/** Whether a fold is open: as it was left, even if the browser threw the page away meanwhile. */
export function useRememberedFold(name: string, isOpen: boolean) {
  const key = `fold ${name}`;
  const [kept] = useState(() => rememberedOnPage(key));
  const [isOpened, setOpened] = useState(isOpen);
  // It never closes by itself: a person who reads in it would lose the place.
  if (isOpen && !isOpened) setOpened(true);
  return {
    open: typeof kept === "boolean" ? kept : isOpened,
    onToggle: (event: { readonly currentTarget: HTMLDetailsElement }) =>
      rememberOnPage(key, event.currentTarget.open),
  };
}
