import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { Radio, RadioGroup } from "@fluentui/react-radio";
import { type FormEvent, useState } from "react";
import { accountFor } from "#app/selectors.ts";
import { ofOrganization } from "#domain/book-fields.ts";
import type { Said } from "#domain/book-pages.ts";
import type { PromptNamed, TestAnswer, TestSaid } from "#domain/book-values.ts";
import { type Organization, tenantIdOf } from "#domain/organization.ts";
import { isOnPhoneApp, parseMethodId, type SignInMethod } from "#domain/sign-in-method.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { timeText } from "#ui/check-words.ts";
import { methodDetail, methodText } from "#ui/method-words.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { MethodQuestion } from "./MethodQuestion.tsx";
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
  /** The methods as Microsoft last listed them. */
  readonly listed: readonly SignInMethod[];
  /** Whether what answered counts depends on what only the person knows of it. */
  readonly isSurvivalUnsaid: boolean;
}

/** The test, by hand or by signing in here; either way the person says what answered. */
export function TestStep({ organization, last, listed, isSurvivalUnsaid }: TestStepProps) {
  const words = useWords();
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
      <AnswerForm form={form} choices={choicesFrom(words, listed)} onSave={handleSave} />
      {last && (
        <p className={styles.text}>
          {words.test.last(words.test.answer[last.value.answer], timeText(words, last.at))}
        </p>
      )}
      {isSurvivalUnsaid && last && (
        <SurvivalQuestion organization={organization} test={last.value} />
      )}
      <p className={styles.hint}>{words.test.onlyNewPhone}</p>
      <p className={styles.hint}>{words.test.secondWay}</p>
    </>
  );
}

function ByHand() {
  const words = useWords();
  const styles = useOrganizationStyles();
  return (
    <ul className={styles.inner}>
      {words.test.byHandSteps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}

/** Of a text or call, whether the number stays; of another method, whether it works without the old phone. */
function SurvivalQuestion({ organization, test }: { organization: Organization; test: TestSaid }) {
  const words = useWords();
  const isNumber = test.answer === "text-or-call";
  const method = parseMethodId(test.method ?? "");
  if (!isNumber && !method) return null;
  return (
    <MethodQuestion
      organization={organization.key}
      method={method}
      name={words.test.answer[test.answer]}
      fate={{ kind: "depends", question: isNumber ? "is-number-kept" : "what-is-this-method" }}
      said={undefined}
    />
  );
}

interface MethodChoice {
  readonly value: string;
  readonly label: string;
}

const otherKinds = [
  "software-oath",
  "hardware-oath",
  "windows-hello",
  "external",
  "temporary-access-pass",
] as const;

/** What else may have answered: each method that is listed, then the kinds that a person would know by name. */
function choicesFrom(words: Words, listed: readonly SignInMethod[]): readonly MethodChoice[] {
  const others = listed.filter((method) => !isOnPhoneApp(method) && method.kind !== "password");
  return [
    ...others.map((method) => ({
      value: method.id,
      label: words.method.named(methodText(words, method).title, methodDetail(method) ?? ""),
    })),
    { value: "passkey", label: words.method.passkey["one-device"].title },
    ...otherKinds.map((kind) => ({ value: kind, label: words.method[kind].title })),
  ];
}

interface AnswerFormProps {
  readonly choices: readonly MethodChoice[];
  readonly form: TestSaid["form"];
  readonly onSave: (test: TestSaid) => void;
}

function AnswerForm({ form, choices, onSave }: AnswerFormProps) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const [answer, setAnswer] = useState<TestAnswer | undefined>();
  const [prompt, setPrompt] = useState<PromptNamed | undefined>();
  const [method, setMethod] = useState("");
  const [isUnfinished, setUnfinished] = useState(false);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const isNamed = answer === "another-method";
    const isWhole = answer && prompt && !(isNamed && method === "");
    setUnfinished(!isWhole);
    if (!isWhole) return;
    onSave({ answer, prompt, form, ...(isNamed ? { method } : {}) });
    setAnswer(undefined);
    setPrompt(undefined);
    setMethod("");
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
        <label className={styles.section}>
          {words.test.method}
          <select
            className={styles.select}
            value={method}
            onChange={({ target }) => setMethod(target.value)}
          >
            <option value="">{words.test.methodUnsaid}</option>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
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
