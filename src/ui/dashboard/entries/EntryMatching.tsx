import { type FormEvent, useRef, useState } from "react";
import { areAllEntriesSaid, areNoEntriesSaid, entriesOf, organizationsOf } from "#app/selectors.ts";
import type { AuthenticatorEntry } from "#domain/verdict/reconciliation.ts";
import { outOfScopeReasons } from "#domain/verdict/reconciliation.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { OrganizationOptions } from "#ui/names/OrganizationOptions.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { Field, TextArea } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";

/** Compares Authenticator's work entries with the list: the list is whole once each entry belongs somewhere. */
export function EntryMatching() {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const entries = useSelected(entriesOf);
  const isAll = useSelected(areAllEntriesSaid);
  const areNone = useSelected(areNoEntriesSaid);
  return (
    <>
      <p className={base.text}>{words.entries.why}</p>
      <AddEntry />
      {entries.length === 0 && (
        <CheckRow
          label={words.entries.none}
          isChecked={areNone}
          onChange={() => actions.noEntriesSaid(!areNone)}
        />
      )}
      {entries.length > 0 && (
        <>
          <ul className={base.list} aria-label={words.entries.list}>
            {entries.map(([id, entry]) => (
              <EntryItem key={id} id={id} entry={entry} />
            ))}
          </ul>
          <CheckRow
            label={words.entries.all}
            isChecked={isAll}
            onChange={() => actions.allEntriesSaid(!isAll)}
          />
        </>
      )}
    </>
  );
}

function AddEntry() {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const [typed, setTyped] = useState("");
  const [isMissing, setMissing] = useState(false);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const isRead = await actions.addAuthenticatorEntries(typed);
    setMissing(!isRead);
    if (isRead) setTyped("");
  };
  return (
    <form className={base.fieldRow} onSubmit={handleSubmit}>
      <Field
        className={base.field}
        label={words.entries.field}
        hint={words.entries.hint}
        {...(isMissing ? { validationMessage: words.list.addNotFetched } : {})}
      >
        <TextArea
          rows={3}
          value={typed}
          onType={(value) => setTyped(value)}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <Button type="submit">{words.entries.add}</Button>
    </form>
  );
}

const nowhere = "nowhere";
const outOfScope = "out-of-scope:";

function EntryItem({ id, entry }: { id: string; entry: AuthenticatorEntry }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const organizations = useSelected(organizationsOf);
  const { label } = entry;
  const item = useRef<HTMLLIElement>(null);
  const handleRemove = () => {
    const next = item.current?.nextElementSibling ?? item.current?.previousElementSibling;
    const place = next instanceof HTMLElement ? next : item.current;
    focusAfter(() => actions.entryPlaced(id, undefined), place);
  };
  const handleChoose = (value: string) => actions.entryPlaced(id, placed(value));
  function placed(value: string): AuthenticatorEntry {
    const organization = organizations.find(({ key }) => key === value)?.key;
    if (organization) return { label, kind: "matched", organization };
    if (!value.startsWith(outOfScope)) return { label, kind: "unmatched" };
    return { label, kind: "out-of-scope", reason: value.slice(outOfScope.length) };
  }
  return (
    <li ref={item} className={base.item}>
      <p className={base.text}>
        <bdi>{label}</bdi>
      </p>
      <div className={base.tools}>
        <select
          className={base.select}
          value={choiceOf(entry)}
          onChange={({ target }) => handleChoose(target.value)}
          aria-label={words.entries.chooseNamed(label)}
        >
          <option value={nowhere}>{words.entries.unmatched}</option>
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
        <Button
          appearance="subtle"
          onClick={handleRemove}
          aria-label={words.entries.removeNamed(label)}
        >
          {words.entries.remove}
        </Button>
      </div>
    </li>
  );
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
