import { mergeClasses } from "@griffel/react";
import { type ReactNode, useEffect } from "react";
import { useWords } from "#ui/words/words.ts";
import { usePagePartStyles } from "./Page.styles.ts";

interface PageProps {
  readonly heading: string;
  /** The tab's title, where it is not the heading. */
  readonly title?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page: its one first-level heading, which is the tab's title too. */
export function Page({ heading, title = heading, className, children }: PageProps) {
  const words = useWords();
  const styles = usePagePartStyles();
  // Talks to the DOM: the tab's title.
  useEffect(() => {
    document.title = words.title(title);
  }, [title, words]);
  return (
    <div className={mergeClasses(styles.page, className)}>
      <h1 className={styles.heading}>
        <bdi>{heading}</bdi>
      </h1>
      {children}
    </div>
  );
}
