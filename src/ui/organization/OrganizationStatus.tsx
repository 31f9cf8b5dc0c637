import { mergeClasses } from "@griffel/react";
import { useCallback } from "react";
import { type RowState, rowStateOf } from "#app/row-selectors.ts";
import { accountFor, nextActionIn, overviewIn, standingIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Organization } from "#domain/organization/organization.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { weightOf } from "#domain/verdict/status.ts";
import { waysInto } from "#domain/verdict/ways-in.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { checkText, differenceText, evidenceText, listText } from "#ui/check-words.ts";
import { focusPart } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Countdown } from "#ui/parts/Countdown.tsx";
import { basisText, statusText } from "#ui/status-words.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";
import {
  useStatusBase,
  useStatusStyles,
  useStatusWeightStyles,
} from "./OrganizationStatus.styles.ts";
import { partFor } from "./steps/step-progress.ts";

/** The status of one organization and who says so, what to do next, and the button to check again. */
export function OrganizationStatus({ organization }: { organization: Organization }) {
  const words = useWords();
  const card = useStatusBase();
  const byWeight = useStatusWeightStyles();
  const styles = useStatusStyles();
  const { key } = organization;
  const row = useSelected(useCallback((state: State) => rowStateOf(state, key), [key]));
  const standing = useSelected(useCallback((state: State) => standingIn(state, key), [key]));
  const weight = standing ? weightOf(standing.status) : "open";
  return (
    <section
      className={mergeClasses(card, byWeight[weight])}
      aria-label={words.organization.status}
    >
      {standing && <StatusLines standing={standing} />}
      {standing && <Concerns standing={standing} />}
      <div className={styles.check}>
        <LastCheck row={row} />
        <CheckButton organization={organization} row={row} />
      </div>
      <Countdown organization={key} />
      <NextStep organization={organization} row={row} />
    </section>
  );
}

function StatusLines({ standing: { status } }: { standing: Standing }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useStatusStyles();
  return (
    <div>
      <p className={styles.status}>{statusText(words, status)}</p>
      {status.basis && <p className={base.hint}>{basisText(words, status.basis)}</p>}
    </div>
  );
}

/** Contradictions, and the advice to add a second way in if only one is known. */
function Concerns({ standing }: { standing: Standing }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { triage } = useSelected(overviewIn);
  const now = useSelected((state) => state.now);
  const { evidence, status } = standing;
  const { known, isWhole } = waysInto(evidence, status, triage, now);
  return (
    <>
      {status.contradictions.map(({ kind, between }) => (
        <p key={kind} className={styles.warning}>
          {words.contradictionBetween(
            words.contradiction[kind],
            listText(
              words,
              between.map((basis) => basisText(words, basis)),
            ),
          )}
        </p>
      ))}
      {isWhole && known === 1 && <p className={styles.warning}>{words.nudge}</p>}
    </>
  );
}

/**
 * The result of the last check. Its place is there before the first check, so that nothing moves when the result
 * arrives.
 */
function LastCheck({ row }: { row: RowState }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useStatusStyles();
  const difference = row.kind === "ended" ? differenceText(words, row.reading) : "";
  return (
    <div className={styles.lastCheck}>
      <p className={base.hint}>
        {words.organization.checkLine(words.organization.lastCheck, lastCheckText(words, row))}
      </p>
      {difference !== "" && (
        <p className={styles.difference}>
          <bdi>{difference}</bdi>
        </p>
      )}
    </div>
  );
}

function lastCheckText(words: Words, row: RowState): string {
  return row.kind === "ended"
    ? words.organization.statusWithEvidence(checkText(words, row), evidenceText(words, row.reading))
    : checkText(words, row);
}

interface RowProps {
  readonly organization: Organization;
  readonly row: RowState;
}

function CheckButton({ organization, row }: RowProps) {
  const words = useWords();
  const { actions } = useApp();
  const canCheck = useSelected((state) => accountFor(state, organization) !== undefined);
  if (!canCheck) return null;
  return (
    <Button
      isResting={row.kind === "queued" || row.kind === "checking"}
      onClick={() => actions.check(organization.key)}
    >
      {row.kind === "ended" ? words.check.again : words.check.one}
    </Button>
  );
}

/** A button to the next action if that is further down, and a sign-in if Rekey would learn more from it. */
function NextStep({ organization, row }: RowProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions, config } = useApp();
  const action = useSelected((state) => nextActionIn(state, organization.key));
  const canCheck = useSelected((state) => accountFor(state, organization) !== undefined);
  const isListed = useSelected(
    (state) => standingIn(state, organization.key)?.evidence.microsoftSays !== undefined,
  );
  const part = partFor(action, isListed);
  const isSignInNeeded = row.kind === "ended" && row.outcome === "needs-sign-in";
  const canSignIn = config.clientId !== "" && (isSignInNeeded || !canCheck);
  if (part === undefined && !canSignIn) return null;
  return (
    <div className={base.tools}>
      {part !== undefined && (
        <Button onClick={() => focusPart(part)}>
          {words.organization.next(words.action[action])}
        </Button>
      )}
      {canSignIn && (
        <Button onClick={() => actions.signInToCheck(organization.key)}>
          {words.check.signIn}
        </Button>
      )}
    </div>
  );
}
