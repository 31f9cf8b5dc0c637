import { type FormEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { readPaste } from "#app/actions/read-paste.ts";
import { organizationsOf } from "#app/selectors.ts";
import { invitationSearch } from "#domain/microsoft/invitation-search.ts";
import { organizationsLink } from "#domain/microsoft/links.ts";
import { mostOrganizations } from "#domain/organization/organization.ts";
import type { PastedText } from "#domain/paste/parser.ts";
import { useApp } from "#ui/app-context.ts";
import { useDashboardStyles } from "#ui/dashboard/Dashboard.styles.ts";
import { focusAfter, focusFirstWrong } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Field, TextArea } from "#ui/parts/Field.tsx";
import { useWords, type Words } from "#ui/words/words.ts";
import { AddResult } from "./AddResult.tsx";

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "nothing-typed" }
  | { readonly kind: "not-fetched" }
  | { readonly kind: "too-many"; readonly count: number }
  | { readonly kind: "read"; readonly pasted: PastedText };

/** One box for whatever a person can read off Authenticator or paste. Nothing that is typed is lost. */
export function AddOrganizations() {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useDashboardStyles();
  const { actions, config, store } = useApp();
  const [typed, setTyped] = useState("");
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const result = useRef<HTMLDivElement>(null);
  const handleDismiss = () => focusAfter(() => setOutcome({ kind: "none" }), result.current);
  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const next = await outcomeOf(typed, organizationsOf(store.state()).length);
    flushSync(() => setOutcome(next));
    if (next.kind !== "read") {
      focusFirstWrong(form);
      return;
    }
    actions.addPasted(next.pasted);
    setTyped("");
  };
  return (
    <section className={base.section} aria-labelledby="add-heading">
      <h2 id="add-heading" className={base.heading} tabIndex={-1}>
        {words.list.add}
      </h2>
      <form className={base.section} onSubmit={handleSubmit} noValidate>
        <Field
          className={styles.wideField}
          label={words.list.addField}
          hint={words.list.addHint}
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
        <div className={base.tools}>
          <Button type="submit" appearance="primary">
            {words.list.addGo}
          </Button>
          <a href={organizationsLink(config.cloud)} target="_blank" rel="noopener noreferrer">
            {words.list.addMyAccount}
          </a>
        </div>
        <p className={base.hint}>
          {words.list.addMailbox(invitationSearch.name, invitationSearch.addressUntil2025)}
        </p>
      </form>
      <div ref={result}>
        {outcome.kind === "read" && <AddResult pasted={outcome.pasted} onDismiss={handleDismiss} />}
      </div>
    </section>
  );
}

async function outcomeOf(typed: string, alreadyThere: number): Promise<Outcome> {
  if (typed.trim() === "") return { kind: "nothing-typed" };
  const pasted = await readPaste(typed);
  if (!pasted) return { kind: "not-fetched" };
  const count = pasted.organizations.length + alreadyThere;
  return count > mostOrganizations ? { kind: "too-many", count } : { kind: "read", pasted };
}

function problemOf(words: Words, outcome: Outcome): { readonly validationMessage?: string } {
  switch (outcome.kind) {
    case "none":
    case "read":
      return {};
    case "nothing-typed":
      return { validationMessage: words.list.addNothing };
    case "not-fetched":
      return { validationMessage: words.list.addNotFetched };
    case "too-many":
      return { validationMessage: words.list.addTooMany(outcome.count) };
  }
}
