import { describe, expect, it } from "vitest";
import { parseAddress } from "#domain/organization/account.ts";
import { meaningOf } from "./named-account.ts";

describe("a name beside an account", () => {
  it.each([
    ["Fabrikam", "ana@fabrikam.com", "the-home"],
    ["Fabrikam GmbH & Co. KG", "ana@fabrikam.com", "the-home"],
    ["FABRIKAM, Inc.", "ana@fabrikam.co.uk", "the-home"],
    ["Müller & Söhne", "ana@muller-sohne.example", "the-home"],
    ["Müller & Söhne AG", "ana@mueller-soehne.example", "the-home"],
    ["fabrikam.com", "ana@fabrikam.com", "the-home"],
    ["Fabrikam", "ana@fabrikam.onmicrosoft.com", "the-home"],
    ["Ana Lee", "ana.lee@fabrikam.com", "the-person"],
    ["Ana Lee", "alee@fabrikam.com", "the-person"],
    ["Contoso", "ana@fabrikam.com", "a-name-with-an-account"],
    ["Fabrikam Europe", "ana@fabrikam.com", "a-name-with-an-account"],
    ["Lee Associates", "lee@fabrikam.com", "a-name-with-an-account"],
    ["Ana Lee", "ana@fabrikam.com", "a-name-with-an-account"],
    ["GitHub", "ana@fabrikam.com", "another-service"],
    ["GitHub", "ana@github.com", "the-home"],
    ["Google", "ana@gmail.com", "personal-account"],
    ["Microsoft account", "ana@outlook.com", "personal-account"],
    ["Contoso", "ana@outlook.com", "a-name-alone"],
  ])("is known for what it is: %s, %s", (name, text, meaning) => {
    const account = parseAddress(text);
    expect(account && meaningOf(name, account)).toBe(meaning);
  });
});
