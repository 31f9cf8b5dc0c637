import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { useCallback } from "react";
import { accountFor, overviewIn, type RowState, rowStateOf, standingIn } from "#app/selectors.ts";
import type { Reading, State } from "#app/state.ts";
import { type Organization, tenantIdOf } from "#domain/organization.ts";
import type { Standing } from "#domain/standing.ts";
import { waysInto } from "#domain/ways-in.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { checkText, differenceText, evidenceText, listText } from "#ui/check-words.ts";
import { useNameOf, useNames } from "#ui/names.ts";
import { hrefOf } from "#ui/navigation.ts";
import { Countdown } from "#ui/parts/Countdown.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { basisText, statusText } from "#ui/status-words.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";

/** What one organization is, where it stands and who says so, and how to look again. */
export function OrganizationStatus({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { key, domain, account } = organization;
  const row = useSelected(useCallback((state: State) => rowStateOf(state, key), [key]));
  const standing = useSelected(useCallback((state: State) => standingIn(state, key), [key]));
  const id = tenantIdOf(organization);
  const { areShown } = useNames();
  return (
    <section className={styles.section}>
      <dl className={styles.facts}>
        {areShown && domain && <Fact term={words.organization.domain} text={domain} />}
        {areShown && id && <Fact term={words.organization.id} text={id} />}
        {areShown && (
          <Fact
            term={words.organization.account}
            text={account ?? words.organization.accountUnknown}
          />
        )}
        {standing && <Fact term={words.organization.status} text={standingText(words, standing)} />}
        {row.kind !== "not-checked" && (
          <Fact term={words.organization.lastCheck} text={lastCheckText(words, row)} />
        )}
      </dl>
      {standing && <Concerns standing={standing} />}
      <Countdown organization={key} />
      <StatusActions organization={organization} row={row} />
    </section>
  );
}

function standingText(words: Words, { status }: Standing): string {
  const text = statusText(words, status);
  return status.basis
    ? words.organization.statusWithEvidence(text, basisText(words, status.basis))
    : text;
}

function lastCheckText(words: Words, row: RowState): string {
  return row.kind === "ended"
    ? words.organization.statusWithEvidence(checkText(words, row), evidenceText(words, row.reading))
    : checkText(words, row);
}

function Fact({ term, text }: { term: string; text: string }) {
  const styles = useOrganizationStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.definition}>
        <bdi>{text}</bdi>
      </dd>
    </>
  );
}

/** What speaks against what was said, and the nudge about a single way in. */
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

function LastAnswer({ reading, name }: { reading: Reading; name: string }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  if (reading.kind === "refused") return <FailureText failure={reading.failure} name={name} />;
  return (
    <p className={styles.text}>
      <bdi>{differenceText(words, reading)}</bdi>
    </p>
  );
}

interface StatusActionsProps {
  readonly organization: Organization;
  readonly row: RowState;
}

function StatusActions({ organization, row }: StatusActionsProps) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { actions, config } = useApp();
  const { key } = organization;
  const name = useNameOf(organization);
  const canCheck = useSelected((state) => accountFor(state, organization) !== undefined);
  const isUnderWay = row.kind === "queued" || row.kind === "checking";
  const outcome = row.kind === "ended" ? row.outcome : undefined;
  return (
    <>
      {row.kind === "ended" && <LastAnswer reading={row.reading} name={name} />}
      <div className={styles.tools}>
        {canCheck && (
          <Button
            className={styles.big}
            disabledFocusable={isUnderWay}
            onClick={() => actions.check(key)}
          >
            {row.kind === "ended" ? words.check.again : words.check.one}
          </Button>
        )}
        {(outcome === "needs-sign-in" || !canCheck) && config.clientId !== "" && (
          <Button
            className={styles.big}
            appearance={canCheck ? "primary" : "secondary"}
            onClick={() => actions.signInToCheck(key)}
          >
            {words.check.signIn}
          </Button>
        )}
        {outcome === "needs-consent" && (
          <Button className={styles.big} onClick={() => actions.askForMethods(key)}>
            {words.check.askFor}
          </Button>
        )}
      </div>
      {outcome === "needs-consent" && (
        <>
          <p className={styles.hint}>{words.check.askForHint}</p>
          <Link href={hrefOf({ kind: "admin", tenant: organization.tenant })}>
            {words.admin.fromOrganization}
          </Link>
        </>
      )}
    </>
  );
}
