import { useRef, useState } from "react";
import { organizationOf, organizationsInOrder } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { nameOf } from "#domain/organization/organization.ts";
import { namedIn } from "#domain/paste/answer.ts";
import type { AnsweredOrganization, Question } from "#domain/paste/parser.ts";
import { type AuthenticatorEntry, outOfScopeReasons } from "#domain/verdict/reconciliation.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { OrganizationOptions } from "#ui/names/OrganizationOptions.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAddStyles } from "./Add.styles.ts";
import { DomainAnswer } from "./DomainAnswer.tsx";
import { Proposal } from "./Proposal.tsx";
import { neighbourOf } from "./Questions.tsx";

const nowhere = "nowhere";
const another = "another";
const outOfScope = "out-of-scope:";

interface EntryItemProps {
  readonly id: string;
  readonly entry: AuthenticatorEntry;
  /** What was asked about it when it was read, during this visit of the page. */
  readonly question: Question | undefined;
}

/** One line of Authenticator, and where it belongs. */
export function EntryItem({ id, entry, question }: EntryItemProps) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useAddStyles();
  const { actions } = useApp();
  const { label } = entry;
  const isOpen = useSelected((state) => !belongsSomewhere(state, entry));
  const [isAnother, setAnother] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const answered = (act: () => void) => {
    focusAfter(() => {
      setAnother(false);
      act();
    }, item.current);
  };
  const handleAnswer = (answer: AnsweredOrganization) =>
    answered(() => actions.questionAnswered(label, answer));
  const handleRemove = () =>
    focusAfter(() => actions.entryPlaced(id, undefined), neighbourOf(item));
  return (
    <li ref={item} className={base.item}>
      <div className={styles.line}>
        <bdi className={styles.label}>{label}</bdi>
        <div className={styles.match}>
          <Match id={id} entry={entry} isAnother={isAnother} onAnother={setAnother} />
          <Button
            appearance="subtle"
            onClick={handleRemove}
            aria-label={words.entries.removeNamed(label)}
          >
            {words.entries.remove}
          </Button>
        </div>
      </div>
      {isOpen && (
        <>
          {question && <p className={base.hint}>{words.pasted.unread[question.reason]}</p>}
          <Likely id={id} label={label} question={question} onAnswer={handleAnswer} />
          {isAnother && <DomainAnswer label={label} question={question} onAnswer={handleAnswer} />}
        </>
      )}
    </li>
  );
}

interface MatchProps extends Pick<EntryItemProps, "id" | "entry"> {
  readonly isAnother: boolean;
  readonly onAnother: (isAnother: boolean) => void;
}

/** Where the entry belongs, to see and to change. */
function Match({ id, entry, isAnother, onAnother }: MatchProps) {
  const words = useWords();
  const styles = useAddStyles();
  const { actions } = useApp();
  const organizations = useSelected(organizationsInOrder);
  const { label } = entry;
  const handleChoose = (value: string) => {
    onAnother(value === another);
    actions.entryPlaced(id, placed(value));
  };
  function placed(value: string): AuthenticatorEntry {
    const organization = organizations.find(({ key }) => key === value)?.key;
    if (organization) return { label, kind: "matched", organization };
    if (!value.startsWith(outOfScope)) return { label, kind: "unmatched" };
    return { label, kind: "out-of-scope", reason: value.slice(outOfScope.length) };
  }
  return (
    <select
      className={styles.select}
      value={isAnother ? another : choiceOf(entry)}
      onChange={({ target }) => handleChoose(target.value)}
      aria-label={words.entries.chooseNamed(label)}
    >
      <option value={nowhere}>{words.entries.unmatched}</option>
      <option value={another}>{words.entries.another}</option>
      <optgroup label={words.entries.organizations}>
        <OrganizationOptions />
      </optgroup>
      <optgroup label={words.entries.outOfScope}>
        {outOfScopeReasons.map((reason) => (
          <option key={reason} value={outOfScope + reason}>
            {words.entries.reason[reason]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

interface LikelyProps extends Pick<EntryItemProps, "id" | "question"> {
  readonly label: string;
  readonly onAnswer: (answer: AnsweredOrganization) => void;
}

/** What it most likely is: the listed organization of that name, or what the text proposes. */
function Likely({ id, label, question, onAnswer }: LikelyProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const named = namedIn(label, useSelected(organizationsInOrder));
  const proposal = question?.proposal;
  if (named.length === 0 && !proposal) return null;
  return (
    <div className={base.tools}>
      {named.map((organization) => (
        <Button
          key={organization.key}
          onClick={() =>
            actions.entryPlaced(id, { label, kind: "matched", organization: organization.key })
          }
        >
          {words.add.isIt(
            words.entries.optionNamed(
              nameOf(organization),
              organization.domain ?? organization.tenant,
              organization.account,
            ),
          )}
        </Button>
      ))}
      {proposal && <Proposal proposal={proposal} onAccept={() => onAnswer(proposal)} />}
    </div>
  );
}

/** One whose organization was taken off the list belongs nowhere again. */
function belongsSomewhere(state: State, entry: AuthenticatorEntry): boolean {
  switch (entry.kind) {
    case "unmatched":
      return false;
    case "matched":
      return organizationOf(state, entry.organization) !== undefined;
    case "out-of-scope":
      return true;
  }
}

function choiceOf(entry: AuthenticatorEntry): string {
  switch (entry.kind) {
    case "unmatched":
      return nowhere;
    case "matched":
      return entry.organization;
    case "out-of-scope":
      return outOfScope + entry.reason;
  }
}
