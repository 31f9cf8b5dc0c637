import type { ContradictionKind } from "./contradiction.ts";
import { type Basis, isFreshAnswer, isHomeEnough } from "./evidence.ts";
import { isOnNewPhone } from "./listed-methods.ts";
import { statusOfRefusal } from "./refused-status.ts";
import type { NothingToDoReason, UntestedReason } from "./status.ts";
import {
  type BasedStatus,
  ending,
  haveTextsEnded,
  isContradicted,
  isTestFresh,
  microsoft,
  type StatusView,
  testBasis,
  you,
} from "./status-view.ts";
import { isVoidedByRemoval, type Tested } from "./tested.ts";

type Rule = (view: StatusView) => BasedStatus | undefined;

/** The status of an organization as though nobody were leaving it: that of the first rule that has one. */
export function statusByRules(view: StatusView): BasedStatus {
  for (const rule of rules) {
    const found = rule(view);
    if (found) return found;
  }
  return { kind: "unknown", reason: "nothing-known", basis: undefined };
}

// The bad news that a person brings outranks every proof; a proof outranks what is merely registered; what our
// own requests met with comes last.
const rules: readonly Rule[] = [
  saidClosed,
  testFailed,
  refusedOnTheWay,
  newPhoneAnswered,
  anotherAnswered,
  homeAnswered,
  newPhoneAdded,
  elsewhereRegistered,
  onlyOldPhoneListed,
  questionOpen,
  cannotBoth,
  answeredInVain,
  nothingToDo,
  nothingAtHome,
  refused,
];

function saidClosed({ evidence: { closed } }: StatusView): BasedStatus | undefined {
  return closed === undefined
    ? undefined
    : { kind: "blocked", reason: "said-closed", basis: you(closed) };
}

function testFailed({ tested, evidence }: StatusView): BasedStatus | undefined {
  if (tested.kind !== "failed") return undefined;
  return { kind: "only-old-phone", reason: tested.reason, basis: testBasis(evidence) };
}

/** What answers home's own prompt later takes it back, and nothing else does. */
function refusedOnTheWay({ refusedAt, tested, evidence }: StatusView): BasedStatus | undefined {
  const answeredAt = tested.kind === "answered" ? evidence.test?.at : undefined;
  if (refusedAt === undefined || (answeredAt !== undefined && answeredAt > refusedAt)) {
    return undefined;
  }
  return { kind: "only-old-phone", reason: "nothing-answered-on-the-way", basis: you(refusedAt) };
}

function newPhoneAnswered(view: StatusView): BasedStatus | undefined {
  const { tested, evidence, listing } = view;
  if (tested.kind !== "answered" || tested.by !== "new-phone") return undefined;
  if (isContradicted(view, "tested-not-listed")) return undefined;
  if (listing && isVoidedByRemoval(evidence, listing)) {
    return { kind: "added-untested", reason: "entry-gone", basis: microsoft(listing) };
  }
  const basis = testBasis(evidence);
  return isTestFresh(view)
    ? { kind: "proven", basis }
    : { kind: "added-untested", reason: "test-is-old", basis };
}

function anotherAnswered(view: StatusView): BasedStatus | undefined {
  const { tested, way, evidence } = view;
  if (tested.kind !== "answered" || tested.by === "new-phone") return undefined;
  if (!isTestFresh(view) || haveTextsEnded(view)) return undefined;
  // Asked before another test is: with an answer this one may be enough.
  if (way === "depends") {
    return {
      kind: "registered-elsewhere",
      reason: "survival-unsaid",
      basis: testBasis(evidence),
    };
  }
  if (way !== "survives") return undefined;
  return {
    kind: "covered",
    reason: tested.by,
    ...ending(view.textsEnd),
    basis: testBasis(evidence),
  };
}

/** The organization asked for nothing of its own, so what lets the person in there is home. */
function homeAnswered(view: StatusView): BasedStatus | undefined {
  const { evidence, isHomeReady, homeUntil } = view;
  const { test, organization } = evidence;
  if (!test || !isHomeEnough(test.value) || !isTestFresh(view)) return undefined;
  if (organization.relation === "home" || evidence.isWithoutHome || isChangedSince(view, test.at)) {
    return undefined;
  }
  const basis = testBasis(evidence);
  if (organization.account === undefined) {
    return { kind: "nothing-to-do", reason: "account-unsaid", basis };
  }
  return isHomeReady
    ? { kind: "covered", reason: "home", ...ending(homeUntil), basis }
    : { kind: "nothing-to-do", reason: "home-not-proven", basis };
}

/** Whether something may have been registered there since: its Security info was opened once more. */
function isChangedSince({ evidence: { workStarted } }: StatusView, at: number): boolean {
  return workStarted !== undefined && workStarted > at;
}

function newPhoneAdded(view: StatusView): BasedStatus | undefined {
  const { evidence, tested, listing } = view;
  const reason = untestedReason(tested);
  if (evidence.added !== undefined && !isContradicted(view, "added-not-listed")) {
    return { kind: "added-untested", reason, basis: you(evidence.added) };
  }
  return listing?.methods.some(isOnNewPhone)
    ? { kind: "added-untested", reason, basis: microsoft(listing) }
    : undefined;
}

function untestedReason(tested: Tested): UntestedReason {
  switch (tested.kind) {
    case "not-tested":
    case "failed":
      return "never-tested";
    case "answered":
      return tested.by === "new-phone" ? "test-is-old" : "another-answered";
    case "proves-nothing":
      return tested.reason;
  }
}

function elsewhereRegistered(view: StatusView): BasedStatus | undefined {
  const kind = "registered-elsewhere";
  const { evidence, way, listing, tested } = view;
  const wasOneThere = way !== "lost" && way !== "not-listed";
  if (tested.kind === "answered" && wasOneThere && haveTextsEnded(view)) {
    return { kind, reason: "texts-ended", basis: testBasis(evidence) };
  }
  // A fresh one is cover, and has been dealt with.
  if (way === "survives") return { kind, reason: "test-is-old", basis: testBasis(evidence) };
  if (way === "depends") return { kind, reason: "survival-unsaid", basis: testBasis(evidence) };
  return listing?.methods.some(({ fate }) => fate.kind === "survives")
    ? { kind, reason: "never-tried", basis: microsoft(listing) }
    : undefined;
}

function onlyOldPhoneListed({ evidence, way, listing }: StatusView): BasedStatus | undefined {
  const kind = "only-old-phone";
  if (way === "lost") {
    return { kind, reason: "answer-goes-with-it", basis: testBasis(evidence) };
  }
  const fates = listing?.methods.map(({ fate }) => fate.kind) ?? [];
  return listing && fates.includes("lost") && !fates.includes("depends")
    ? { kind, reason: "nothing-else-listed", basis: microsoft(listing) }
    : undefined;
}

function questionOpen({ listing }: StatusView): BasedStatus | undefined {
  return listing?.methods.some(({ fate }) => fate.kind === "depends")
    ? { kind: "unknown", reason: "question-open", basis: microsoft(listing) }
    : undefined;
}

function cannotBoth({ contradictions }: StatusView): BasedStatus | undefined {
  const one = contradictions.find(({ kind }) => listDenies.has(kind));
  return one && { kind: "unknown", reason: "contradicted", basis: one.between[1] };
}

const listDenies: ReadonlySet<ContradictionKind> = new Set<ContradictionKind>([
  "tested-not-listed",
  "answered-not-listed",
  "added-not-listed",
]);

function answeredInVain({ tested, evidence }: StatusView): BasedStatus | undefined {
  const basis = testBasis(evidence);
  if (tested.kind === "answered") {
    return { kind: "unknown", reason: "answer-does-not-count", basis };
  }
  return tested.kind === "proves-nothing" && tested.reason === "prompt-not-sure"
    ? { kind: "unknown", reason: "prompt-not-sure", basis }
    : undefined;
}

/** Nothing registered, or nobody asks: at a guest's organization that may be as it should be. */
function nothingToDo(view: StatusView): BasedStatus | undefined {
  const kind = "nothing-to-do";
  const { evidence, listing } = view;
  const { nothingListed, organization } = evidence;
  const hint = nothingHint(view);
  if (!hint || organization.relation === "home" || isSomethingThere(view)) return undefined;
  if (nothingListed === undefined || isChangedSince(view, nothingListed)) {
    return { kind, reason: "nobody-looked", basis: hint };
  }
  const basis = you(nothingListed);
  if (isContradicted(view, "nothing-said-but-listed")) {
    return { kind, reason: "contradicted", basis: listing && microsoft(listing) };
  }
  if (evidence.test?.value.answer === "old-phone") {
    return { kind, reason: "old-phone-answered", basis: testBasis(evidence) };
  }
  if (!isFreshAnswer(nothingListed, view.now)) return { kind, reason: "said-long-ago", basis };
  if (evidence.hasEntry) return { kind, reason: "entry-in-authenticator", basis };
  if (organization.account === undefined) return { kind, reason: "account-unsaid", basis };
  const reason = nothingReason(view);
  return { kind, reason, ...(reason === "confirmed" ? ending(view.homeUntil) : {}), basis };
}

/** Nobody looked at the list, and an entry of Authenticator or the old phone's answer speaks for something there. */
function isSomethingThere({ evidence, tested }: StatusView): boolean {
  if (evidence.nothingListed !== undefined || tested.kind !== "proves-nothing") return false;
  return evidence.hasEntry || evidence.test?.value.answer === "old-phone";
}

/**
 * Nothing is listed there, so what lets the person in is home; or, for an account without one, a sign-in with the old
 * phone off at which nothing there was asked.
 */
function nothingReason({ evidence, isHomeReady, tested, now }: StatusView): NothingToDoReason {
  if (!evidence.isWithoutHome) return isHomeReady ? "confirmed" : "home-not-proven";
  const isIn = tested.kind === "proves-nothing" && evidence.test !== undefined;
  return isIn && isFreshAnswer(evidence.test.at, now) ? "confirmed" : "not-tried";
}

function nothingAtHome(view: StatusView): BasedStatus | undefined {
  const { evidence, tested } = view;
  const hint = nothingHint(view);
  if (!hint) return undefined;
  const isByTest = evidence.nothingListed === undefined && tested.kind === "proves-nothing";
  const reason = isByTest ? tested.reason : "nothing-listed-at-home";
  return { kind: "unknown", reason, basis: hint };
}

function nothingHint({ evidence, tested, listing }: StatusView): Basis | undefined {
  if (evidence.nothingListed !== undefined) return you(evidence.nothingListed);
  if (tested.kind === "proves-nothing") return testBasis(evidence);
  return listing && microsoft(listing);
}

function refused({ evidence: { signInSays } }: StatusView): BasedStatus | undefined {
  const finding = signInSays && statusOfRefusal(signInSays.value);
  return finding && { ...finding, basis: { who: "sign-in", at: signInSays.at } };
}
