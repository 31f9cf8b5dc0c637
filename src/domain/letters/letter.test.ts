import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress } from "#domain/organization/account.ts";
import { parseDomain, parseTenantId } from "#domain/organization/tenant.ts";
import { plainAddress, plainName, titleOf } from "./letter.ts";

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The test's own text was not read.");
  return value;
}

const contoso = known(parseTenantId("83abe5cd-bcc3-441a-bd86-e6a75360cecc"));
const domain = known(parseDomain("contoso.com"));

describe("a name in a letter", () => {
  it.each([
    ["Contoso", "Contoso"],
    ["Ana Lima (External)", "Ana Lima (External)"],
    ["  Ørsted   Wind ", "Ørsted Wind"],
    ["Con\u202Etoso\u200B", "Contoso"],
    ["Contoso\r\nBcc; everybody", "Contoso Bcc; everybody"],
    ["Contoso\u2028Legal", "Contoso Legal"],
  ])("%j stands as %j", (text, name) => {
    expect(plainName(text)).toBe(name);
  });

  it.each([
    undefined,
    "",
    "\u202E\u200B",
    "---",
    "https://contoso.example/help",
    "write to help@contoso.example",
    "Contoso\r\nBcc: eve@contoso.example",
    "Please call this number before you do anything at all",
    `Contoso${"o".repeat(80)}`,
  ])("%j is left out", (text) => {
    expect(plainName(text)).toBeUndefined();
  });

  it("never has a second line or an invisible sign", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainName(text) ?? "").not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it("never has more than 80 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 60, maxLength: 200 }), (text) => {
        expect((plainName(text) ?? "").length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

it("an address in a letter has no sign that turns the writing direction", () => {
  expect(plainAddress(known(parseAddress("ana\u202E@fabrikam.com")))).toBe("ana@fabrikam.com");
});

describe("an organization in a letter", () => {
  it("goes by its name with its domain beside it", () => {
    expect(titleOf({ tenant: contoso, name: "Contoso", domain })).toBe("Contoso (contoso.com)");
  });

  it("goes by its domain alone where its name is no mere name", () => {
    expect(titleOf({ tenant: contoso, name: "see https://contoso.example", domain })).toBe(
      "contoso.com",
    );
  });

  it("goes by its domain alone where its name is the domain", () => {
    expect(titleOf({ tenant: contoso, name: "contoso.com", domain })).toBe("contoso.com");
  });

  it("goes by its name and its whole ID where no domain is known", () => {
    expect(titleOf({ tenant: contoso, name: "Contoso" })).toBe(
      "Contoso (83abe5cd-bcc3-441a-bd86-e6a75360cecc)",
    );
  });

  it("goes by its whole ID where nothing else is known", () => {
    expect(titleOf({ tenant: contoso })).toBe("83abe5cd-bcc3-441a-bd86-e6a75360cecc");
  });
});
