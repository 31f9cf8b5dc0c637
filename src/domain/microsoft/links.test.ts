import { describe, expect, it } from "vitest";
import { parseDomain, parseTenantId } from "#domain/organization/tenant.ts";
import { globalCloud, usGovCloud } from "./cloud.ts";
import {
  adminConsentLink,
  leaveLink,
  myAccountLink,
  otherSecurityInfoLink,
  securityInfoLink,
} from "./links.ts";

const id = parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77");
const domain = parseDomain("contoso.com");
if (!id || !domain) throw new Error("The test's own texts were not read.");

describe("a link into one tenant", () => {
  it("Security info by a tenant's ID", () => {
    expect(securityInfoLink(globalCloud, id)).toBe(
      "https://mysignins.microsoft.com/security-info?tenantId=348b467d-f3e2-42ae-a833-5a7c3ae36a77",
    );
  });

  it("Security info by a domain", () => {
    expect(securityInfoLink(globalCloud, domain)).toBe(
      "https://mysignins.microsoft.com/security-info?tenant=contoso.com",
    );
  });

  it("the other documented form swaps the names", () => {
    expect([
      otherSecurityInfoLink(globalCloud, id),
      otherSecurityInfoLink(globalCloud, domain),
    ]).toEqual([
      "https://mysignins.microsoft.com/security-info?tenant=348b467d-f3e2-42ae-a833-5a7c3ae36a77",
      "https://mysignins.microsoft.com/security-info?tenantId=contoso.com",
    ]);
  });

  it("My Account inside the tenant", () => {
    expect(myAccountLink(globalCloud, domain)).toBe(
      "https://myaccount.microsoft.com?tenantId=contoso.com",
    );
  });

  it("the page that leaves", () => {
    expect(leaveLink(globalCloud, id)).toBe(
      "https://myaccount.microsoft.com/organizations/leave/348b467d-f3e2-42ae-a833-5a7c3ae36a77?tenant=348b467d-f3e2-42ae-a833-5a7c3ae36a77",
    );
  });
});

describe("an admin's approval", () => {
  const request = {
    clientId: "11111111-2222-4333-8444-555555555555",
    tenant: undefined,
    returnTo: "https://rekey.example/consent.html",
    state: "a-state",
  };

  it("asks for the one permission, for everybody in the tenant that is named", () => {
    expect(adminConsentLink(globalCloud, { ...request, tenant: domain })).toBe(
      "https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=11111111-2222-4333-8444-555555555555&scope=https%3A%2F%2Fgraph.microsoft.com%2FUserAuthenticationMethod.Read&redirect_uri=https%3A%2F%2Frekey.example%2Fconsent.html&state=a-state",
    );
  });

  it("without a tenant is for the one of the account that signs in", () => {
    expect(adminConsentLink(globalCloud, request)).toMatch(
      /^https:\/\/login\.microsoftonline\.com\/organizations\/v2\.0\/adminconsent\?/,
    );
  });

  it.each([
    [usGovCloud, "https://graph.microsoft.us/UserAuthenticationMethod.Read"],
    [
      { ...globalCloud, kind: "custom", graph: "http://localhost:5173/graph" } as const,
      "https://graph.microsoft.com/UserAuthenticationMethod.Read",
    ],
  ])("names the permission as its cloud does", (cloud, scope) => {
    const { searchParams } = new URL(adminConsentLink(cloud, request));
    expect(searchParams.get("scope")).toBe(scope);
  });
});

describe("every link", () => {
  it("links stay in their cloud", () => {
    expect(securityInfoLink(usGovCloud, domain)).toBe(
      "https://mysignins.azure.us/security-info?tenant=contoso.com",
    );
  });
});
