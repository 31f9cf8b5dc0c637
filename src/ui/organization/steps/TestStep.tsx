import { useRef } from "react";
import { flushSync } from "react-dom";
import { accountFor } from "#app/selectors.ts";
import { parseMethodId, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import { type Organization, tenantIdOf } from "#domain/organization/organization.ts";
import type { Said, TestSaid } from "#domain/verdict/evidence.ts";
import type { TestQuestion } from "#domain/verdict/test-question.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { timeText } from "#ui/check-words.ts";
import { MethodQuestion } from "#ui/organization/methods/MethodQuestion.tsx";
import { methodChoices } from "#ui/organization/methods/method-choices.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { ByHandSteps } from "./ByHandSteps.tsx";

interface TestStepProps {
  readonly organization: Organization;
  readonly last: Said<TestSaid> | undefined;
  /** The methods as Microsoft last listed them. */
  readonly listed: readonly SignInMethod[];
  /** What only the person knows of what answered, if the test counts only with that answer. */
  readonly asked: TestQuestion | undefined;
  /** Whether the test is what to do now. */
  readonly isNow: boolean;
}

/** The test, by hand or by signing in here; either way the person says what answered. */
export function TestStep({ organization, last, listed, asked, isNow }: TestStepProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const testing = useSelected((state) => state.testing);
  const outcome = useRef<HTMLParagraphElement>(null);
  const isOurs = testing.kind !== "none" && testing.organization === organization.key;
  const form = isOurs && testing.kind === "to-be-answered" ? "by-rekey" : "by-hand";
  const handleSave = (test: TestSaid) => {
    flushSync(() => {
      actions.tested(organization.key, test);
      actions.testAnswered();
    });
    outcome.current?.focus();
  };
  return (
    <>
      {isOurs && testing.kind === "proves-nothing" && (
        <Note kind="warning" title={words.test.provesNothing}>
          <p className={base.text}>{words.test.provesNothingWhy[testing.why]}</p>
        </Note>
      )}
      {form === "by-rekey" ? (
        <p className={base.text}>{words.test.answerNow}</p>
      ) : (
        <>
          <ByHandSteps />
          <TestBySigningIn organization={organization} />
        </>
      )}
      <AnswerForm
        organization={organization.key}
        form={form}
        choices={methodChoices(words, listed)}
        isNow={isNow}
        isHome={organization.relation === "home"}
        onSave={handleSave}
      />
      {last && (
        <p ref={outcome} className={base.text} tabIndex={-1}>
          {words.test.last(words.test.answer[last.value.answer], timeText(words, last.at))}
        </p>
      )}
      {asked && <SurvivalQuestion organization={organization} asked={asked} />}
      <p className={base.hint}>{words.test.onlyNewPhone}</p>
      <p className={base.hint}>{words.test.secondWay}</p>
    </>
  );
}

/** For an account that is signed in here, Rekey can have Microsoft ask for a fresh sign-in. */
function TestBySigningIn({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const canSignIn = useSelected((state) => accountFor(state, organization) !== undefined);
  if (!canSignIn || !tenantIdOf(organization)) return null;
  return (
    <>
      <div className={base.tools}>
        <Button onClick={() => actions.testBySigningIn(organization.key)}>
          {words.test.byRekey}
        </Button>
      </div>
      <p className={base.hint}>{words.test.byRekeyHint}</p>
    </>
  );
}

interface SurvivalQuestionProps {
  readonly organization: Organization;
  readonly asked: TestQuestion;
}

/** Of a text or call, whether the number stays; of another method, whether it works without the old phone. */
function SurvivalQuestion({ organization, asked: { question, method } }: SurvivalQuestionProps) {
  const words = useWords();
  const isNumber = question !== "what-is-this-method";
  return (
    <MethodQuestion
      organization={organization.key}
      method={parseMethodId(method ?? "")}
      name={words.test.answer[isNumber ? "text-or-call" : "another-method"]}
      fate={{ kind: "depends", question }}
      said={undefined}
    />
  );
}
