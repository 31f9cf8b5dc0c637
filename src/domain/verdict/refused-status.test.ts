import { describe, expect, it } from "vitest";
import type { FailureKind } from "#domain/microsoft/failure.ts";
import { evidence, minute, now } from "./evidence.fixture.ts";
import { statusOfRefusal } from "./refused-status.ts";
import { isInOtherCloud } from "./standing.ts";
import type { BareStatus } from "./status.ts";

const signIn: BareStatus = { kind: "needs", reason: "sign-in" };
const somethingElse: BareStatus = { kind: "unknown", reason: "something-else" };

describe("a refusal where nothing else is known", () => {
  it.each<[FailureKind, BareStatus]>([
    ["sign-in-here", signIn],
    ["use-another-method", signIn],
    ["sign-in-with-new-phone", signIn],
    ["cancelled", signIn],
    ["sign-in-under-way", signIn],
    ["tab-keeps-nothing", signIn],
    ["ask-for-consent", { kind: "needs", reason: "consent" }],
    ["consent-declined", { kind: "needs", reason: "consent" }],
    ["ask-host-admin", { kind: "needs", reason: "host-admin" }],
    ["ask-home-admin", { kind: "needs", reason: "home-admin" }],
    ["accept-invitation", { kind: "needs", reason: "invitation" }],
    ["another-network-or-device", { kind: "blocked", reason: "network-or-device" }],
    ["go-on-by-hand", { kind: "unknown", reason: "app-refused" }],
    ["no-longer-guest", { kind: "unknown", reason: "not-a-member" }],
    ["wait", { kind: "unknown", reason: "not-reached" }],
    ["try-again", { kind: "unknown", reason: "not-reached" }],
    ["wrong-account", somethingElse],
    ["personal-account", somethingElse],
    ["no-such-organization", somethingElse],
    ["other-cloud", { kind: "unknown", reason: "other-cloud" }],
    ["tell-operator", somethingElse],
    ["unknown", somethingElse],
  ])("of kind %s", (kind, finding) => {
    expect(statusOfRefusal({ kind })).toEqual(finding);
  });

  it.each(["AADSTS50076", "AADSTS50079", "AADSTS50072"])("by %s sets no status", (code) => {
    expect(statusOfRefusal({ kind: "sign-in-here", code })).toBeUndefined();
  });

  it("by another code does", () => {
    expect(statusOfRefusal({ kind: "sign-in-here", code: "AADSTS50058" })).toEqual(signIn);
  });
});

const elsewhere = { value: { kind: "other-cloud", code: "microsoftonline.us" }, at: now } as const;

describe("isInOtherCloud", () => {
  it("is false while nobody asked, and for any other refusal", () => {
    expect(isInOtherCloud(evidence())).toBe(false);
    const other = { value: { kind: "ask-for-consent" }, at: now } as const;
    expect(isInOtherCloud(evidence({ signInSays: other }))).toBe(false);
  });

  it("is true once Microsoft said so", () => {
    expect(isInOtherCloud(evidence({ signInSays: elsewhere }))).toBe(true);
  });

  it("is false again once its methods were read", () => {
    const read = { value: [], at: now + minute };
    expect(isInOtherCloud(evidence({ signInSays: elsewhere, microsoftSays: read }))).toBe(false);
  });
});
