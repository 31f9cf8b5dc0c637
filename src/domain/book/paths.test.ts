import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseOrganizationKey } from "#domain/organization/organization.ts";
import { escaped, organizationPath, splitOrganizationPath, unescaped } from "./paths.ts";

describe("an organization's key", () => {
  it("names a tenant and an account", () => {
    expect(parseOrganizationKey("contoso.com/ana@fabrikam.com")).toEqual({
      key: "contoso.com/ana@fabrikam.com",
      tenant: "contoso.com",
      account: "ana@fabrikam.com",
    });
  });

  it("may name no account", () => {
    expect(parseOrganizationKey("contoso.com/")?.account).toBeUndefined();
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

describe("a path", () => {
  it("keeps an account with a slash apart from the field", () => {
    const parts = parseOrganizationKey("contoso.com/a/b%2fc@fabrikam.com");
    const path = parts ? organizationPath(parts.key, "added") : "";
    expect(splitOrganizationPath(path)).toEqual({
      key: "contoso.com/a/b%2fc@fabrikam.com",
      fieldPath: "added",
    });
  });

  it("gives back whatever text was made a step of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(unescaped(escaped(text))).toBe(text);
      }),
    );
  });

  it("has no further step in a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("/", "%", "2", "F") }), (text) => {
        expect(escaped(text)).not.toContain("/");
      }),
    );
  });
});
