import { expect, test } from "vitest";
import { globalCloud, usGovCloud } from "./cloud.ts";
import { leaveLink, myAccountLink, otherSecurityInfoLink, securityInfoLink } from "./links.ts";
import { parseDomain, parseTenantId } from "./tenant.ts";

const id = parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77");
const domain = parseDomain("contoso.com");
if (!id || !domain) throw new Error("The test's own texts were not read.");

test("Security info by a tenant's ID", () => {
  expect(securityInfoLink(globalCloud, id)).toBe(
    "https://mysignins.microsoft.com/security-info?tenantId=348b467d-f3e2-42ae-a833-5a7c3ae36a77",
  );
});

test("Security info by a domain", () => {
  expect(securityInfoLink(globalCloud, domain)).toBe(
    "https://mysignins.microsoft.com/security-info?tenant=contoso.com",
  );
});

test("the other documented form swaps the names", () => {
  expect([
    otherSecurityInfoLink(globalCloud, id),
    otherSecurityInfoLink(globalCloud, domain),
  ]).toEqual([
    "https://mysignins.microsoft.com/security-info?tenant=348b467d-f3e2-42ae-a833-5a7c3ae36a77",
    "https://mysignins.microsoft.com/security-info?tenantId=contoso.com",
  ]);
});

test("My Account inside the tenant", () => {
  expect(myAccountLink(globalCloud, domain)).toBe(
    "https://myaccount.microsoft.com?tenantId=contoso.com",
  );
});

test("the page that leaves", () => {
  expect(leaveLink(globalCloud, id)).toBe(
    "https://myaccount.microsoft.com/organizations/leave/348b467d-f3e2-42ae-a833-5a7c3ae36a77?tenant=348b467d-f3e2-42ae-a833-5a7c3ae36a77",
  );
});

test("links stay in their cloud", () => {
  expect(securityInfoLink(usGovCloud, domain)).toBe(
    "https://mysignins.azure.us/security-info?tenant=contoso.com",
  );
});
