import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import type { ReactNode } from "react";
import { hrefOf } from "#ui/navigation.ts";
import { useWords } from "#ui/words/words.ts";
import { useRunHeadStyles } from "./RunHead.styles.ts";

interface RunHeadProps {
  readonly name: string;
  /** How far the run is, such as "4 of 11". */
  readonly place?: string;
  /** What tells it from others of its name: its domain and the account. */
  readonly identity?: readonly string[];
  readonly children?: ReactNode;
}

/** The way back, the organization's name, and how far the run is. */
export function RunHead({ name, place, identity = [], children }: RunHeadProps) {
  const styles = useRunHeadStyles();
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <BackLink />
        <h1 className={styles.name}>
          <bdi>{name}</bdi>
        </h1>
        {place && <span className={styles.place}>{place}</span>}
        {children}
      </div>
      {identity.length > 0 && (
        <p className={styles.identity}>
          {identity.map((part) => (
            <bdi key={part} className={styles.part}>
              {part}
            </bdi>
          ))}
        </p>
      )}
    </div>
  );
}

/** Back to the list. */
export function BackLink() {
  const words = useWords();
  const styles = useRunHeadStyles();
  return (
    <nav aria-label={words.organization.back}>
      <a
        className={styles.back}
        href={hrefOf({ kind: "organizations" })}
        aria-label={words.organization.back}
      >
        <ChevronLeft20Regular aria-hidden="true" className={styles.chevron} />
      </a>
    </nav>
  );
}
