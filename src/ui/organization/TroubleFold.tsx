import { useCallback } from "react";
import { contactOf, evidenceIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Leaving } from "#domain/verdict/evidence.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CheckRow, Choices } from "#ui/parts/Choices.tsx";
import { Field, TextArea } from "#ui/parts/Field.tsx";
import { Fold } from "#ui/parts/Fold.tsx";
import { OperatorHelp } from "#ui/parts/OperatorHelp.tsx";
import { useWords } from "#ui/words/words.ts";
import { parts } from "./steps/step-progress.ts";

interface TroubleProps {
  readonly organization: OrganizationKey;
  readonly isHome: boolean;
}

const leavings: readonly Leaving[] = ["still-needed", "leaving", "left"];

/** What the person can say about an organization in which the steps do not work. */
export function TroubleFold({ organization, isHome }: TroubleProps) {
  const base = useBaseStyles();
  const { trouble } = useWords();
  return (
    <Fold heading={trouble.heading} id={parts.trouble}>
      {isHome && <OperatorHelp />}
      <ul className={base.bullets}>
        <li>{trouble.wrongAccount}</li>
        <li>{trouble.full}</li>
        <li>{trouble.network}</li>
      </ul>
      <YesBox
        organization={organization}
        word="closed"
        label={trouble.closed}
        hint={trouble.closedHint}
      />
      <YesBox
        organization={organization}
        word="nothingListed"
        label={trouble.nothingListed}
        hint={trouble.nothingListedHint}
      />
      {!isHome && <LeavingQuestion organization={organization} />}
      <Contact organization={organization} />
    </Fold>
  );
}

function useEvidence(organization: OrganizationKey) {
  return useSelected(
    useCallback((state: State) => evidenceIn(state, organization), [organization]),
  );
}

interface YesBoxProps {
  readonly organization: OrganizationKey;
  readonly word: "closed" | "nothingListed";
  readonly label: string;
  readonly hint: string;
}

function YesBox({ organization, word, label, hint }: YesBoxProps) {
  const base = useBaseStyles();
  const { actions } = useApp();
  const isSaid = useEvidence(organization)?.[word] !== undefined;
  const say = word === "closed" ? actions.closedSaid : actions.nothingListedSaid;
  return (
    <div className={base.section}>
      <CheckRow
        label={label}
        hint={hint}
        isChecked={isSaid}
        onChange={() => say(organization, !isSaid)}
      />
      {isSaid && <StillSo onSay={() => say(organization, true)} />}
    </div>
  );
}

function LeavingQuestion({ organization }: { organization: OrganizationKey }) {
  const words = useWords();
  const { actions } = useApp();
  const said = useEvidence(organization)?.leaving?.value ?? "still-needed";
  const handleChange = (value: Leaving) => actions.leavingSaid(organization, value);
  return (
    <>
      <Choices
        question={words.trouble.leaving}
        choices={leavings.map((value) => ({ value, label: words.trouble.leavingIs[value] }))}
        value={said}
        onChange={handleChange}
      />
      {said !== "still-needed" && <StillSo onSay={() => handleChange(said)} />}
    </>
  );
}

/** What was said long ago no longer counts; the person can say it again. */
function StillSo({ onSay }: { onSay: () => void }) {
  const words = useWords();
  const base = useBaseStyles();
  return (
    <div className={base.tools}>
      <Button onClick={onSay}>{words.trouble.stillSo}</Button>
    </div>
  );
}

function Contact({ organization }: { organization: OrganizationKey }) {
  const words = useWords();
  const { actions } = useApp();
  const said = useSelected(
    useCallback((state: State) => contactOf(state, { key: organization }), [organization]),
  );
  return (
    <Field label={words.trouble.contact} hint={words.trouble.contactHint}>
      <TextArea
        rows={2}
        value={said}
        onType={(value) => actions.contactSaid(organization, value)}
        autoComplete="off"
      />
    </Field>
  );
}
