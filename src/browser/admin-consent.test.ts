import { describe, expect, it } from "vitest";
import { globalCloud } from "#domain/microsoft/cloud.ts";
import { parseTenantId } from "#domain/organization/tenant.ts";
import { adminConsent } from "./admin-consent.ts";
import { takeQuery } from "./consent-answer.ts";
import { consentKeeper } from "./consent-keeper.ts";
import { blockedStorage, fakeStorage } from "./fake-storage.fixture.ts";
import { safeStorage } from "./safe-storage.ts";

const contoso = parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77");

function tabStorage() {
  const kept = fakeStorage();
  return safeStorage(() => kept);
}

describe("leaving for an approval", () => {
  it("goes to the tenant's page at Microsoft, with the state that is kept", () => {
    const tab = tabStorage();
    const visited: string[] = [];
    const consent = adminConsent(
      {
        clientId: "the-client",
        cloud: globalCloud,
        operator: { name: "" },
        leadWith: "signing-in",
      },
      {
        returnTo: "https://rekey.example/consent.html",
        tab,
        go: (address) => visited.push(address),
      },
    );
    consent.leave(contoso, "a-state");
    const [address] = visited.map((text) => new URL(text));
    expect(address?.origin).toBe("https://login.microsoftonline.com");
    expect(address?.pathname).toBe("/348b467d-f3e2-42ae-a833-5a7c3ae36a77/v2.0/adminconsent");
    expect(address?.searchParams.get("state")).toBe("a-state");
    expect(consentKeeper(tab).take()).toEqual({ state: "a-state", tenant: contoso });
  });
});

describe("the kept state", () => {
  it("is good for one answer", () => {
    const keeper = consentKeeper(tabStorage());
    keeper.keep({ state: "a-state", tenant: undefined });
    expect([keeper.take(), keeper.take()]).toEqual([
      { state: "a-state", tenant: undefined },
      undefined,
    ]);
  });

  it("of a new request replaces the one before", () => {
    const keeper = consentKeeper(tabStorage());
    keeper.keep({ state: "first", tenant: contoso });
    keeper.keep({ state: "second", tenant: undefined });
    expect([keeper.take(), keeper.take()]).toEqual([
      { state: "second", tenant: undefined },
      undefined,
    ]);
  });
});

describe("a tab that keeps nothing", () => {
  it("leaves for the approval all the same, and believes no answer to it", () => {
    const keeper = consentKeeper(safeStorage(blockedStorage));
    keeper.keep({ state: "a-state", tenant: contoso });
    expect(keeper.take()).toBeUndefined();
  });
});

describe("the answer in the address", () => {
  it("the answer is gone from the address and from the tab's history", () => {
    const location = { pathname: "/rekey/consent.html", search: "?tenant=contoso" } as Location;
    const replaced: unknown[] = [];
    const history = {
      replaceState: (...entry: unknown[]) => replaced.push(entry),
    } as unknown as History;
    expect(takeQuery({ location, history })).toBe("?tenant=contoso");
    expect(replaced).toEqual([[null, "", "/rekey/consent.html"]]);
  });
});
