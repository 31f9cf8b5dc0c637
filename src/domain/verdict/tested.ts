import {
  type Evidence,
  isDecisive,
  isFirmFailure,
  isHomeEnough,
  isNewsSince,
  type Said,
  type TestSaid,
} from "./evidence.ts";
import type { ListedMethods } from "./listed-methods.ts";

/** What a test means. Both forms of it are worth the same. */
export type Tested =
  | { readonly kind: "not-tested" }
  | { readonly kind: "failed"; readonly reason: "old-phone-answered" | "nothing-answered" }
  /** A prompt that named this organization was answered without the old phone. */
  | { readonly kind: "answered"; readonly by: AnsweredBy }
  | {
      readonly kind: "proves-nothing";
      readonly reason: "prompt-elsewhere" | "prompt-not-sure" | "no-prompt";
    };

/** What can answer a prompt and is not the old phone. */
export type AnsweredBy = "new-phone" | "text-or-call" | "another-method";

/**
 * What the person's answer means for this organization. A guest's sign-in starts at home, so a prompt that named
 * another organization proves nothing here. Where they are not sure, good answers prove nothing and bad ones
 * count; nothing having answered is bad whatever the prompt named, for nobody got in.
 */
export function testedIn({ test }: Pick<Evidence, "test">): Tested {
  return test ? meaningOf(test.value) : { kind: "not-tested" };
}

function meaningOf({ answer, prompt }: TestSaid): Tested {
  switch (answer) {
    case "nothing":
      return { kind: "failed", reason: "nothing-answered" };
    case "password-only":
      return { kind: "proves-nothing", reason: "no-prompt" };
    case "old-phone":
      return prompt === "another-organization"
        ? { kind: "proves-nothing", reason: "prompt-elsewhere" }
        : { kind: "failed", reason: "old-phone-answered" };
    case "new-phone":
    case "text-or-call":
    case "another-method":
      if (prompt === "this-organization") return { kind: "answered", by: answer };
      return {
        kind: "proves-nothing",
        reason: prompt === "not-sure" ? "prompt-not-sure" : "prompt-elsewhere",
      };
  }
}

/**
 * The test that counts: the latest that decided something, or else the latest. Of two at the same moment the bad one; of
 * two bad ones the one whose prompt named this organization, which nothing but a good answer takes back.
 */
export function countingTest({
  test,
  decisive,
}: Pick<Evidence, "test" | "decisive">): Evidence["test"] {
  if (!decisive) return test;
  if (test && isOpenedByHome(test, decisive)) return test;
  if (!test || !isDecisive(test.value) || !isAfter(test, decisive)) return decisive;
  const isWeaker = testedIn({ test }).kind === "failed" && !isFirmFailure(test.value);
  return isWeaker && isFirmFailure(decisive.value) ? decisive : test;
}

/**
 * Later home's own prompt was enough there. That takes the place of an answer of a method which may be gone, and of
 * bad news that may have been home's, but not of bad news of this very organization.
 */
function isOpenedByHome(test: Said<TestSaid>, decisive: Said<TestSaid>): boolean {
  return isHomeEnough(test.value) && test.at > decisive.at && !isFirmFailure(decisive.value);
}

function isAfter(test: Said<TestSaid>, other: Said<TestSaid>): boolean {
  return test.at > other.at || (test.at === other.at && testedIn({ test }).kind === "failed");
}

/**
 * The evidence with the test that counts, and without those words of the person's that later ones took the place of: a
 * list said to be empty takes back an earlier tick or answer there, and they take it back. A failed test is taken back
 * by a later good one alone; or, where the prompt may have been another organization's, by the empty list.
 */
export function lastWords(evidence: Evidence, now: number): Evidence {
  const counting = { ...evidence, test: countingTest(evidence), decisive: undefined };
  const last = withoutOldFailure(withoutOldSigns(counting, now), now);
  // Where the test that counted was taken back, a later one that decided nothing still says what answered on the way in.
  const isLaterLeft = last.test === undefined && evidence.test !== counting.test;
  return isLaterLeft && !isSignOfMethod(testedIn(evidence))
    ? { ...last, test: evidence.test }
    : last;
}

function withoutOldSigns(evidence: Evidence, now: number): Evidence {
  const { nothingListed, added, test } = evidence;
  if (nothingListed === undefined) return evidence;
  const tested = testedIn(evidence);
  const answered = isSignOfMethod(tested) ? test : undefined;
  const signs = [added, answered?.at].filter((at) => at !== undefined);
  // What answered there is registered there, whatever a look at the list says: only another test takes it back.
  if (tested.kind === "answered" || !signs.every((at) => isNewsSince(nothingListed, at, now))) {
    return { ...evidence, nothingListed: undefined };
  }
  return { ...evidence, added: undefined, test: answered ? undefined : test };
}

function isSignOfMethod(tested: Tested): boolean {
  return (
    tested.kind === "answered" ||
    (tested.kind === "proves-nothing" && tested.reason === "prompt-not-sure")
  );
}

function withoutOldFailure(evidence: Evidence, now: number): Evidence {
  const { test, nothingListed } = evidence;
  const isOver =
    test !== undefined &&
    testedIn(evidence).kind === "failed" &&
    test.value.prompt !== "this-organization" &&
    isNewsSince(nothingListed, test.at, now);
  return isOver ? { ...evidence, test: undefined } : evidence;
}

/**
 * Whether something was removed since the test that may have been the new phone: two entries may carry one name, and
 * whoever deletes the wrong one believes that it was the right one. So what they say of it afterwards does not count;
 * only another test does. False where there was no test.
 */
export function isVoidedByRemoval(evidence: Evidence, listing: ListedMethods): boolean {
  const { test } = evidence;
  return (
    test !== undefined && (hasEntryGone(evidence, test.at) || isTickUnclear(evidence, listing))
  );
}

/** An entry that Microsoft listed went, and nobody had said before that it is the old phone's. */
function hasEntryGone({ gone, answers }: Evidence, testedAt: number): boolean {
  return [...gone].some(([id, at]) => {
    const device = answers.get(id)?.device;
    const isOldPhones = device?.value === "old-phone" && device.at < at;
    return at >= testedAt && !isOldPhones;
  });
}

/** Ticked as removed after the test, and a later list has nothing that was said before to be the new phone. */
function isTickUnclear({ removed, test, answers }: Evidence, listing: ListedMethods): boolean {
  if (removed === undefined || !test) return false;
  if (removed < test.at || listing.at < removed) return false;
  return listing.methods.every(({ method }) => {
    const device = answers.get(method.id)?.device;
    return device?.value !== "new-phone" || device.at >= removed;
  });
}
