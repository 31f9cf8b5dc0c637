import type { Failure } from "#domain/microsoft/failure.ts";
import { failureCase } from "#ui/failure-words.ts";
import { useWords } from "#ui/words/words.ts";
import { useBaseStyles } from "./Base.styles.ts";
import { useFailureStyles } from "./FailureText.styles.ts";

interface FailureTextProps {
  readonly failure: Failure;
  /** The name of the organization, or of the service that was asked. */
  readonly name: string;
}

/** What a failure means, what to do next, and in small type Microsoft's code. */
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
