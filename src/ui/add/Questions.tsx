import { type RefObject, useId, useRef } from "react";
import type { AnsweredOrganization, Question } from "#domain/paste/parser.ts";
import { useApp } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAddStyles } from "./Add.styles.ts";
import { DomainAnswer } from "./DomainAnswer.tsx";
import { lineRanges } from "./line-ranges.ts";
import { Proposal } from "./Proposal.tsx";

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly onSettled: (question: Question) => void;
}

/** What was read and names no organization yet: one line each, with its answer. Entries are asked about in their own list. */
export function Questions({ questions, onSettled }: QuestionsProps) {
  const words = useWords();
  const base = useBaseStyles();
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <section className={base.section} aria-labelledby={id}>
      <h2 id={id} className={base.heading} tabIndex={-1}>
        {words.add.questions}
      </h2>
      <ul className={base.list} aria-labelledby={id}>
        {questions.map((question) => (
          <OpenQuestion
            key={`${question.lines} ${question.text}`}
            question={question}
            onSettled={onSettled}
          />
        ))}
      </ul>
    </section>
  );
}

interface OpenQuestionProps extends Pick<QuestionsProps, "onSettled"> {
  readonly question: Question;
}

function OpenQuestion({ question, onSettled }: OpenQuestionProps) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useAddStyles();
  const { actions } = useApp();
  const item = useRef<HTMLLIElement>(null);
  const { lines, text, reason, proposal } = question;
  const settle = () => focusAfter(() => onSettled(question), neighbourOf(item));
  const handleAnswer = (answer: AnsweredOrganization) => {
    actions.questionAnswered(text, answer);
    settle();
  };
  return (
    <li ref={item} className={base.item}>
      <p className={base.text}>
        <bdi className={styles.label}>{text}</bdi>{" "}
        <span className={base.hint}>{words.add.line(lineRanges(lines))}</span>
      </p>
      <p className={base.hint}>{words.pasted.unread[reason]}</p>
      <div className={styles.answers}>
        {proposal && <Proposal proposal={proposal} onAccept={() => handleAnswer(proposal)} />}
        <DomainAnswer label={text} question={question} onAnswer={handleAnswer} />
        <Button appearance="subtle" onClick={settle} aria-label={words.add.leaveOutNamed(text)}>
          {words.add.leaveOut}
        </Button>
      </div>
    </li>
  );
}

/** Where the focus goes on when an item goes: to the one after it, else to the one before it. */
export function neighbourOf({ current }: RefObject<HTMLElement | null>): HTMLElement | null {
  const next = current?.nextElementSibling ?? current?.previousElementSibling;
  return next instanceof HTMLElement ? next : current;
}
