import type { NextAction } from "#domain/verdict/next-action.ts";
import type { Standing } from "#domain/verdict/standing.ts";

export type StepName = "open" | "add" | "test" | "remove";
export type StepProgress = "done" | "now" | "later";

const order: readonly StepName[] = ["open", "add", "test", "remove"];

/** One that somebody came to by a link: nothing is known, so it begins at the beginning. */
export const firstSteps: Readonly<Record<StepName, StepProgress>> = {
  open: "now",
  add: "later",
  test: "later",
  remove: "later",
};

/**
 * How far the person is in one organization. Testing is done by the new phone's answer alone and removing only after
 * it; the first undone step is what to do now, unless something else comes before all of them.
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

/** Whether the steps go on now: not while somebody else has to act, and not where the person is leaving. */
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
 * Where on the page the next action is done; `undefined` where its button stands beside the status, where it is the
 * first step right below, or where there is none.
 */
export function partFor(action: NextAction, isListed: boolean): string | undefined {
  // Without a list of Microsoft's, what is asked is asked of the test's answer.
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
