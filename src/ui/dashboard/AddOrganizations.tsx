import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Link } from "@fluentui/react-link";
import { Textarea } from "@fluentui/react-textarea";
import { type FormEvent, useState } from "react";
import { organizationsOf } from "#app/selectors.ts";
import type { ParsedEntries } from "#domain/entry.ts";
import { invitationSearch } from "#domain/entry-mail.ts";
import { parseEntries } from "#domain/entry-parser.ts";
import { organizationsLink } from "#domain/links.ts";
import { mostOrganizations } from "#domain/list-link.ts";
import { useApp } from "#ui/app-context.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { AddResult } from "./AddResult.tsx";
import { useDashboardStyles } from "./Dashboard.styles.ts";

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "nothing-typed" }
  | { readonly kind: "too-many"; readonly count: number }
  | { readonly kind: "read"; readonly parsed: ParsedEntries };

/** One box for whatever a person can read off Authenticator or paste. Nothing that is typed is lost. */
export function AddOrganizations() {
  const words = useWords();
  const styles = useDashboardStyles();
  const { actions, config, store } = useApp();
  const [typed, setTyped] = useState("");
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const next = outcomeOf(typed, organizationsOf(store.state()).length);
    setOutcome(next);
    if (next.kind !== "read") return;
    actions.addEntries(next.parsed.entries);
    setTyped("");
  };
  return (
    <section className={styles.section} aria-labelledby="add-heading">
      <h2 id="add-heading" className={styles.heading}>
        {words.list.add}
      </h2>
      <form className={styles.section} onSubmit={handleSubmit} noValidate>
        <Field
          className={styles.wideField}
          label={words.list.addField}
          hint={words.list.addHint}
          {...problemOf(words, outcome)}
        >
          <Textarea
            rows={4}
            resize="vertical"
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
        <div className={styles.tools}>
          <Button className={styles.big} type="submit" appearance="primary">
            {words.list.addGo}
          </Button>
          <Link href={organizationsLink(config.cloud)} target="_blank" rel="noopener noreferrer">
            {words.list.addMyAccount}
          </Link>
        </div>
        <p className={styles.hint}>
          {words.list.addMailbox(invitationSearch.name, invitationSearch.addressUntil2025)}
        </p>
      </form>
      {outcome.kind === "read" && (
        <AddResult parsed={outcome.parsed} onDismiss={() => setOutcome({ kind: "none" })} />
      )}
    </section>
  );
}

function outcomeOf(typed: string, alreadyThere: number): Outcome {
  if (typed.trim() === "") return { kind: "nothing-typed" };
  const parsed = parseEntries(typed);
  const count = parsed.entries.length + alreadyThere;
  return count > mostOrganizations ? { kind: "too-many", count } : { kind: "read", parsed };
}

function problemOf(words: Words, outcome: Outcome): { readonly validationMessage?: string } {
  switch (outcome.kind) {
    case "none":
    case "read":
      return {};
    case "nothing-typed":
      return { validationMessage: words.list.addNothing };
    case "too-many":
      return { validationMessage: words.list.addTooMany(outcome.count) };
  }
}
