import { describe, expect, it } from "vitest";
import { organizationKey } from "#domain/organization/organization.ts";
import { parseTenantId } from "#domain/organization/tenant.ts";
import { blockedStorage, fakeStorage } from "./fake-storage.fixture.ts";
import { safeStorage } from "./safe-storage.ts";
import { visitKeeper } from "./visit-keeper.ts";

const tenant = parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77");
const visit = tenant && {
  organization: organizationKey(tenant, undefined),
  purpose: "remove" as const,
};

describe("a visit to an organization", () => {
  it("is remembered until it is over", () => {
    const kept = fakeStorage();
    const keeper = visitKeeper(safeStorage(() => kept));
    keeper.keep(visit);
    expect(keeper.kept()).toEqual({
      organization: "348b467d-f3e2-42ae-a833-5a7c3ae36a77/",
      purpose: "remove",
    });
    keeper.keep(undefined);
    expect([keeper.kept(), kept.kept()]).toEqual([undefined, {}]);
  });

  it("is none where the text names no organization", () => {
    const kept = fakeStorage({ "rekey.visit": '{"organization":"contoso","purpose":"add"}' });
    expect(visitKeeper(safeStorage(() => kept)).kept()).toBeUndefined();
  });

  it("is forgotten where the tab keeps nothing", () => {
    const keeper = visitKeeper(safeStorage(blockedStorage));
    keeper.keep(visit);
    expect(keeper.kept()).toBeUndefined();
  });
});
