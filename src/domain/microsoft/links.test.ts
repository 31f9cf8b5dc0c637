import { describe, expect, it } from "vitest";
import { parseDomain, parseTenantId } from "#domain/organization/tenant.ts";
import { globalCloud, usGovCloud } from "./cloud.ts";
import { leaveLink, myAccountLink, otherSecurityInfoLink, securityInfoLink } from "./links.ts";

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

describe("every link", () => {
  it("links stay in their cloud", () => {
    expect(securityInfoLink(usGovCloud, domain)).toBe(
      "https://mysignins.azure.us/security-info?tenant=contoso.com",
    );
  });
});
