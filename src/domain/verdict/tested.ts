import { type Evidence, isNewsSince, type TestSaid } from "./evidence.ts";

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
 * The evidence without those words of the person's that later ones took the place of: a list said to be empty
 * takes back an earlier tick or answer there, and they take it back; a tick takes back a failed test before it.
 */
export function lastWords(evidence: Evidence, now: number): Evidence {
  return withoutOldFailure(withoutOldSigns(evidence, now), now);
}

function withoutOldSigns(evidence: Evidence, now: number): Evidence {
  const { nothingListed, added, test } = evidence;
  if (nothingListed === undefined) return evidence;
  const answered = isSignOfMethod(testedIn(evidence)) ? test : undefined;
  const signs = [added, answered?.at].filter((at) => at !== undefined);
  if (!signs.every((at) => isNewsSince(nothingListed, at, now))) {
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
  const { test, added } = evidence;
  const isOver =
    test !== undefined && testedIn(evidence).kind === "failed" && isNewsSince(added, test.at, now);
  return isOver ? { ...evidence, test: undefined } : evidence;
}
