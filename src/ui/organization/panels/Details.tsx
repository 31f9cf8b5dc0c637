import { useCallback } from "react";
import { type RowState, rowStateOf } from "#app/row-selectors.ts";
import { accountFor, standingIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { myAccountLink } from "#domain/microsoft/links.ts";
import { type Organization, tenantIdOf } from "#domain/organization/organization.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { checkText, differenceText, evidenceText, listText, timeText } from "#ui/check-words.ts";
import { useNames } from "#ui/names/names.ts";
import { useCardStyles } from "#ui/organization/cards/Card.styles.ts";
import { Methods } from "#ui/organization/methods/Methods.tsx";
import { useIsInOtherCloud } from "#ui/organization/OtherCloud.tsx";
import { OutLink } from "#ui/organization/OutLink.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { Countdown } from "#ui/parts/Countdown.tsx";
import { basisText, statusText } from "#ui/status-words.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { Tick } from "./Ticks.tsx";

/** All that is known here, by whose word and as of when. */
export function Details({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useCardStyles();
  const { config } = useApp();
  const { areShown } = useNames();
  const { key, tenant } = organization;
  const row = useSelected(useCallback((state: State) => rowStateOf(state, key), [key]));
  const standing = useSelected(useCallback((state: State) => standingIn(state, key), [key]));
  const hasLink = !useIsInOtherCloud(organization);
  const id = tenantIdOf(organization);
  return (
    <>
      {standing && <StatusLines standing={standing} />}
      <LastCheck organization={organization} row={row} />
      <Tick organization={key} tick="added" />
      <Tick organization={key} tick="removed" />
      <Methods organization={organization} />
      {areShown && id && (
        <p className={styles.hint}>
          {words.organization.id}
          <br />
          <span className={styles.link}>{id}</span>
        </p>
      )}
      {hasLink && (
        <OutLink href={myAccountLink(config.cloud, tenant)}>{words.organization.myAccount}</OutLink>
      )}
    </>
  );
}

function StatusLines({ standing: { status, evidence } }: { standing: Standing }) {
  const words = useWords();
  const styles = useCardStyles();
  const { test } = evidence;
  return (
    <div>
      <p className={styles.strong}>{statusText(words, status)}</p>
      {status.basis && <p className={styles.hint}>{basisText(words, status.basis)}</p>}
      {test && (
        <p className={styles.hint}>
          {words.test.last(words.test.answer[test.value.answer], timeText(words, test.at))}
        </p>
      )}
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
    </div>
  );
}

interface LastCheckProps {
  readonly organization: Organization;
  readonly row: RowState;
}

/** How the last check ended, and the button for another. */
function LastCheck({ organization, row }: LastCheckProps) {
  const words = useWords();
  const styles = useCardStyles();
  const { actions, config } = useApp();
  const { key } = organization;
  const canCheck = useSelected((state) => accountFor(state, organization) !== undefined);
  const difference = row.kind === "ended" ? differenceText(words, row.reading) : "";
  const isUnderWay = row.kind === "queued" || row.kind === "checking";
  return (
    <div className={styles.content}>
      <p className={styles.text}>
        {words.organization.checkLine(words.organization.lastCheck, lastCheckText(words, row))}
      </p>
      {difference !== "" && <p className={styles.text}>{difference}</p>}
      <Countdown organization={key} />
      <div className={styles.row}>
        {canCheck && (
          <Button isResting={isUnderWay} onClick={() => void actions.check(key)}>
            {row.kind === "ended" ? words.check.again : words.check.one}
          </Button>
        )}
        {config.clientId !== "" && (
          <Button onClick={() => void actions.signInToCheck(key)}>{words.check.signIn}</Button>
        )}
      </div>
    </div>
  );
}

function lastCheckText(words: Words, row: RowState): string {
  const text = checkText(words, row);
  switch (row.kind) {
    case "ended":
      return words.organization.statusWithEvidence(text, evidenceText(words, row.reading));
    case "ended-before":
      return words.organization.statusWithEvidence(text, timeText(words, row.at));
    case "not-checked":
    case "queued":
    case "checking":
      return text;
  }
}
