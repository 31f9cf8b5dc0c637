import { Button } from "@fluentui/react-button";
import { mergeClasses } from "@griffel/react";
import { memo, useCallback } from "react";
import { accountFor, type RowState, rowStateOf, standingIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { securityInfoLink } from "#domain/links.ts";
import type { WorkReason } from "#domain/order-of-work.ts";
import { nameOf, type Organization, tenantIdOf } from "#domain/organization.ts";
import { weightOf } from "#domain/status.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { checkText, evidenceText } from "#ui/check-words.ts";
import { failureText } from "#ui/failure-words.ts";
import { useNameOf, useNames } from "#ui/names.ts";
import { hrefOf } from "#ui/navigation.ts";
import { Countdown } from "#ui/parts/Countdown.tsx";
import { basisText, statusText } from "#ui/status-words.ts";
import { useWords } from "#ui/words/words.ts";
import { NextActionButton } from "./NextActionButton.tsx";
import { useRowStyles, useWeightStyles } from "./OrganizationRow.styles.ts";

interface RowProps {
  readonly organization: Organization;
  readonly reason: WorkReason;
}

/** One organization: what it is, where it stands and who says so, and the one thing to do next. */
export const OrganizationRow = memo(function OrganizationRow({ organization, reason }: RowProps) {
  const styles = useRowStyles();
  const { config, actions } = useApp();
  const words = useWords();
  const { areShown } = useNames();
  const { key, tenant } = organization;
  const row = useSelected(useCallback((state: State) => rowStateOf(state, key), [key]));
  const name = useNameOf(organization);
  return (
    <div className={styles.row}>
      <div className={styles.about}>
        <h3 className={styles.name}>
          <a className={styles.nameLink} href={hrefOf({ kind: "organization", tenant })}>
            <bdi>{name}</bdi>
          </a>
        </h3>
        {areShown && <Facts organization={organization} />}
        <Standing organization={organization} />
        <LastCheck row={row} name={name} />
        <Countdown organization={key} />
        {words.workReason[reason] !== "" && (
          <p className={styles.facts}>{words.workReason[reason]}</p>
        )}
      </div>
      <div className={styles.actions}>
        <NextActionButton organization={organization} row={row} name={name} />
        <Button
          className={styles.action}
          as="a"
          href={securityInfoLink(config.cloud, tenant)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => actions.securityInfoOpened(key)}
          aria-label={words.list.openSecurityInfoFor(name)}
        >
          {words.list.openSecurityInfo}
        </Button>
        <CheckButton organization={organization} row={row} name={name} />
      </div>
    </div>
  );
});

function Facts({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useRowStyles();
  const { domain, account, relation } = organization;
  const place = domain ?? tenantIdOf(organization);
  const isNews = place !== nameOf(organization);
  return (
    <p className={styles.facts}>
      {relation !== "unknown" && <>{words.list[relation]} · </>}
      {isNews && <bdi>{place}</bdi>}
      {isNews && account && " · "}
      {account && <bdi>{words.list.accountIs(account)}</bdi>}
    </p>
  );
}

function Standing({ organization: { key } }: { organization: Organization }) {
  const words = useWords();
  const styles = useRowStyles();
  const byWeight = useWeightStyles();
  const standing = useSelected(useCallback((state: State) => standingIn(state, key), [key]));
  if (!standing) return null;
  const { status } = standing;
  return (
    <p className={mergeClasses(styles.status, byWeight[weightOf(status)])}>
      {statusText(words, status)}
      {status.basis && <span className={styles.evidence}>{basisText(words, status.basis)}</span>}
    </p>
  );
}

function LastCheck({ row, name }: { row: RowState; name: string }) {
  const words = useWords();
  const styles = useRowStyles();
  if (row.kind === "not-checked") return null;
  const text = checkText(words, row);
  if (row.kind !== "ended") return <p className={styles.facts}>{text}</p>;
  const { reading } = row;
  return (
    <p className={styles.facts}>
      {words.organization.statusWithEvidence(text, evidenceText(words, reading))}
      {reading.kind === "refused" && (
        <>
          . <bdi>{failureText(words, reading.failure, name)}</bdi>
        </>
      )}
    </p>
  );
}

interface CheckButtonProps {
  readonly organization: Organization;
  readonly row: RowState;
  readonly name: string;
}

function CheckButton({ organization, row, name }: CheckButtonProps) {
  const words = useWords();
  const styles = useRowStyles();
  const { actions } = useApp();
  const canCheck = useSelected((state) => accountFor(state, organization) !== undefined);
  if (!canCheck) return null;
  const isUnderWay = row.kind === "queued" || row.kind === "checking";
  const isAgain = row.kind === "ended";
  return (
    <Button
      className={styles.action}
      appearance="subtle"
      // Stays where the focus is.
      disabledFocusable={isUnderWay}
      onClick={() => actions.check(organization.key)}
      aria-label={isAgain ? words.check.againNamed(name) : words.check.oneNamed(name)}
    >
      {isAgain ? words.check.again : words.check.one}
    </Button>
  );
}
