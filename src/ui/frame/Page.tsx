import { mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import { usePagePartStyles } from "./Page.styles.ts";
import { useTitle } from "./title.ts";

interface PageProps {
  readonly heading: string;
  /** The tab's title, where it is not the heading. */
  readonly title?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page: its one first-level heading, which is the tab's title too. */
export function Page({ heading, title = heading, className, children }: PageProps) {
  const styles = usePagePartStyles();
  useTitle(title);
  return (
    <div className={mergeClasses(styles.page, className)}>
      <h1 className={styles.heading}>
        <bdi>{heading}</bdi>
      </h1>
      {children}
    </div>
  );
}
