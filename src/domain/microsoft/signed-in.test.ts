import { describe, expect, it } from "vitest";
import { isSomebodySignedIn } from "./signed-in.ts";

function tabWith(entries: Readonly<Record<string, string>>) {
  return { keys: () => Object.keys(entries), text: (key: string) => entries[key] };
}

describe("whether somebody is signed in", () => {
  it("is told by the accounts that MSAL names, whichever format its cache has", () => {
    expect(isSomebodySignedIn(tabWith({ "msal.3.account.keys": '["key"]' }))).toBe(true);
    expect(isSomebodySignedIn(tabWith({ "msal.4.account.keys": '["key"]' }))).toBe(true);
  });

  it("is not told by what MSAL leaves behind after a sign-out", () => {
    const left = {
      "msal.version": "5.30.0",
      "msal.3.account.keys": "[]",
      "msal.3.token.keys": "x",
    };
    expect(isSomebodySignedIn(tabWith(left))).toBe(false);
  });

  it("is not told by an empty tab", () => {
    expect(isSomebodySignedIn(tabWith({}))).toBe(false);
  });
});
