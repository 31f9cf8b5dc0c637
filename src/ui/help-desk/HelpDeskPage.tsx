import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { useApp } from "#ui/app-context.ts";
import { focusFirstWrong } from "#ui/focus.ts";
import { Page } from "#ui/frame/Page.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Field, TextArea } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";
import { useHelpDeskStyles } from "./HelpDesk.styles.ts";
import { MadeForOrganizations } from "./MadeForOrganizations.tsx";
import { MadeForPeople } from "./MadeForPeople.tsx";
import { type Made, madeFrom } from "./made.ts";

type Outcome = { readonly kind: "none" | "nothing-read" } | Made;

/** For whoever helps: links, codes, mails and printed pages for what is typed here. Nothing of it is kept. */
export function HelpDeskPage() {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useHelpDeskStyles();
  const { actions } = useApp();
  const [typed, setTyped] = useState("");
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const made = await madeFrom(typed, actions.codeOf);
    flushSync(() => setOutcome(made ?? { kind: "nothing-read" }));
    if (!made) focusFirstWrong(form);
  };
  return (
    <Page heading={words.helpDesk.heading}>
      <form className={styles.form} onSubmit={handleSubmit} noValidate>
        <p className={base.text}>{words.helpDesk.intro}</p>
        <Field
          className={styles.field}
          label={words.helpDesk.field}
          hint={words.helpDesk.hint}
          {...(outcome.kind === "nothing-read"
            ? { validationMessage: words.helpDesk.nothingRead }
            : {})}
        >
          <TextArea
            rows={3}
            value={typed}
            onType={(value) => setTyped(value)}
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
        <Button type="submit" appearance="primary">
          {words.helpDesk.go}
        </Button>
      </form>
      {outcome.kind === "organizations" && <MadeForOrganizations made={outcome} />}
      {outcome.kind === "people" && <MadeForPeople made={outcome} />}
    </Page>
  );
}
