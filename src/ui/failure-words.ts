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
