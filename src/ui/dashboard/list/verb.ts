import { isSignInMissing, type RowValues } from "#app/row-selectors.ts";
import type { NextAction } from "#domain/verdict/next-action.ts";
import { weightOf } from "#domain/verdict/status.ts";

/** The one word on a row that says what to do there. */
export type WorkVerb = "add" | "test" | "answer" | "sign-in" | "ask" | "look" | "remove";

/**
 * The verb of a row, in keeping with its line: nothing where all is done, also where a second way in would only be nice
 * to have; and only a look where somebody's help is awaited on a day.
 */
export function verbOf(values: RowValues): WorkVerb | undefined {
  const { status, action, appointment } = values;
  if (!status) return undefined;
  if (appointment !== undefined) return "look";
  if (isSignInMissing(values)) return "sign-in";
  const verb = verbs[action];
  if (weightOf(status) !== "settled") return verb;
  return verb === "remove" || verb === "answer" || verb === "ask" ? verb : undefined;
}

const verbs: Readonly<Record<NextAction, WorkVerb | undefined>> = {
  "open-security-info": "add",
  "make-room": "remove",
  test: "test",
  "answer-question": "answer",
  "check-again": "look",
  "sign-in-here": "sign-in",
  "accept-invitation": "look",
  "try-once-more": "test",
  "ask-home-help-desk": "ask",
  "ask-host-admin": "ask",
  "try-another-network": "look",
  "look-what-is-listed": "look",
  "prove-home-first": "look",
  "say-account": "answer",
  "finish-leaving": "look",
  "say-whether-left": "answer",
  "add-second-way": undefined,
  "remove-old-phone": "remove",
  nothing: undefined,
};
