import { describe, expect, it } from "vitest";
import { readAccount } from "./guest-name.ts";

describe("an account in Microsoft's lists", () => {
  it.each([
    ["ana@fabrikam.com", "ana@fabrikam.com"],
    ["ana_fabrikam.com#EXT#@contoso.onmicrosoft.com", "ana@fabrikam.com"],
    ["live.com#ana@outlook.com", "ana@outlook.com"],
  ])("is read: %s", (text, account) => {
    expect(readAccount(text)).toBe(account);
  });

  it("is none where an application signed in", () => {
    expect(readAccount("54826b22-38d6-4fb2-bad9-b7b93a3e9c5a")).toBeUndefined();
  });
});
