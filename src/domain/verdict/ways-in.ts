import type { Triage } from "#domain/methods/phone.ts";
import { type Evidence, isFreshAnswer } from "./evidence.ts";
import { isOnNewPhone, listedMethodsOf } from "./listed-methods.ts";
import type { Status } from "./status.ts";
import { countingTest, testedIn } from "./tested.ts";

/** How many ways into one organization are left without the old phone. */
export interface WaysIn {
  /** All that is on the new phone is one way: it would go with that phone. */
  readonly known: number;
  /** Whether these are all: there is a list of Microsoft's, at most a day old. */
  readonly isWhole: boolean;
}

/**
 * The ways in that do not need the old phone and count there; a method whose fate depends is none yet, and a text or call
 * that will end does not last.
 */
export function waysInto(evidence: Evidence, status: Status, triage: Triage, now: number): WaysIn {
  const listing = listedMethodsOf(evidence, triage, now);
  const survivors =
    listing?.methods.filter(({ fate }) => fate.kind === "survives" && fate.until === undefined) ??
    [];
  const others = survivors.filter((listed) => !isOnNewPhone(listed)).length;
  const isOnNew = status.kind === "proven" || survivors.some(isOnNewPhone);
  const isOther = others === 0 && status.kind === "covered";
  return {
    known: (isOnNew ? 1 : 0) + others + (isOther ? 1 : 0),
    isWhole: listing?.isFresh === true,
  };
}

/** Whether removing the old phone from an organization is open, and if not, why. */
export type Removal =
  | { readonly kind: "shut"; readonly why: RemovalBar }
  /** With one way in left, or none but one known, the person is to be warned. */
  | { readonly kind: "open"; readonly left: WaysIn };

export type RemovalBar =
  | "not-tested"
  | "test-is-old"
  | "prompt-elsewhere"
  | "prompt-not-sure"
  | "no-prompt"
  | "another-answered"
  | "old-phone-answered"
  | "nothing-answered"
  /** An entry that nobody had said to be the old phone's went since the test. */
  | "entry-gone"
  /** The new phone answered, but something else said of this organization speaks against it. */
  | "contradicted";

/**
 * Whether the old phone may be removed from one organization: not before the new phone answered there, whatever
 * else is registered or answered.
 */
export function mayRemoveOldPhone(
  evidence: Evidence,
  status: Status,
  triage: Triage,
  now: number,
): Removal {
  if (status.kind === "proven")
    return { kind: "open", left: waysInto(evidence, status, triage, now) };
  const isEntryGone = status.kind === "added-untested" && status.reason === "entry-gone";
  return { kind: "shut", why: isEntryGone ? "entry-gone" : removalBar(evidence, now) };
}

function removalBar(evidence: Evidence, now: number): RemovalBar {
  const test = countingTest(evidence);
  const tested = testedIn({ test });
  switch (tested.kind) {
    case "not-tested":
      return "not-tested";
    case "failed":
    case "proves-nothing":
      return tested.reason;
    case "answered":
      if (tested.by !== "new-phone") return "another-answered";
      return test && isFreshAnswer(test.at, now) ? "contradicted" : "test-is-old";
  }
}
