import { useCallback } from "react";
import { contactOf, evidenceIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { otherSecurityInfoLink, screenReaderGuide } from "#domain/microsoft/links.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { Answer } from "#ui/organization/cards/Answer.tsx";
import { useCardStyles } from "#ui/organization/cards/Card.styles.ts";
import { OutLink } from "#ui/organization/OutLink.tsx";
import { Sentence } from "#ui/organization/Sentence.tsx";
import type { View } from "#ui/organization/view.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { Field, TextArea } from "#ui/parts/Field.tsx";
import { OperatorHelp } from "#ui/parts/OperatorHelp.tsx";
import { useWords } from "#ui/words/words.ts";
import { GuestAdvice } from "./GuestAdvice.tsx";
import { Route } from "./Route.tsx";

interface TroubleProps {
  readonly organization: Organization;
  readonly onShow: (view: View) => void;
}

/** Every way on where the step does not work: one line each, folded. */
export function Trouble({ organization, onShow }: TroubleProps) {
  const { trouble } = useWords();
  return (
    <div>
      {organization.relation === "home" && <OperatorHelp />}
      <Says when={trouble.when.phoneNotHere} text={trouble.phoneNotHere} />
      <Route when={trouble.when.phoneGone}>
        <AskForHelp organization={organization} onShow={onShow} />
      </Route>
      <Says when={trouble.when.wrongAccount} text={trouble.wrongAccount} />
      <Route when={trouble.when.wrongPlace}>
        <WrongPlace organization={organization} />
      </Route>
      <Says when={trouble.when.full} text={trouble.full} />
      <Says when={trouble.when.network} text={trouble.network} />
      <Says when={trouble.when.numberHidden} text={trouble.numberHidden} />
      <Says when={trouble.when.restored} text={trouble.restored} />
      <Route when={trouble.when.closed}>
        <YesBox organization={organization.key} word="closed" />
      </Route>
      <Route when={trouble.when.nothingListed}>
        <YesBox organization={organization.key} word="nothingListed" />
      </Route>
      <Route when={trouble.when.notNeeded}>
        <NotNeeded onShow={onShow} />
      </Route>
      <Route when={trouble.when.personal}>
        <GuestAdvice />
      </Route>
      <Route when={trouble.when.screenReader}>
        <OutLink href={screenReaderGuide}>{trouble.screenReader}</OutLink>
      </Route>
    </div>
  );
}

function Says({ when, text }: { when: string; text: string }) {
  const styles = useCardStyles();
  return (
    <Route when={when}>
      <p className={styles.text}>
        <Sentence text={text} />
      </p>
    </Route>
  );
}

function AskForHelp({ organization, onShow }: TroubleProps) {
  const { trouble } = useWords();
  const styles = useCardStyles();
  return (
    <>
      <p className={styles.text}>{trouble.phoneGone}</p>
      <Answer onPress={() => onShow({ kind: "panel", panel: "letters" })}>
        {trouble.textForHelp}
      </Answer>
      <Contact organization={organization.key} />
    </>
  );
}

function WrongPlace({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useCardStyles();
  const { config } = useApp();
  return (
    <>
      <OutLink href={otherSecurityInfoLink(config.cloud, organization.tenant)}>
        {words.organization.otherLink}
      </OutLink>
      <p className={styles.text}>{words.organization.otherLinkHint}</p>
      <p className={styles.text}>{words.organization.mailApp}</p>
    </>
  );
}

function NotNeeded({ onShow }: Pick<TroubleProps, "onShow">) {
  const { run } = useWords();
  return (
    <Answer onPress={() => onShow({ kind: "panel", panel: "leaving" })}>{run.panel.leaving}</Answer>
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
}

function YesBox({ organization, word }: YesBoxProps) {
  const { trouble } = useWords();
  const { actions } = useApp();
  const isSaid = useEvidence(organization)?.[word] !== undefined;
  const say = word === "closed" ? actions.closedSaid : actions.nothingListedSaid;
  const hint = word === "closed" ? trouble.closedHint : trouble.nothingListedHint;
  return (
    <>
      <CheckRow
        label={trouble[word]}
        hint={hint}
        isChecked={isSaid}
        onChange={() => say(organization, !isSaid)}
      />
      {isSaid && <Button onClick={() => say(organization, true)}>{trouble.stillSo}</Button>}
    </>
  );
}

function Contact({ organization }: { organization: OrganizationKey }) {
  const { trouble } = useWords();
  const { actions } = useApp();
  const said = useSelected(
    useCallback((state: State) => contactOf(state, { key: organization }), [organization]),
  );
  return (
    <Field label={trouble.contact} hint={trouble.contactHint}>
      <TextArea
        rows={2}
        value={said}
        onType={(value) => actions.contactSaid(organization, value)}
        autoComplete="off"
      />
    </Field>
  );
}
