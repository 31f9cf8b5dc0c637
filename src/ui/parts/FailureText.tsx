import type { Failure } from "#domain/microsoft/failure.ts";
import { failureCase } from "#ui/failure-words.ts";
import { useWords } from "#ui/words/words.ts";
import { useBaseStyles } from "./Base.styles.ts";
import { useFailureStyles } from "./FailureText.styles.ts";

interface FailureTextProps {
  readonly failure: Failure;
  /** The organization's name, or whatever was asked. */
  readonly name: string;
}

/** What a refusal means, what to do next, and last and small, what Microsoft called it. */
export function FailureText({ failure, name }: FailureTextProps) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useFailureStyles();
  const { meaning, next } = words.failure[failureCase(failure)];
  return (
    <>
      <p className={base.text}>
        <bdi>{meaning(name)}</bdi>
      </p>
      <p className={base.text}>
        <bdi>{next(name)}</bdi>
      </p>
      {failure.code && <p className={styles.code}>{words.check.code(failure.code)}</p>}
    </>
  );
}
