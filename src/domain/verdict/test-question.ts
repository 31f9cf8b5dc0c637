import type { FateQuestion } from "#domain/methods/survival.ts";
import { answeringNumber, saidOfAnswering } from "./answered-way.ts";
import type { Standing } from "./standing.ts";
import { countingTest } from "./tested.ts";
import { isByNumber } from "./texts-end.ts";

/** What only the person knows of what answered their test, and under what name they say it. */
export interface TestQuestion {
  readonly question: FateQuestion;
  /** Absent where the answer is about the old phone's number, and holds for every organization. */
  readonly method: string | undefined;
}

/** The question about what answered the test that counts; `undefined` where none is open. */
export function testQuestionOf(
  standing: Standing,
  keepsNumber: boolean | undefined,
): TestQuestion | undefined {
  const { status, evidence } = standing;
  const isOpen = status.kind === "registered-elsewhere" && status.reason === "survival-unsaid";
  const isAsked = isOpen || isAnotherNumberLikely(standing, keepsNumber);
  const test = isAsked ? countingTest(evidence) : undefined;
  if (!test) return undefined;
  if (test.value.answer !== "text-or-call") {
    const { method } = test.value;
    const question = isByNumber(evidence, test.value)
      ? "is-alternate-number-kept"
      : "what-is-this-method";
    return method === undefined ? undefined : { question, method };
  }
  return keepsNumber === undefined
    ? { question: "is-number-kept", method: undefined }
    : { question: "is-alternate-number-kept", method: answeringNumber };
}

/**
 * Whether a text or call is taken for one to the old number, which goes, while no list tells that it is the only one, and
 * nobody said so.
 */
function isAnotherNumberLikely(
  { status, evidence }: Standing,
  keepsNumber: boolean | undefined,
): boolean {
  const isLost = status.kind === "only-old-phone" && status.reason === "answer-goes-with-it";
  return (
    isLost &&
    keepsNumber === false &&
    evidence.microsoftSays === undefined &&
    evidence.test?.value.answer === "text-or-call" &&
    saidOfAnswering(evidence, evidence.test.at) === undefined
  );
}
