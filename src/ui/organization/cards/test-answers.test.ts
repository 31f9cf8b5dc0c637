import { describe, expect, it } from "vitest";
import { isDecisive, isFirmFailure } from "#domain/verdict/evidence.ts";
import { approvals, meanings } from "./test-answers.ts";

function testsOf(isSo: (test: Parameters<typeof isDecisive>[0]) => boolean) {
  return approvals.filter((approval) => {
    const meaning = meanings[approval];
    return meaning.kind === "said" && isSo({ ...meaning.test, form: "by-hand" });
  });
}

describe("one press after a sign-in", () => {
  it("proves something only where it names the new phone and this organization", () => {
    const good = testsOf((test) => isDecisive(test) && test.answer === "new-phone");
    expect(good).toEqual(["new-phone-here"]);
  });

  it("is bad news where the old phone approved it, or nobody got in", () => {
    const bad = testsOf((test) => isDecisive(test) && test.answer !== "new-phone");
    expect(bad).toEqual(["old-phone", "not-in"]);
  });

  it("claims of no bad news that the prompt named this organization: that was not asked", () => {
    expect(testsOf(isFirmFailure)).toEqual([]);
  });
});
