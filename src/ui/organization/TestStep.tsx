import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { Radio, RadioGroup } from "@fluentui/react-radio";
import { type FormEvent, useState } from "react";
import { accountFor } from "#app/selectors.ts";
import { ofOrganization } from "#domain/book-fields.ts";
import type { Said } from "#domain/book-pages.ts";
import type { PromptNamed, TestAnswer, TestSaid } from "#domain/book-values.ts";
import { type Organization, tenantIdOf } from "#domain/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { timeText } from "#ui/check-words.ts";
import { words } from "#ui/words.ts";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";

const answers: readonly TestAnswer[] = [
  "new-phone",
  "old-phone",
  "text-or-call",
  "another-method",
  "password-only",
  "nothing",
];
const prompts: readonly PromptNamed[] = ["this-organization", "another-organization", "not-sure"];

interface TestStepProps {
  readonly organization: Organization;
  readonly last: Said<TestSaid> | undefined;
}

/** The test, by hand or by signing in here; either way the person says what answered. */
export function TestStep({ organization, last }: TestStepProps) {
  const styles = useOrganizationStyles();
  const { actions } = useApp();
  const testing = useSelected((state) => state.testing);
  const canSignIn = useSelected((state) => accountFor(state, organization) !== undefined);
  const isOurs = testing.kind !== "none" && testing.organization === organization.key;
  const form = isOurs && testing.kind === "to-be-answered" ? "by-rekey" : "by-hand";
  const handleSave = (test: TestSaid) => {
    actions.sayOf(organization.key, ofOrganization.test, test);
    actions.testAnswered();
  };
  return (
    <>
      {isOurs && testing.kind === "proves-nothing" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.test.provesNothing}</MessageBarTitle>
            {words.test.provesNothingWhy[testing.why]}
          </MessageBarBody>
        </MessageBar>
      )}
      {form === "by-rekey" ? <p className={styles.text}>{words.test.answerNow}</p> : <ByHand />}
      {form === "by-hand" && canSignIn && tenantIdOf(organization) && (
        <>
          <div className={styles.tools}>
            <Button
              className={styles.big}
              onClick={() => actions.testBySigningIn(organization.key)}
            >
              {words.test.byRekey}
            </Button>
          </div>
          <p className={styles.hint}>{words.test.byRekeyHint}</p>
        </>
      )}
      <AnswerForm form={form} onSave={handleSave} />
      {last && (
        <p className={styles.text}>
          {words.test.last(words.test.answer[last.value.answer], timeText(last.at))}
        </p>
      )}
      <p className={styles.hint}>{words.test.onlyNewPhone}</p>
      <p className={styles.hint}>{words.test.secondWay}</p>
    </>
  );
}

function ByHand() {
  const styles = useOrganizationStyles();
  return (
    <ul className={styles.inner}>
      {words.test.byHandSteps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}

interface AnswerFormProps {
  readonly form: TestSaid["form"];
  readonly onSave: (test: TestSaid) => void;
}

function AnswerForm({ form, onSave }: AnswerFormProps) {
  const styles = useOrganizationStyles();
  const [answer, setAnswer] = useState<TestAnswer | undefined>();
  const [prompt, setPrompt] = useState<PromptNamed | undefined>();
  const [method, setMethod] = useState("");
  const [isUnfinished, setUnfinished] = useState(false);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    setUnfinished(!answer || !prompt);
    if (!answer || !prompt) return;
    const named = answer === "another-method" && method.trim() !== "";
    onSave({ answer, prompt, form, ...(named ? { method: method.trim() } : {}) });
    setAnswer(undefined);
    setPrompt(undefined);
  };
  return (
    <form className={styles.section} onSubmit={handleSubmit} noValidate>
      <Field
        label={words.test.question}
        {...(isUnfinished ? { validationMessage: words.test.chooseBoth } : {})}
      >
        <RadioGroup
          value={answer ?? ""}
          onChange={(_, { value }) => setAnswer(answers.find((one) => one === value))}
        >
          {answers.map((one) => (
            <Radio key={one} value={one} label={words.test.answer[one]} />
          ))}
        </RadioGroup>
      </Field>
      {answer === "another-method" && (
        <Field label={words.test.method}>
          <Input value={method} onChange={(_, { value }) => setMethod(value)} autoComplete="off" />
        </Field>
      )}
      <Field label={words.test.prompt}>
        <RadioGroup
          value={prompt ?? ""}
          onChange={(_, { value }) => setPrompt(prompts.find((one) => one === value))}
        >
          {prompts.map((one) => (
            <Radio key={one} value={one} label={words.test.promptNamed[one]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.tools}>
        <Button className={styles.big} type="submit" appearance="primary">
          {words.test.save}
        </Button>
      </div>
    </form>
  );
}
