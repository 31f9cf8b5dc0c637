import { overviewIn, standingIn } from "#app/selectors.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { mayRemoveOldPhone, type Removal, type RemovalBar } from "#domain/verdict/ways-in.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";
import { Answer } from "./Answer.tsx";
import { useCardStyles } from "./Card.styles.ts";
import { Card } from "./Card.tsx";
import { OpenLink } from "./OpenLink.tsx";
import { SinceVisit } from "./SinceVisit.tsx";

interface TidyCardProps {
  readonly organization: Organization;
  /** Of which organization, where that is not said above the card. */
  readonly heading?: string;
  readonly onDone: () => void;
}

/** Removing the old phone: shut until the new one has answered here; warns where a single way in would be left. */
export function TidyCard({ organization, heading, onDone }: TidyCardProps) {
  const { run } = useWords();
  const styles = useCardStyles();
  const { actions } = useApp();
  const { key } = organization;
  const { triage } = useSelected(overviewIn);
  const now = useSelected((state) => state.now);
  const standing = useSelected((state) => standingIn(state, key));
  if (!standing) return null;
  const removal = mayRemoveOldPhone(standing.evidence, standing.status, triage, now);
  if (removal.kind === "shut") return <LockedCard why={removal.why} onTest={onDone} />;
  const handleRemoved = () => {
    actions.ticked(key, "removed", true);
    onDone();
  };
  return (
    <Card heading={heading ?? run.tidy.heading}>
      <SinceVisit organization={organization} />
      <p className={styles.text}>{run.tidy.how}</p>
      <Warning removal={removal} />
      <OpenLink organization={organization} purpose="remove" />
      <Answer onPress={handleRemoved}>{run.tidy.removed}</Answer>
    </Card>
  );
}

function Warning({ removal: { left } }: { removal: Extract<Removal, { kind: "open" }> }) {
  const { removal } = useWords();
  const styles = useCardStyles();
  if (left.known > 1) return null;
  return <p className={styles.warning}>{left.isWhole ? removal.oneWay : removal.unknownWays}</p>;
}

interface LockedCardProps {
  readonly why: RemovalBar;
  readonly onTest: () => void;
}

/** The last part before the test: why it is locked. */
export function LockedCard({ why, onTest }: LockedCardProps) {
  const { removal, run } = useWords();
  const styles = useCardStyles();
  return (
    <Card heading={removal.shut}>
      <p className={styles.text}>{removal.why[why]}</p>
      <Answer isMain onPress={onTest}>
        {run.test.heading}
      </Answer>
    </Card>
  );
}
