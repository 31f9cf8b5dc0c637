import { describe, expect, it } from "vitest";
import { parseConsentAnswer } from "./consent-answer.ts";

const kept = "6f1d1f0e-3c1c-4a8e-9d7e-0a6a5b1f2c3d";
const tenant = "348b467d-f3e2-42ae-a833-5a7c3ae36a77";

function query(changes: Readonly<Record<string, string>> = {}): string {
  return `?${new URLSearchParams({ admin_consent: "True", tenant, state: kept, ...changes })}`;
}

const methods = "https://graph.microsoft.com/UserAuthenticationMethod.Read";
const profile = "https://graph.microsoft.com/User.Read";
const approved = { scope: `${profile} ${methods}` };
const declined = {
  error: "consent_required",
  error_description: "AADSTS65004: The resource owner or authorization server denied the request.",
};

describe("Microsoft's answer to an approval", () => {
  it.each([
    approved.scope,
    "UserAuthenticationMethod.Read User.Read",
    approved.scope.toLowerCase(),
    `openid ${approved.scope} profile`,
  ])("an approval of %s is one", (scope) => {
    expect(parseConsentAnswer(query({ scope }), kept)).toEqual({ kind: "approved", tenant });
  });

  it("an approval in what is no tenant's ID names none", () => {
    expect(parseConsentAnswer(query({ ...approved, tenant: "contoso" }), kept)).toEqual({
      kind: "approved",
      tenant: undefined,
    });
  });

  it.each(["", profile, methods, `${profile} UserAuthenticationMethod.Read.All`])(
    "an approval that names %o does not name all that was asked for",
    (scope) => {
      expect(parseConsentAnswer(query({ scope }), kept)).toEqual({ kind: "not-named" });
    },
  );

  it("a denial is the admin's no, with Microsoft's code for it", () => {
    expect(parseConsentAnswer(query(declined), kept)).toEqual({
      kind: "declined",
      code: "AADSTS65004",
    });
  });

  it("a denial without a number keeps OAuth's word", () => {
    expect(parseConsentAnswer(query({ error: "access_denied" }), kept)).toEqual({
      kind: "declined",
      code: "access_denied",
    });
  });

  it("another error is Microsoft's refusal", () => {
    const error = { error: "invalid_client", error_description: "AADSTS650051: Not here." };
    expect(parseConsentAnswer(query(error), kept)).toEqual({
      kind: "refused",
      code: "AADSTS650051",
    });
  });

  it("an error beside an approval is no approval", () => {
    expect(parseConsentAnswer(query({ ...approved, ...declined }), kept).kind).toBe("declined");
  });

  it("no sentence of an answer passes for a code", () => {
    const error = { error: "call 555-0100 now", error_description: "ask@evil.example" };
    expect(parseConsentAnswer(query(error), kept)).toEqual({ kind: "refused" });
  });

  it.each(["False", ""])(
    "an answer without an error that says %o to the approval is none",
    (said) => {
      expect(parseConsentAnswer(query({ ...approved, admin_consent: said }), kept)).toEqual({
        kind: "refused",
      });
    },
  );

  it.each([
    ["another state", query({ ...approved, state: "made-up" }), kept],
    ["a state in other letters", query({ ...approved, state: kept.toUpperCase() }), kept],
    ["an empty state, and an empty one kept", query({ ...approved, state: "" }), ""],
    ["no state", `?${new URLSearchParams({ admin_consent: "True", ...approved })}`, kept],
    ["a state, and none kept", query(approved), undefined],
    ["a denial with another state", query({ ...declined, state: "made-up" }), kept],
    ["something else altogether", "?utm_source=mail", kept],
  ])("%s is no answer to a request made here", (_, address, keptState) => {
    expect(parseConsentAnswer(address, keptState)).toEqual({ kind: "not-ours" });
  });

  it.each(["", "?"])("the query %o is no answer", (address) => {
    expect(parseConsentAnswer(address, kept)).toEqual({ kind: "nothing" });
  });
});
