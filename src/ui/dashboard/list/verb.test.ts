import { describe, expect, it } from "vitest";
import type { RowValues } from "#app/row-selectors.ts";
import type { BareStatus } from "#domain/verdict/status.ts";
import { verbOf } from "./verb.ts";

function row(status: BareStatus, over: Partial<RowValues> = {}): RowValues {
  return {
    status: { ...status, basis: undefined, contradictions: [] },
    check: { kind: "not-checked" },
    action: "open-security-info",
    appointment: undefined,
    askedName: undefined,
    isRetryPlanned: false,
    isInOtherCloud: false,
    ...over,
  };
}

const notKnown: BareStatus = { kind: "unknown", reason: "nothing-known" };

describe("the verb of a row", () => {
  it("is that of the next action", () => {
    expect(verbOf(row(notKnown))).toBe("add");
  });

  it("is to sign in where the last check needed that, and nothing else is known", () => {
    const reading = {
      kind: "refused",
      failure: { kind: "sign-in-here" },
      at: 0,
      tookMilliseconds: 1,
    } as const;
    const check = { kind: "ended", outcome: "needs-sign-in", reading } as const;
    expect(verbOf(row(notKnown, { check }))).toBe("sign-in");
    expect(verbOf(row({ kind: "added-untested", reason: "never-tested" }, { check }))).toBe("add");
  });

  it("is a look where an admin's help is awaited on a day", () => {
    expect(verbOf(row(notKnown, { action: "answer-question", appointment: 1 }))).toBe("look");
  });

  it("is not there where all is done, even if a second way in would be nice", () => {
    expect(verbOf(row({ kind: "proven" }, { action: "add-second-way" }))).toBeUndefined();
    expect(verbOf(row({ kind: "covered", reason: "text-or-call" }))).toBeUndefined();
  });

  it("is to remove the old phone where that is all that is left", () => {
    expect(verbOf(row({ kind: "proven" }, { action: "remove-old-phone" }))).toBe("remove");
  });
});
