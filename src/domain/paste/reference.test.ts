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
      reading: {
        kind: "entry",
        facts: {
          tenant: "contoso.onmicrosoft.com",
          account,
          relation: "guest",
          certainty: { kind: "said" },
        },
      },
    });
  });

  it.each([
    "anafabrikam#EXT#@contoso.onmicrosoft.com",
    "ana_lee#EXT#@contoso.onmicrosoft.com",
    "...na_fabrikam.com#EXT#@contoso.onmicrosoft.com",
  ])("names the host alone where the visitor cannot be told: %s", (word) => {
    expect(readReference(word)?.reading).toEqual({
      kind: "entry",
      facts: {
        tenant: "contoso.onmicrosoft.com",
        relation: "guest",
        certainty: { kind: "said" },
      },
    });
  });

  it.each([
    "ana_fabrikam.com#EXT#@contoso.onmicro...",
    "ana_fabrikam.com#EXT#@contoso...",
    "ana_fabrikam.com#EXT#@",
    "ana_fabrikam.com#EXT#",
    "ana_fabrikam.com#EXT#@conto...osoft.com",
  ])("is cut off: %s", (word) => {
    expect(readReference(word)?.reading).toEqual({ kind: "unread", reason: "cut-off" });
  });

  it("never loses its host to an underscore in the visitor's name", () => {
    const part = fc.stringMatching(/^[a-z0-9._-]{1,12}$/);
    fc.assert(
      fc.property(part, (local) => {
        const { reading } = readReference(`a${local}_fabrikam.com#EXT#@contoso.com`) ?? {};
        expect(reading?.kind === "entry" && reading.facts.tenant).toBe("contoso.com");
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
  ])("is a guess at the home organization: %s", (word) => {
    expect(readReference(word)).toEqual({
      form: "address",
      reading: {
        kind: "entry",
        facts: {
          tenant: "fabrikam.com",
          account: "ana@fabrikam.com",
          relation: "home",
          certainty: { kind: "guessed", why: "home-by-address" },
        },
      },
    });
  });

  it.each(["ana@outlook.com", "ana@live.nl", "ana@gmail.com"])(
    "is no organization's where it is personal: %s",
    (word) => {
      expect(readReference(word)?.reading).toEqual({ kind: "unread", reason: "personal-account" });
    },
  );
});

describe("a tenant's ID", () => {
  it.each([
    "72f988bf-86f1-41af-91ab-2d7cd011db47",
    "72F988BF-86F1-41AF-91AB-2D7CD011DB47",
    "{72f988bf-86f1-41af-91ab-2d7cd011db47}",
    "(72f988bf-86f1-41af-91ab-2d7cd011db47).",
  ])("is read in any dress: %s", (word) => {
    expect(readReference(word)).toEqual({
      form: "id",
      reading: {
        kind: "entry",
        facts: {
          tenant: "72f988bf-86f1-41af-91ab-2d7cd011db47",
          relation: "unknown",
          certainty: { kind: "said" },
        },
      },
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
    const { form, reading } = readReference(word) ?? {};
    expect([form, reading?.kind === "entry" && reading.facts.tenant]).toEqual(["domain", tenant]);
  });

  it("is cut off where it ends in dots", () => {
    expect(readReference("contoso.onmicro...")?.reading).toEqual({
      kind: "unread",
      reason: "cut-off",
    });
  });

  it.each(["B.V.", "S.A.", "1.2.3.4", "Contoso", "Ltd.", "e.g.", "contoso .com"])(
    "is not seen in %s",
    (word) => {
      expect(readReference(word)).toBeUndefined();
    },
  );
});
