import { describe, expect, it } from "vitest";
import { freshnessOf, type SignInTimes } from "./fresh-sign-in.ts";

const noon = Date.UTC(2026, 0, 1, 12);
const minute = 60_000;

function freshness(times: Partial<SignInTimes>) {
  return freshnessOf({
    leftAt: noon,
    backAt: noon + minute,
    signedInAt: noon + 30_000,
    issuedAt: noon + minute,
    ...times,
  });
}

describe("the freshness of a sign-in", () => {
  it("a sign-in after the departure is fresh", () => {
    expect(freshness({})).toBe("fresh");
  });

  it("a sign-in within the second of the departure is fresh, for tokens tell whole seconds", () => {
    expect(freshness({ leftAt: noon + 900, signedInAt: noon })).toBe("fresh");
  });

  it("a sign-in a second before the departure is an older session", () => {
    expect(freshness({ signedInAt: noon - 1_000 })).toBe("older-session");
  });

  it("a token that does not tell the time of the sign-in proves nothing", () => {
    expect(freshness({ signedInAt: undefined })).toBe("time-not-told");
  });

  it.each([
    ["ten minutes off is near enough", 10 * minute, "fresh"],
    ["more than ten minutes ahead is too far", 10 * minute + 1, "clocks-apart"],
    ["more than ten minutes behind is too far", -10 * minute - 1, "clocks-apart"],
  ])("a clock %s", (_, off, expected) => {
    expect(freshness({ issuedAt: noon + minute + off })).toBe(expected);
  });

  it("a token without its own time proves nothing", () => {
    expect(freshness({ issuedAt: undefined })).toBe("clocks-apart");
  });
});
