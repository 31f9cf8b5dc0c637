import { describe, expect, it } from "vitest";
import { evidence, minute, now } from "./evidence.fixture.ts";
import { isInOtherCloud } from "./other-cloud.ts";

const refused = { value: { kind: "other-cloud", code: "microsoftonline.us" }, at: now } as const;

describe("isInOtherCloud", () => {
  it("is false while nobody asked, and for any other refusal", () => {
    expect(isInOtherCloud(evidence())).toBe(false);
    const other = { value: { kind: "ask-for-consent" }, at: now } as const;
    expect(isInOtherCloud(evidence({ signInSays: other }))).toBe(false);
  });

  it("is true once Microsoft said so", () => {
    expect(isInOtherCloud(evidence({ signInSays: refused }))).toBe(true);
  });

  it("is false again once its methods were read", () => {
    const read = { value: [], at: now + minute };
    expect(isInOtherCloud(evidence({ signInSays: refused, microsoftSays: read }))).toBe(false);
  });
});
