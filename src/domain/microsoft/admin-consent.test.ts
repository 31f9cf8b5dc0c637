import { describe, expect, it } from "vitest";
import { parseDomain } from "#domain/organization/tenant.ts";
import { adminConsentLink } from "./admin-consent.ts";
import { globalCloud, usGovCloud } from "./cloud.ts";

const domain = parseDomain("contoso.com");

describe("an admin's approval", () => {
  const request = {
    clientId: "11111111-2222-4333-8444-555555555555",
    tenant: undefined,
    returnTo: "https://rekey.example/consent.html",
    state: "a-state",
  };

  it("asks for all that a sign-in there needs, for everybody in the tenant that is named", () => {
    expect(adminConsentLink(globalCloud, { ...request, tenant: domain })).toBe(
      "https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=11111111-2222-4333-8444-555555555555&scope=https%3A%2F%2Fgraph.microsoft.com%2FUser.Read%20https%3A%2F%2Fgraph.microsoft.com%2FUserAuthenticationMethod.Read&redirect_uri=https%3A%2F%2Frekey.example%2Fconsent.html&state=a-state",
    );
  });

  it("without a tenant is for the one of the account that signs in", () => {
    expect(adminConsentLink(globalCloud, request)).toMatch(
      /^https:\/\/login\.microsoftonline\.com\/organizations\/v2\.0\/adminconsent\?/,
    );
  });

  it.each([
    [
      usGovCloud,
      "https://graph.microsoft.us/User.Read https://graph.microsoft.us/UserAuthenticationMethod.Read",
    ],
    [
      { ...globalCloud, kind: "custom", graph: "http://localhost:5173/graph" } as const,
      "https://graph.microsoft.com/User.Read https://graph.microsoft.com/UserAuthenticationMethod.Read",
    ],
  ])("names permissions as its cloud does", (cloud, scope) => {
    const { searchParams } = new URL(adminConsentLink(cloud, request));
    expect(searchParams.get("scope")).toBe(scope);
  });
});
