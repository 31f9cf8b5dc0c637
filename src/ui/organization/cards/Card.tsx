import type { ReactNode } from "react";
import { useCardBase, useCardStyles } from "./Card.styles.ts";
import { cardHeading } from "./focus-card.ts";

interface CardProps {
  readonly heading: string;
  /** Beside the card's text where there is room for it. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The one card of a page: what is to be done or to be said next. */
export function Card({ heading, aside, children }: CardProps) {
  const base = useCardBase();
  const styles = useCardStyles();
  return (
    <section className={base} aria-labelledby={cardHeading}>
      <h2 id={cardHeading} className={styles.heading} tabIndex={-1}>
        <bdi>{heading}</bdi>
      </h2>
      {aside ? (
        <div className={styles.beside}>
          <div className={styles.content}>{children}</div>
          {aside}
        </div>
      ) : (
        <div className={styles.content}>{children}</div>
      )}
    </section>
  );
}
