import { describe, expect, it } from "vitest";
import { isDecisive, isFirmFailure } from "#domain/verdict/evidence.ts";
import { approvals, meaningOf } from "./test-answers.ts";

const home = { relation: "home" } as const;
const guest = { relation: "guest" } as const;

function testsOf(
  where: Parameters<typeof meaningOf>[1],
  isSo: (test: Parameters<typeof isDecisive>[0]) => boolean,
) {
  return approvals.filter((approval) => {
    const meaning = meaningOf(approval, where);
    return meaning.kind === "said" && isSo({ ...meaning.test, form: "by-hand" });
  });
}

describe("one press after a sign-in", () => {
  it("proves something only where it names the new phone and this organization", () => {
    const good = testsOf(home, (test) => isDecisive(test) && test.answer === "new-phone");
    expect(good).toEqual(["new-phone-here"]);
  });

  it("is bad news where the old phone approved it, or nobody got in at home", () => {
    const bad = testsOf(home, (test) => isDecisive(test) && test.answer !== "new-phone");
    expect(bad).toEqual(["old-phone", "not-in"]);
  });

  it("asks who did not get in elsewhere which organization asked, for it may have been home", () => {
    expect(meaningOf("not-in", guest)).toEqual({ kind: "asks", about: "nothing" });
    expect(meaningOf("not-in", { relation: "unknown" }).kind).toBe("asks");
  });

  it("claims of no bad news that the prompt named this organization: that was not asked", () => {
    expect(testsOf(guest, isFirmFailure)).toEqual([]);
  });
});
