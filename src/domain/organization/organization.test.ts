import { describe, expect, it } from "vitest";
import { parseOrganizationKey, partsOf } from "./organization.ts";

describe("an organization's key", () => {
  it("names a tenant and an account", () => {
    const key = parseOrganizationKey("contoso.com/ana@fabrikam.com");
    expect(key && partsOf(key)).toEqual({ tenant: "contoso.com", account: "ana@fabrikam.com" });
  });

  it("may name no account", () => {
    const key = parseOrganizationKey("contoso.com/");
    expect(key && partsOf(key)).toEqual({ tenant: "contoso.com", account: undefined });
  });

  it.each([
    "",
    "/",
    "contoso.com",
    "Contoso.com/",
    "contoso.com/ana",
    "contoso.com/ANA@fabrikam.com",
    "/ana@fabrikam.com",
    "__proto__/",
  ])("is not %j", (text) => {
    expect(parseOrganizationKey(text)).toBeUndefined();
  });
});
