import type { CheckOutcome } from "#domain/microsoft/failure.ts";
import { plural } from "./plural.ts";

/** A check: reading what is registered, in one organization or in all. */
export const checkWords = {
  check: {
    all: "Check all",
    allWhy: "Each organization's sign-in log may show Rekey.",
    choose: "Leave some out",
    lastAt: (time: string) => `checked ${time}`,
    askedAgain: "Asked again soon",
    retryIn: (seconds: number) =>
      plural(seconds, {
        one: "Asking once more in one second",
        other: `Asking once more in ${seconds} seconds`,
      }),
    one: "Check now",
    again: "Check again",
    checkedNamed: (name: string, result: string) => `${name}: ${result}`,
    cancel: "Stop",
    progress: (done: number, total: number) => `Checked ${done} of ${total}`,
    cancelled: (done: number, total: number) => `Stopped. ${done} of ${total} were checked.`,
    done: (read: number, total: number) =>
      read === total
        ? `Checked ${total}. Methods were read in all of them.`
        : `Checked ${total}. Methods were read in ${read}; for the rest, each row says what to do.`,
    signIn: "Sign in here",
    askFor: "Ask for approval here",
    askForHint:
      "Reading your methods needs an admin's approval in this organization. You can skip it: the link, the code, the steps and the test work without.",
    notChecked: "Not checked yet",
    queued: "Waiting to be checked",
    checking: "Checking",
    microsoftSays: (time: string) => `Microsoft says, ${time}`,
    signInSays: (time: string) => `The sign-in says, ${time}`,
    code: (code: string) => `Code: ${code}`,
    methodsRead: (count: number) =>
      plural(count, { one: "One sign-in method", other: `${count} sign-in methods` }),
    noMethods: "No sign-in method",
  },

  outcome: {
    "methods-read": "Methods read",
    "needs-sign-in": "Needs a sign-in",
    "needs-consent": "Needs an admin's approval",
    blocked: "Blocked",
    "not-a-member": "Not a member",
    "not-reached": "Could not be reached",
    "something-else": "Something else",
  } satisfies Record<CheckOutcome, string>,
};
