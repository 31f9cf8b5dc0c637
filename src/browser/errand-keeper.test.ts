import { describe, expect, it } from "vitest";
import type { Errand } from "#domain/microsoft/ports.ts";
import { parseAddress, parseHomeAccountId } from "#domain/organization/account.ts";
import { organizationKey } from "#domain/organization/organization.ts";
import { parseTenantId } from "#domain/organization/tenant.ts";
import { errandKeeper } from "./errand-keeper.ts";
import { blockedStorage, fakeStorage } from "./fake-storage.fixture.ts";
import { safeStorage } from "./safe-storage.ts";

const tenant = parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77") ?? missing();
const account = parseHomeAccountId(`0f8fad5b-d9cb-469f-a165-70867728950e.${tenant}`) ?? missing();
const organization = organizationKey(tenant, parseAddress("ana@fabrikam.com"));

function missing(): never {
  throw new Error("The test's own text was not read.");
}

function keeperWith(entries: Readonly<Record<string, string>> = {}) {
  const kept = fakeStorage(entries);
  return errandKeeper(safeStorage(() => kept));
}

describe("an errand", () => {
  it.each<Errand>([
    { kind: "sign-in" },
    { kind: "list", account },
    { kind: "check", organization },
    { kind: "check", organization, account },
    { kind: "test", organization, account, tenant, leftAt: 1_000 },
  ])("of the kind $kind comes back as it was, once", (errand) => {
    const keeper = keeperWith();
    keeper.keep(errand);
    expect([keeper.take(), keeper.take()]).toEqual([errand, undefined]);
  });

  it.each([
    ["an account", { kind: "list", account: "ana" }],
    ["an organization", { kind: "check", organization: "javascript:alert(1)/" }],
    ["a tenant", { kind: "test", organization, account, tenant: "contoso.com", leftAt: 1_000 }],
  ])("is not taken where it names %s that is none", (_, errand) => {
    expect(keeperWith({ "rekey.errand": JSON.stringify(errand) }).take()).toBeUndefined();
  });

  it("is not taken where the text is no JSON", () => {
    expect(keeperWith({ "rekey.errand": "{" }).take()).toBeUndefined();
  });
});

describe("a tab that keeps nothing", () => {
  it.each([
    ["refuses its storage", safeStorage(blockedStorage)],
    ["has no more room", safeStorage(() => fakeStorage({}, () => "QuotaExceededError"))],
  ])("lets the person leave where it %s, and knows of no errand", (_, tab) => {
    const keeper = errandKeeper(tab);
    keeper.keep({ kind: "sign-in" });
    expect(keeper.take()).toBeUndefined();
  });
});
