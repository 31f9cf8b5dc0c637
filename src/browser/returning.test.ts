import { describe, expect, it } from "vitest";
import { blockedStorage, fakeStorage } from "./fake-storage.fixture.ts";
import { isReturning } from "./returning.ts";

type Entries = Readonly<Record<string, string>>;

function pageWith(local: Entries, session: Entries) {
  return { localStorage: fakeStorage(local), sessionStorage: fakeStorage(session) };
}

describe("isReturning", () => {
  it("a kept list is a reason to open the app, on the device or in the tab", () => {
    expect(isReturning(pageWith({ "rekey.book": "{}" }, {}))).toBe(true);
    expect(isReturning(pageWith({}, { "rekey.book": "{}" }))).toBe(true);
  });

  it("a signed-in account is a reason to open the app", () => {
    expect(isReturning(pageWith({}, { "msal.3.account.keys": '["key"]' }))).toBe(true);
  });

  it("a sign-in that was given up is no reason", () => {
    const leftovers = {
      "msal.version": "5.30.0",
      "msal.3.account.keys": "[]",
      "rekey.errand": "{}",
    };
    expect(isReturning(pageWith({}, leftovers))).toBe(false);
  });

  it("a language chosen before is no reason", () => {
    expect(isReturning(pageWith({ "rekey.language": "de" }, {}))).toBe(false);
  });

  it("a browser that blocks its storage knows nobody", () => {
    const blocked = {
      get localStorage(): Storage {
        return blockedStorage();
      },
      get sessionStorage(): Storage {
        return blockedStorage();
      },
    };
    expect(isReturning(blocked)).toBe(false);
  });
});
