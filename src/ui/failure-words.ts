import type { Failure } from "#domain/microsoft/failure.ts";
import type { FailureCase } from "./words/en/failures.ts";
import type { Words } from "./words/words.ts";

/** Which words belong to a failure: those of its kind, or, if something could not be reached, those of the reason. */
export function failureCase(failure: Failure): FailureCase {
  return failure.kind === "try-again" ? failure.reason : failure.kind;
}

/** What a failure is called. */
export function failureTitle(words: Words, failure: Failure): string {
  return words.failure[failureCase(failure)].title;
}

/** A failure in one text: what it means, what to do next, and at the end Microsoft's code. */
export function failureText(words: Words, failure: Failure, name: string): string {
  const { meaning, next } = words.failure[failureCase(failure)];
  const code = failure.code === undefined ? "" : words.check.code(failure.code);
  return [meaning(name), next(name), code].filter((part) => part !== "").join(" ");
}
