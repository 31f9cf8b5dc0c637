import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { areAllReady, nextInWork, toTestIn, toTidyIn } from "#app/run-selectors.ts";
import { overviewIn, standingIn } from "#app/selectors.ts";
import type { Organization } from "#domain/organization/organization.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { waysInto } from "#domain/verdict/ways-in.ts";
import { useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import { hrefOf } from "#ui/navigation.ts";
import type { View } from "#ui/organization/view.ts";
import { LinkButton } from "#ui/parts/Button.tsx";
import { basisText, statusText } from "#ui/status-words.ts";
import { useWords } from "#ui/words/words.ts";
import { useCardStyles } from "./Card.styles.ts";
import { Card } from "./Card.tsx";
import { NextLink } from "./NextLink.tsx";
import { Quiet } from "./Quiet.tsx";
import { Undo } from "./Undo.tsx";

interface DoneCardProps {
  readonly organization: Organization;
  readonly onShow: (view: View) => void;
}

/** What it rests on, what would make it safer, and where to go on. */
export function DoneCard({ organization, onShow }: DoneCardProps) {
  const { run } = useWords();
  const { key } = organization;
  const styles = useCardStyles();
  const name = useNameOf(organization);
  const standing = useSelected((state) => standingIn(state, key));
  if (!standing) return null;
  const hasLeft = standing.status.kind === "left";
  return (
    <Card heading={hasLeft ? run.done.left(name) : run.done.heading(name)}>
      <RestsOn standing={standing} />
      {!hasLeft && <Nudge standing={standing} />}
      <GoOn organization={organization} />
      <div className={styles.row}>
        <Undo organization={organization} />
        {!hasLeft && <RemoveHere organization={organization} onShow={onShow} />}
      </div>
    </Card>
  );
}

function RestsOn({ standing: { status, evidence } }: { standing: Standing }) {
  const words = useWords();
  const styles = useCardStyles();
  return (
    <div>
      <p className={styles.status}>
        <CheckmarkCircle20Filled aria-hidden="true" className={styles.ok} />
        <span>{statusText(words, status)}</span>
      </p>
      {status.basis && <p className={styles.hint}>{basisText(words, status.basis)}</p>}
      {evidence.removed !== undefined && (
        <p className={styles.hint}>{words.run.done.testOnceMore}</p>
      )}
    </div>
  );
}

function Nudge({ standing: { evidence, status } }: { standing: Standing }) {
  const { run } = useWords();
  const styles = useCardStyles();
  const { triage } = useSelected(overviewIn);
  const now = useSelected((state) => state.now);
  const isOnlyWay = waysInto(evidence, status, triage, now).known <= 1;
  return status.kind !== "nothing-to-do" && isOnlyWay ? (
    <p className={styles.hint}>{run.done.nudge}</p>
  ) : null;
}

/** The next organization; a round, where several wait for the same step; the answer, where nothing is left. */
function GoOn({ organization: { key } }: { organization: Organization }) {
  const { run } = useWords();
  const styles = useCardStyles();
  const next = useSelected((state) => nextInWork(state, key));
  const areReady = useSelected(areAllReady);
  const toTest = useSelected(toTestIn);
  const toTidy = useSelected(toTidyIn);
  return (
    <div className={styles.answers}>
      {next && <NextLink organization={next} />}
      {next && toTest.length > 1 && (
        <LinkButton className={styles.answer} href={hrefOf({ kind: "test-all" })}>
          {run.rounds.testAll(toTest.length)}
        </LinkButton>
      )}
      {!next && (
        <LinkButton
          className={styles.main}
          appearance="primary"
          size="large"
          href={hrefOf({ kind: "organizations" })}
        >
          {areReady ? run.done.seeAnswer : run.done.toList}
        </LinkButton>
      )}
      {areReady && toTidy.length > 0 && (
        <LinkButton className={styles.answer} href={hrefOf({ kind: "tidy-up" })}>
          {run.rounds.tidyUp(toTidy.length)}
        </LinkButton>
      )}
    </div>
  );
}

/** The last step here, which nobody has to do before the old phone is wiped. */
function RemoveHere({ organization: { key }, onShow }: DoneCardProps) {
  const { run } = useWords();
  const isOpen = useSelected((state) => toTidyIn(state).includes(key));
  return isOpen ? <Quiet onPress={() => onShow({ kind: "tidy" })}>{run.tidy.heading}</Quiet> : null;
}
