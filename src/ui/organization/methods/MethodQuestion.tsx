import { useRef } from "react";
import type { Device } from "#domain/methods/phone.ts";
import type { MethodId } from "#domain/methods/sign-in-method.ts";
import type { Fate, FateQuestion } from "#domain/methods/survival.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Survival } from "#domain/verdict/evidence.ts";
import { useApp } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useMethodListStyles } from "./MethodList.styles.ts";
import { answersTo, type QuestionAnswer } from "./question-answers.ts";

interface MethodQuestionProps {
  readonly organization: OrganizationKey;
  /** Absent if the answer is about the number, not about a method. */
  readonly method: MethodId | undefined;
  /** What tells the method from others of its kind, such as "Pixel 6". */
  readonly name: string;
  readonly fate: Fate;
  readonly said: Device | Survival | undefined;
}

/** Asks what only the person knows about a method; the answer stays visible and can be changed. */
export function MethodQuestion({ organization, method, name, fate, said }: MethodQuestionProps) {
  const { actions } = useApp();
  const place = useRef<HTMLDivElement>(null);
  const handleAnswer = (answer: QuestionAnswer) =>
    focusAfter(() => {
      if ("keepsNumber" in answer) actions.numberKeptSaid(answer.keepsNumber);
      else if (method) actions.methodAnswered(organization, method, answer);
    }, place.current);
  const handleChange = () =>
    focusAfter(() => {
      if (method) actions.methodAnswerTakenBack(organization, method);
    }, place.current);
  return (
    // This element stays while its content changes: the focus goes to what replaced the button that was pressed.
    <div ref={place}>
      {said !== undefined && <Answered said={said} name={name} onChange={handleChange} />}
      {said === undefined && fate.kind === "depends" && (
        <Question question={fate.question} name={name} onAnswer={handleAnswer} />
      )}
    </div>
  );
}

interface AnsweredProps {
  readonly said: Device | Survival;
  readonly name: string;
  readonly onChange: () => void;
}

function Answered({ said, name, onChange }: AnsweredProps) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useMethodListStyles();
  return (
    <div className={styles.tools}>
      <span className={base.hint}>{words.answer.youSaid[said]}</span>
      <Button onClick={onChange} aria-label={words.actionNamed(words.answer.change, name)}>
        {words.answer.change}
      </Button>
    </div>
  );
}

interface QuestionProps {
  readonly question: FateQuestion;
  readonly name: string;
  readonly onAnswer: (answer: QuestionAnswer) => void;
}

function Question({ question, name, onAnswer }: QuestionProps) {
  const words = useWords();
  const styles = useMethodListStyles();
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{words.question[question].question}</legend>
      <div className={styles.tools}>
        {answersTo[question].map((answer) => (
          <Button
            key={answer.label}
            onClick={() => onAnswer(answer)}
            aria-label={words.actionNamed(words.answer[answer.label], name)}
          >
            {words.answer[answer.label]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
