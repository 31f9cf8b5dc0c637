import { describe, expect, it } from "vitest";
import { parseAddress } from "./account.ts";
import { organizationKey, parseOrganizationKey } from "./organization.ts";
import { parseTenantRef } from "./tenant.ts";

const id = "348b467d-f3e2-42ae-a833-5a7c3ae36a77";

describe("an organization's key", () => {
  it.each([
    [id, undefined],
    [id, "ana@fabrikam.com"],
    ["contoso.com", undefined],
    ["contoso.com", "ana_fabrikam.com#ext#@contoso.onmicrosoft.com"],
  ])("of %s, reached by %s, is read again as it was made", (tenant, address) => {
    const ref = parseTenantRef(tenant);
    const key = ref && organizationKey(ref, parseAddress(address ?? ""));
    expect(key).toBeDefined();
    expect(parseOrganizationKey(key ?? "")).toBe(key);
  });

  it.each([
    "",
    "/",
    id,
    `/ana@fabrikam.com`,
    `${id}/ana`,
    `${id.toUpperCase()}/`,
    `${id}/a@b.com/`,
  ])("is not read from %o", (text) => {
    expect(parseOrganizationKey(text)).toBeUndefined();
  });
});
