import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReference } from "./reference.ts";

describe("a guest entry of Authenticator", () => {
  it.each([
    ["ana_fabrikam.com#EXT#@contoso.onmicrosoft.com", "ana@fabrikam.com"],
    ["ANA_FABRIKAM.COM#ext#@CONTOSO.ONMICROSOFT.COM", "ana@fabrikam.com"],
    ["ana_maria_lee_fabrikam.com#EXT#@contoso.onmicrosoft.com", "ana_maria_lee@fabrikam.com"],
    ["ana.lee_fabrikam.co.uk#EXT#@contoso.onmicrosoft.com", "ana.lee@fabrikam.co.uk"],
    ["ana_fabrikam.com%23EXT%23@contoso.onmicrosoft.com", "ana@fabrikam.com"],
    ["ana_fabrikam.com%23EXT%23%40contoso.onmicrosoft.com", "ana@fabrikam.com"],
    ["“ana_fabrikam.com#EXT#@contoso.onmicrosoft.com”,", "ana@fabrikam.com"],
    ["ana_outlook.com#EXT#@contoso.onmicrosoft.com", "ana@outlook.com"],
  ])("names the host and the visitor: %s", (word, account) => {
    expect(readReference(word)).toEqual({
      form: "guest",
      tenant: "contoso.onmicrosoft.com",
      account,
    });
  });

  it.each([
    "anafabrikam#EXT#@contoso.onmicrosoft.com",
    "ana_lee#EXT#@contoso.onmicrosoft.com",
    "...na_fabrikam.com#EXT#@contoso.onmicrosoft.com",
  ])("names the host alone where the visitor cannot be told: %s", (word) => {
    expect(readReference(word)).toEqual({ form: "guest", tenant: "contoso.onmicrosoft.com" });
  });

  it.each([
    "ana_fabrikam.com#EXT#@contoso.onmicro...",
    "ana_fabrikam.com#EXT#@contoso...",
    "ana_fabrikam.com#EXT#@",
    "ana_fabrikam.com#EXT#",
    "ana_fabrikam.com#EXT#@conto...osoft.com",
  ])("is cut off: %s", (word) => {
    expect(readReference(word)).toMatchObject({
      form: "unclear",
      like: "guest",
      reason: "cut-off",
    });
  });

  it("never loses its host to an underscore in the visitor's name", () => {
    const part = fc.stringMatching(/^[a-z0-9._-]{1,12}$/);
    fc.assert(
      fc.property(part, (local) => {
        expect(readReference(`a${local}_fabrikam.com#EXT#@contoso.com`)).toMatchObject({
          tenant: "contoso.com",
        });
      }),
    );
  });
});

describe("an address", () => {
  it.each([
    "ana@fabrikam.com",
    "Ana@Fabrikam.com",
    "mailto:ana@fabrikam.com",
    "<ana@fabrikam.com>",
    "sip:ana@fabrikam.com",
  ])("has an account and the domain of its home: %s", (word) => {
    expect(readReference(word)).toEqual({
      form: "address",
      tenant: "fabrikam.com",
      account: "ana@fabrikam.com",
    });
  });

  it.each(["invites@microsoft.com", "no-reply@contoso.com", "12345@t.plcm.vc"])(
    "is nobody's who signs in: %s",
    (word) => {
      expect(readReference(word)).toEqual({
        form: "unclear",
        like: "address",
        reason: "in-a-mail",
      });
    },
  );
});

describe("a tenant's ID", () => {
  it.each([
    "72f988bf-86f1-41af-91ab-2d7cd011db47",
    "72F988BF-86F1-41AF-91AB-2D7CD011DB47",
    "{72f988bf-86f1-41af-91ab-2d7cd011db47}",
    "(72f988bf-86f1-41af-91ab-2d7cd011db47).",
    "72f988bf86f141af91ab2d7cd011db47",
    "tenant=72f988bf-86f1-41af-91ab-2d7cd011db47",
    '"tenantId":"72f988bf-86f1-41af-91ab-2d7cd011db47"',
  ])("is read in any dress: %s", (word) => {
    expect(readReference(word)).toEqual({
      form: "id",
      tenant: "72f988bf-86f1-41af-91ab-2d7cd011db47",
    });
  });
});

describe("a domain", () => {
  it.each([
    ["contoso.com", "contoso.com"],
    ["Contoso.COM.", "contoso.com"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["contoso.sharepoint.com", "contoso.onmicrosoft.com"],
  ])("is read: %s", (word, tenant) => {
    expect(readReference(word)).toMatchObject({ form: "domain", tenant });
  });

  it("is cut off where it ends in dots", () => {
    expect(readReference("contoso.onmicro...")).toMatchObject({
      form: "unclear",
      reason: "cut-off",
    });
  });

  it.each(["contoso.onmicros", "contoso.onmicrosoft.corn", "contoso.onrnicrosoft.com"])(
    "is asked about where its end was cut off or misread: %s",
    (word) => {
      expect(readReference(word)).toEqual({
        form: "unclear",
        like: "domain",
        reason: "cut-off",
        perhaps: "contoso.onmicrosoft.com",
      });
    },
  );

  it("is only proposed where a website goes by it", () => {
    expect(readReference("www.contoso.com")).toEqual({
      form: "unclear",
      like: "domain",
      reason: "unknown-link",
      perhaps: "contoso.com",
    });
  });

  it("is nobody's where Microsoft's pages for everybody go by it", () => {
    expect(readReference("portal.azure.com")).toEqual({
      form: "unclear",
      like: "domain",
      reason: "names-no-organization",
    });
  });

  it.each(["B.V.", "S.A.", "1.2.3.4", "Contoso", "Ltd.", "e.g.", "contoso .com", "report.xlsx"])(
    "is not seen in %s",
    (word) => {
      expect(readReference(word)).toBeUndefined();
    },
  );
});
