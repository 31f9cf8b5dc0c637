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

/** What was read and names no organization yet: one line each, with its answer. Entries are asked about in their own list. */
export function Questions({ questions }: { questions: readonly Question[] }) {
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
          <OpenQuestion key={`${question.lines} ${question.text}`} question={question} />
        ))}
      </ul>
    </section>
  );
}

function OpenQuestion({ question }: { question: Question }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useAddStyles();
  const { actions } = useApp();
  const item = useRef<HTMLLIElement>(null);
  const { lines, text, reason, proposal } = question;
  const handleAnswer = (answer: AnsweredOrganization) =>
    focusAfter(() => actions.questionAnswered(text, answer), neighbourOf(item));
  const handleLeaveOut = () => focusAfter(() => actions.questionLeftOut(text), neighbourOf(item));
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
        <Button
          appearance="subtle"
          onClick={handleLeaveOut}
          aria-label={words.add.leaveOutNamed(text)}
        >
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
