import type { NextAction } from "#domain/verdict/next-action.ts";
import type { Standing } from "#domain/verdict/standing.ts";

export type StepName = "open" | "add" | "test" | "remove";
export type StepProgress = "done" | "now" | "later";

const order: readonly StepName[] = ["open", "add", "test", "remove"];

/** For an organization that is not on the list: nothing is known, so the first step is now. */
export const firstSteps: Readonly<Record<StepName, StepProgress>> = {
  open: "now",
  add: "later",
  test: "later",
  remove: "later",
};

/**
 * How far the person is in one organization. Only the new phone's answer completes the test, and removing comes after
 * it. The first step that is not done is what to do now, unless something else comes before all of them.
 */
export function stepsFor(
  { evidence, status }: Standing,
  action: NextAction,
): Readonly<Record<StepName, StepProgress>> {
  const isProven = status.kind === "proven";
  const isAdded = isProven || evidence.added !== undefined || isNewPhoneListed(status);
  const isDone: Readonly<Record<StepName, boolean>> = {
    open: isAdded || evidence.workStarted !== undefined,
    add: isAdded,
    test: isProven,
    remove: isProven && evidence.removed !== undefined,
  };
  const now = isForSteps[action] ? order.find((step) => !isDone[step]) : undefined;
  const progressOf = (step: StepName): StepProgress => {
    if (isDone[step]) return "done";
    return step === now ? "now" : "later";
  };
  return {
    open: progressOf("open"),
    add: progressOf("add"),
    test: progressOf("test"),
    remove: progressOf("remove"),
  };
}

function isNewPhoneListed(status: Standing["status"]): boolean {
  return (
    status.kind === "added-untested" &&
    (status.reason === "never-tested" || status.reason === "test-is-old")
  );
}

/** Whether the steps can go on now: not while somebody else has to act, and not while the person is leaving. */
const isForSteps: Readonly<Record<NextAction, boolean>> = {
  "open-security-info": true,
  "make-room": true,
  test: true,
  "answer-question": true,
  "check-again": true,
  "sign-in-here": true,
  "accept-invitation": false,
  "try-once-more": true,
  "ask-home-help-desk": false,
  "ask-host-admin": false,
  "try-another-network": true,
  "look-what-is-listed": true,
  "prove-home-first": false,
  "say-account": false,
  "finish-leaving": false,
  "say-whether-left": false,
  "add-second-way": false,
  "remove-old-phone": true,
  nothing: false,
};

/** The parts of the page that {@link partFor} leads to, by the `id` of what takes the focus. */
export const parts = {
  open: "step-open",
  add: "step-add",
  test: "step-test",
  remove: "step-remove",
  methods: "methods",
  trouble: "trouble",
  letter: "letter",
  more: "more",
} as const;

/**
 * The part of the page for the next action; `undefined` if its button is beside the status, if it is the first step
 * right below, or if there is no action.
 */
export function partFor(action: NextAction, isListed: boolean): string | undefined {
  // Without Microsoft's list, the question is about the method that answered the test.
  return action === "answer-question" && !isListed ? parts.test : partOf[action];
}

const partOf: Readonly<Record<NextAction, string | undefined>> = {
  "open-security-info": undefined,
  "make-room": parts.add,
  test: parts.test,
  "answer-question": parts.methods,
  "check-again": undefined,
  "sign-in-here": undefined,
  "accept-invitation": undefined,
  "try-once-more": undefined,
  "ask-home-help-desk": parts.letter,
  "ask-host-admin": parts.letter,
  "try-another-network": parts.trouble,
  "look-what-is-listed": parts.trouble,
  "prove-home-first": undefined,
  "say-account": undefined,
  "finish-leaving": parts.more,
  "say-whether-left": parts.trouble,
  "add-second-way": parts.test,
  "remove-old-phone": parts.remove,
  nothing: undefined,
};
