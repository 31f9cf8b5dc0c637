import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { readPaste } from "#app/actions/read-paste.ts";
import { answeredOrganization } from "#domain/paste/answer.ts";
import type { AnsweredOrganization, Question } from "#domain/paste/parser.ts";
import { focusFirstWrong } from "#ui/focus.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Field, Input } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAddStyles } from "./Add.styles.ts";

interface DomainAnswerProps {
  readonly label: string;
  readonly question: Question | undefined;
  readonly onAnswer: (answer: AnsweredOrganization) => void;
}

/** The domain or ID of the organization that a line means; an address or a link does as well. */
export function DomainAnswer({ label, question, onAnswer }: DomainAnswerProps) {
  const words = useWords();
  const styles = useAddStyles();
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = await readPaste(typed);
    const [found, ...more] = read?.organizations ?? [];
    const isOne = found !== undefined && more.length === 0;
    flushSync(() => setWrong(!isOne));
    if (isOne) onAnswer(answeredOrganization(question, found));
    else focusFirstWrong(form);
  };
  return (
    <form className={styles.answer} onSubmit={handleSubmit} noValidate>
      <Field
        label={words.add.domain}
        {...(isWrong ? { validationMessage: words.add.domainWrong } : {})}
      >
        <Input
          value={typed}
          onType={(value) => setTyped(value)}
          aria-label={words.add.domainNamed(label)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <Button type="submit">{words.add.domainGo}</Button>
    </form>
  );
}
