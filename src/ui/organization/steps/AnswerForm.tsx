import { type FormEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { PromptNamed, TestSaid } from "#domain/verdict/evidence.ts";
import { focusFirstWrong } from "#ui/focus.ts";
import type { MethodChoice } from "#ui/organization/methods/method-choices.ts";
import { useOrganizationStyles } from "#ui/organization/OrganizationPage.styles.ts";
import { rememberedOnPage, rememberOnPage } from "#ui/page-memory.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Choices } from "#ui/parts/Choices.tsx";
import { useWords, type Words } from "#ui/words/words.ts";
import {
  answers,
  emptyDraft,
  missingFrom,
  nothingMissing,
  parseDraft,
  prompts,
  type TestDraft,
  testFrom,
} from "./test-draft.ts";

interface AnswerFormProps {
  readonly organization: OrganizationKey;
  readonly choices: readonly MethodChoice[];
  readonly form: TestSaid["form"];
  readonly isNow: boolean;
  /** At home, another organization is not "such as home". */
  readonly isHome: boolean;
  readonly onSave: (test: TestSaid) => void;
}

/** Asks what answered and what the prompt named. A half answer is still there after a look at Authenticator. */
export function AnswerForm({
  organization,
  form,
  choices,
  isNow,
  isHome,
  onSave,
}: AnswerFormProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { draft, setDraft } = useDraft(organization);
  const [isAsked, setAsked] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const missing = isAsked ? missingFrom(draft) : nothingMissing;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const test = testFrom(draft, form);
    flushSync(() => setAsked(!test));
    if (!test) {
      focusFirstWrong(element.current);
      return;
    }
    setDraft(emptyDraft);
    onSave(test);
  };
  return (
    <form ref={element} className={base.section} onSubmit={handleSubmit} noValidate>
      <Choices
        question={words.test.question}
        choices={answers.map((value) => ({ value, label: words.test.answer[value] }))}
        value={draft.answer}
        error={missing.answer ? words.test.sayAnswer : undefined}
        onChange={(answer) => setDraft({ ...draft, answer })}
      />
      {draft.answer === "another-method" && (
        <MethodField
          choices={choices}
          value={draft.method}
          error={missing.method ? words.test.sayMethod : undefined}
          onChange={(method) => setDraft({ ...draft, method })}
        />
      )}
      <Choices
        question={words.test.prompt}
        choices={prompts.map((value) => ({ value, label: promptText(words, value, isHome) }))}
        value={draft.prompt}
        error={missing.prompt ? words.test.sayPrompt : undefined}
        onChange={(prompt) => setDraft({ ...draft, prompt })}
      />
      <div className={base.tools}>
        <Button type="submit" appearance={isNow ? "primary" : "secondary"}>
          {words.test.save}
        </Button>
      </div>
    </form>
  );
}

function promptText({ test }: Words, prompt: PromptNamed, isHome: boolean): string {
  return isHome && prompt === "another-organization"
    ? test.anotherThanHome
    : test.promptNamed[prompt];
}

function useDraft(organization: OrganizationKey) {
  const name = `test ${organization}`;
  const [draft, setDraft] = useState(() => parseDraft(rememberedOnPage(name)));
  return {
    draft,
    setDraft: (next: TestDraft) => {
      setDraft(next);
      rememberOnPage(name, next);
    },
  };
}

interface MethodFieldProps {
  readonly choices: readonly MethodChoice[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (method: string) => void;
}

function MethodField({ choices, value, error, onChange }: MethodFieldProps) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  const id = useId();
  return (
    <div className={base.section}>
      <label className={styles.question} htmlFor={id}>
        {words.test.method}
      </label>
      {error && (
        <p id={`${id}-error`} className={base.error}>
          {error}
        </p>
      )}
      <select
        id={id}
        className={base.select}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={error !== undefined}
        aria-describedby={error && `${id}-error`}
      >
        <option value="">{words.test.methodUnsaid}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
