import { type FormEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { readPaste } from "#app/actions/read-paste.ts";
import { organizationsInOrder } from "#app/selectors.ts";
import { invitationSearch } from "#domain/microsoft/invitation-search.ts";
import { organizationsLink } from "#domain/microsoft/links.ts";
import { mostOrganizations } from "#domain/organization/organization.ts";
import { everyLineAnEntry } from "#domain/paste/every-line.ts";
import type { PastedText } from "#domain/paste/parser.ts";
import { useApp } from "#ui/app-context.ts";
import { focusFirstWrong } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { Field, TextArea } from "#ui/parts/Field.tsx";
import { Fold } from "#ui/parts/Fold.tsx";
import { useWords, type Words } from "#ui/words/words.ts";
import { useAddStyles } from "./Add.styles.ts";

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "nothing-typed" }
  | { readonly kind: "not-fetched" }
  | { readonly kind: "too-many"; readonly count: number }
  | { readonly kind: "read"; readonly pasted: PastedText };

/** The box. It has the focus when the page opens, and it is emptied only when its text was read. */
export function PasteBox({ onRead }: { onRead: (pasted: PastedText) => void }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useAddStyles();
  const { actions, store } = useApp();
  const [typed, setTyped] = useState("");
  const [areEntries, setAreEntries] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const box = useRef<HTMLDivElement>(null);
  // Talks to the DOM: whoever opens this page came to type or paste.
  useEffect(() => box.current?.querySelector("textarea")?.focus({ preventScroll: true }), []);
  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const next = await outcomeOf(typed, areEntries, organizationsInOrder(store.state()).length);
    flushSync(() => setOutcome(next));
    if (next.kind !== "read") {
      focusFirstWrong(form);
      return;
    }
    actions.addPasted(next.pasted);
    onRead(next.pasted);
    setTyped("");
  };
  return (
    <form className={base.section} onSubmit={handleSubmit} noValidate>
      <div ref={box}>
        <Field
          className={styles.box}
          label={words.add.field}
          hint={words.add.hint}
          {...problemOf(words, outcome)}
        >
          <TextArea
            rows={4}
            value={typed}
            onType={(value) => setTyped(value)}
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
      </div>
      <CheckRow
        label={words.add.areEntries}
        isChecked={areEntries}
        onChange={() => setAreEntries(!areEntries)}
      />
      <div className={base.tools}>
        <Button type="submit" appearance="primary">
          {words.add.go}
        </Button>
      </div>
    </form>
  );
}

/** What can be pasted, and where to copy it from. */
export function Examples() {
  const words = useWords();
  const base = useBaseStyles();
  const { config } = useApp();
  return (
    <Fold heading={words.add.examples}>
      <ul className={base.bullets}>
        {words.add.exampleList.map((example) => (
          <li key={example}>{example}</li>
        ))}
        <li>{words.add.mailbox(invitationSearch.name, invitationSearch.addressUntil2025)}</li>
      </ul>
      <a href={organizationsLink(config.cloud)} target="_blank" rel="noopener noreferrer">
        {words.add.myAccount}
      </a>
    </Fold>
  );
}

async function outcomeOf(
  typed: string,
  areEntries: boolean,
  alreadyThere: number,
): Promise<Outcome> {
  if (typed.trim() === "") return { kind: "nothing-typed" };
  const read = await readPaste(typed);
  if (!read) return { kind: "not-fetched" };
  const pasted = areEntries ? everyLineAnEntry(typed, read) : read;
  const count = pasted.organizations.length + alreadyThere;
  return count > mostOrganizations ? { kind: "too-many", count } : { kind: "read", pasted };
}

function problemOf(words: Words, outcome: Outcome): { readonly validationMessage?: string } {
  switch (outcome.kind) {
    case "none":
    case "read":
      return {};
    case "nothing-typed":
      return { validationMessage: words.add.nothing };
    case "not-fetched":
      return { validationMessage: words.add.notFetched };
    case "too-many":
      return { validationMessage: words.add.tooMany(outcome.count) };
  }
}
