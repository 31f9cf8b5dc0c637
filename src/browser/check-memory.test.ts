import { describe, expect, it } from "vitest";
import type { RememberedChecks } from "#domain/microsoft/ports.ts";
import { parseHomeAccountId } from "#domain/organization/account.ts";
import { organizationKey } from "#domain/organization/organization.ts";
import { parseTenantId } from "#domain/organization/tenant.ts";
import { checkMemory } from "./check-memory.ts";
import { blockedStorage, fakeStorage } from "./fake-storage.fixture.ts";
import { safeStorage } from "./safe-storage.ts";

const tenant = parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77") ?? missing();
const account = parseHomeAccountId(`0f8fad5b-d9cb-469f-a165-70867728950e.${tenant}`) ?? missing();
const checks: RememberedChecks = {
  checks: [
    {
      organization: organizationKey(tenant, undefined),
      account,
      outcome: "needs-consent",
      at: 1_000,
    },
  ],
  listings: [{ account, at: 900 }],
};
const nothing = { checks: [], listings: [] };

function missing(): never {
  throw new Error("The test's own text was not read.");
}

describe("how checks ended", () => {
  it("is handed on to the next page of the tab", () => {
    const memory = checkMemory(safeStorage(() => fakeStorage()));
    const kept = fakeStorage();
    checkMemory(safeStorage(() => kept)).keep(checks);
    expect(checkMemory(safeStorage(() => kept)).kept()).toEqual(checks);
    expect(memory.kept()).toEqual(nothing);
  });

  it("is nothing once it is forgotten", () => {
    const kept = fakeStorage();
    const memory = checkMemory(safeStorage(() => kept));
    memory.keep(checks);
    memory.forget();
    expect([memory.kept(), kept.kept()]).toEqual([nothing, {}]);
  });

  it.each([
    "no JSON",
    '{"checks":[{"organization":"contoso","outcome":"methods-read","at":1}],"listings":[]}',
    JSON.stringify({ ...checks, checks: [{ ...checks.checks[0], outcome: "all is well" }] }),
  ])("is nothing where the text says something else: %s", (text) => {
    const kept = fakeStorage({ "rekey.checks": text });
    expect(checkMemory(safeStorage(() => kept)).kept()).toEqual(nothing);
  });

  it("is nothing where the tab keeps nothing", () => {
    const memory = checkMemory(safeStorage(blockedStorage));
    memory.keep(checks);
    expect(memory.kept()).toEqual(nothing);
  });
});
