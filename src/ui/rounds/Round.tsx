import type { ReactNode } from "react";
import { useTitle } from "#ui/frame/title.ts";
import { RunHead } from "#ui/organization/head/RunHead.tsx";
import { useOrganizationStyles } from "#ui/organization/OrganizationPage.styles.ts";
import { useWords } from "#ui/words/words.ts";

interface RoundProps {
  readonly heading: string;
  /** How many organizations it still has to do. */
  readonly left: number;
  readonly children: ReactNode;
}

/** A round: one step, card after card, for all organizations that wait for it. */
export function Round({ heading, left, children }: RoundProps) {
  const { run } = useWords();
  const styles = useOrganizationStyles();
  useTitle(heading);
  return (
    <div className={styles.page}>
      <RunHead name={heading} {...(left > 0 ? { place: run.rounds.left(left) } : {})} />
      {children}
    </div>
  );
}
