import { useRef } from "react";
import { oldPhonesProposedAt } from "#app/row-selectors.ts";
import type { State } from "#app/state.ts";
import type { Device } from "#domain/methods/phone.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import { type OldPhoneProposal, proposedNewPhones } from "#domain/verdict/methods-difference.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { methodDetail } from "#ui/method-words.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";

/**
 * An entry that appeared since Security info was opened: Rekey asks whether it is the new phone, and never assumes it.
 */
export function Proposals({ standing: { key, evidence } }: { standing: Standing }) {
  const before = useSelected((state) => methodsBefore(state, key));
  const ids = proposedNewPhones(evidence, before);
  const proposed = (evidence.microsoftSays?.value ?? []).filter(({ id }) => ids.includes(id));
  const oldPhones = useSelected((state) => oldPhonesProposedAt(state, key));
  return (
    <>
      {proposed.map((method) => (
        <Proposal key={method.id} organization={key} method={method} />
      ))}
      {oldPhones.map((proposal) => (
        <OldPhone key={proposal.name} proposal={proposal} />
      ))}
    </>
  );
}

/** What is the old phone in one organization, and probably in others: confirmed once for all of them. */
function OldPhone({ proposal }: { proposal: OldPhoneProposal }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const place = useRef<HTMLElement>(null);
  const handleYes = () => focusAfter(() => actions.oldPhoneConfirmed(proposal), place.current);
  return (
    <Note kind="info" focusRef={place}>
      <p className={base.text}>
        <bdi>{words.answer.oldPhoneToo(proposal.name, proposal.entries.length)}</bdi>
      </p>
      <div className={base.tools}>
        <Button appearance="primary" onClick={handleYes}>
          {words.answer.itIsTheOldPhone}
        </Button>
      </div>
    </Note>
  );
}

interface ProposalProps {
  readonly organization: OrganizationKey;
  readonly method: SignInMethod;
}

function Proposal({ organization, method }: ProposalProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const place = useRef<HTMLElement>(null);
  const handleAnswer = (device: Device) =>
    focusAfter(() => actions.methodAnswered(organization, method.id, { device }), place.current);
  return (
    <Note kind="info" focusRef={place}>
      <p className={base.text}>
        <bdi>{words.answer.proposed(methodDetail(method) ?? words.answer.thisEntry)}</bdi>
      </p>
      <div className={base.tools}>
        <Button appearance="primary" onClick={() => handleAnswer("new-phone")}>
          {words.answer.itIsTheNewPhone}
        </Button>
        <Button onClick={() => handleAnswer("another-device")}>{words.answer.itIsAnother}</Button>
      </div>
    </Note>
  );
}

/** The methods of the read before the last one. */
function methodsBefore(state: State, key: OrganizationKey): readonly SignInMethod[] | undefined {
  const reading = state.readings.get(key);
  return reading?.kind === "read" ? reading.previous : undefined;
}
