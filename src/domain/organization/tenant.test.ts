import { describe, expect, it } from "vitest";
import { isTenantId, parseDomain, parseTenantId, parseTenantRef, shortId } from "./tenant.ts";

const id = "348b467d-f3e2-42ae-a833-5a7c3ae36a77";

describe("a tenant's ID", () => {
  it.each([id, id.toUpperCase(), `{${id}}`, ` ${id} `])("is read from %s", (text) => {
    expect(parseTenantId(text)).toBe(id);
  });

  it.each(["", "contoso.com", id.slice(1), `${id}0`, `{${id}`, id.replaceAll("-", "")])(
    "is not read from %s",
    (text) => {
      expect(parseTenantId(text)).toBeUndefined();
    },
  );

  it("is told from a domain", () => {
    expect([id, "contoso.com"].map((text) => isTenantId(parseTenantRef(text) ?? fail()))).toEqual([
      true,
      false,
    ]);
  });

  it("is shortened to its first eight digits", () => {
    expect(shortId(parseTenantId(id) ?? fail())).toBe("348b467d");
  });
});

describe("a domain", () => {
  it.each([
    ["contoso.com", "contoso.com"],
    [" Contoso.COM. ", "contoso.com"],
    ["münchen.de", "xn--mnchen-3ya.de"],
    ["ｃｏｎｔｏｓｏ.com", "contoso.com"],
    ["contoso.onmicrosoft.com", "contoso.onmicrosoft.com"],
  ])("is read from %s as %s", (text, domain) => {
    expect(parseDomain(text)).toBe(domain);
  });

  it.each([
    "",
    "contoso",
    "contoso..com",
    "-contoso.com",
    "contoso-.com",
    "192.168.0.1",
    "[::1]",
    "contoso.com/path",
    "contoso.com?x",
    "a b.com",
    "ana@contoso.com",
    "contoso.com:443",
    "con%74oso.com",
    "contoso.com\u0000",
    `${"a".repeat(64)}.com`,
    `${"a.".repeat(127)}com`,
  ])("is not read from %s", (text) => {
    expect(parseDomain(text)).toBeUndefined();
  });
});

function fail(): never {
  throw new Error("The builder's own text was not read.");
}
