import { useState } from "react";
import { toTestIn } from "#app/run-selectors.ts";
import { organizationOf, overviewIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { isGone } from "#domain/methods/phone.ts";
import {
  type Organization,
  type OrganizationKey,
  partsOf,
} from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useNameOf, useNames } from "#ui/names/names.ts";
import { Answer } from "#ui/organization/cards/Answer.tsx";
import { useCardStyles } from "#ui/organization/cards/Card.styles.ts";
import { Card } from "#ui/organization/cards/Card.tsx";
import { HowApproved } from "#ui/organization/cards/HowApproved.tsx";
import { TestCard } from "#ui/organization/cards/TestCard.tsx";
import { rememberedOnPage, rememberOnPage } from "#ui/page-memory.ts";
import { useWords } from "#ui/words/words.ts";
import { Round } from "./Round.tsx";
import { RoundEnd } from "./RoundEnd.tsx";
import { useRoundFocus, useRoundMemory } from "./use-round.ts";

/** *Test all*: the old phone is switched off once; then one link for a private window and one press for each. */
export function TestAllPage() {
  const { run } = useWords();
  const { isThrough, through, last } = useRoundMemory();
  const { isOff, setOff } = useOldPhoneOff();
  const asked = useSelected(askedNow);
  const waiting = useSelected(toTestIn).filter((key) => !isThrough(key));
  const current = useSelected((state) => {
    const key = asked ?? waiting[0];
    return key && organizationOf(state, key);
  });
  const isAsking = asked !== undefined;
  useRoundFocus(`${isOff} ${current?.key} ${isAsking}`);
  const heading = run.rounds.testAllHeading;
  if (!current) {
    return (
      <Round heading={heading} left={0}>
        <RoundEnd heading={isOff ? run.rounds.testedAll : run.rounds.nothingToTest} />
      </Round>
    );
  }
  return (
    <Round heading={heading} left={waiting.length}>
      {isOff ? (
        <Testing
          key={`${current.key} ${isAsking}`}
          organization={current}
          isAsking={isAsking}
          isSameWindow={last !== undefined && partsOf(last).account === current.account}
          onSaid={() => through(current.key)}
        />
      ) : (
        <SwitchOff onOff={setOff} />
      )}
    </Round>
  );
}

/** The organization whose private window was taken and whose answer is still missing. */
function askedNow({ testing }: State): OrganizationKey | undefined {
  return testing.kind === "by-hand" ? testing.organization : undefined;
}

/** Nobody is asked to switch off a phone that is gone. */
function useOldPhoneOff() {
  const { triage } = useSelected(overviewIn);
  const [isSaid, setSaid] = useState(() => rememberedOnPage("off") === true);
  const setOff = () => {
    setSaid(true);
    rememberOnPage("off", true);
  };
  return { isOff: isSaid || isGone(triage.oldPhone), setOff };
}

function SwitchOff({ onOff }: { onOff: () => void }) {
  const { run } = useWords();
  const styles = useCardStyles();
  return (
    <Card heading={run.rounds.oldPhoneOff}>
      <p className={styles.text}>{run.rounds.oldPhoneOffWhy}</p>
      <Answer isMain onPress={onOff}>
        {run.rounds.isOff}
      </Answer>
    </Card>
  );
}

interface TestingProps {
  readonly organization: Organization;
  readonly isAsking: boolean;
  /** Whether the organization before was tested by the same account, in the window that is still open. */
  readonly isSameWindow: boolean;
  readonly onSaid: () => void;
}

function Testing({ organization, isAsking, isSameWindow, onSaid }: TestingProps) {
  const { run } = useWords();
  const { actions } = useApp();
  const { areShown } = useNames();
  const { key, account } = organization;
  const name = useNameOf(organization);
  const isAgain = useSelected(({ askedAgain }) => askedAgain.has(key));
  if (isAsking) {
    return (
      <HowApproved
        organization={organization}
        form="by-hand"
        onSaid={(test) => {
          const isSaidHere = test.answer !== "password-only" || isAgain;
          actions.testedInRound(key, test);
          if (isSaidHere) onSaid();
        }}
      />
    );
  }
  const fresh = areShown && account ? run.rounds.freshWindow(account) : run.rounds.freshWindows;
  const usual = isSameWindow ? undefined : fresh;
  const note = isAgain ? run.rounds.ownWindow : usual;
  return (
    <TestCard
      organization={organization}
      heading={run.rounds.testing(name)}
      {...(note === undefined ? {} : { note })}
      isInRound
      onTaken={() => {}}
    />
  );
}
