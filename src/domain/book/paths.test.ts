import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseOrganizationKey } from "#domain/organization/organization.ts";
import { escaped, organizationPath, splitOrganizationPath, unescaped } from "./paths.ts";

describe("a path", () => {
  it("keeps an account with a slash apart from the field", () => {
    const key = parseOrganizationKey("contoso.com/a/b%2fc@fabrikam.com");
    const path = key ? organizationPath(key, "added") : "";
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
