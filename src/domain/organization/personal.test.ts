import { describe, expect, it } from "vitest";
import { isPersonal } from "./personal.ts";

describe("what belongs to personal accounts", () => {
  it.each([
    "outlook.com",
    "hotmail.co.uk",
    "live.nl",
    "yahoo.com.br",
    "gmail.com",
    "icloud.com",
    "msn.com",
    "outlook.live.com",
    "account.microsoft.com",
    "9188040d-6c67-4c5b-b112-36a304b66dad",
  ])("is %s", (tenant) => {
    expect(isPersonal(tenant)).toBe(true);
  });

  it.each([
    "contoso.com",
    "livecontoso.com",
    "live.contoso.com",
    "outlook.contoso.nl",
    "72f988bf-86f1-41af-91ab-2d7cd011db47",
  ])("is not %s", (tenant) => {
    expect(isPersonal(tenant)).toBe(false);
  });
});
