import { describe, expect, it } from "vitest";
import { armRequest, defaultScope, refresh, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import {
  ana,
  home,
  host,
  type SmallWorldChanges,
  smallWorld,
} from "#emulator/fixtures/small-world.ts";
import { handle } from "#emulator/server/handle.ts";
import type { World } from "#emulator/world/world.ts";

// Imitates https://learn.microsoft.com/rest/api/resources/tenants/list and azure-rest-api-specs
// Microsoft.Resources/subscriptions, 2022-12-01.

const list = "https://management.azure.com/tenants?api-version=2022-12-01";

function get(world: World, url: string, token?: string) {
  return handle(
    new Request(url, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } }),
    world,
  );
}

async function start(changes: SmallWorldChanges = {}, scope = armRequest) {
  const grants = ["User.Read", "https://management.azure.com/user_impersonation"];
  const world = smallWorld({ home: { grants }, ...changes });
  const refreshToken = await signedIn(world, fakeBrowser(world), ana);
  const { body } = await refresh(world, home, refreshToken, { scope });
  return { world, token: body.access_token ?? "none" };
}

describe("Azure Resource Manager", () => {
  it("home and guest tenants are listed, all of them as Home", async () => {
    const { world, token } = await start();
    const response = await get(world, list, token);
    expect(await response.json()).toEqual({
      value: [
        {
          id: `/tenants/${home}`,
          tenantId: home,
          tenantCategory: "Home",
          tenantType: "AAD",
          countryCode: "US",
          displayName: "Fabrikam",
          defaultDomain: "fabrikam.com",
          domains: ["fabrikam.com", "fabrikam.onmicrosoft.com"],
        },
        {
          id: `/tenants/${host}`,
          tenantId: host,
          tenantCategory: "Home",
          tenantType: "AAD",
          countryCode: "US",
          displayName: "Contoso",
          defaultDomain: "contoso.com",
          domains: ["contoso.com", "contoso.onmicrosoft.com"],
        },
      ],
    });
  });

  it("every field may be absent (models.tsp, TenantIdDescription)", async () => {
    const { world, token } = await start({
      host: { armOmits: ["displayName", "defaultDomain", "domains", "countryCode", "tenantType"] },
    });
    const { value }: { value: unknown[] } = await (await get(world, list, token)).json();
    expect(value[1]).toEqual({ id: `/tenants/${host}`, tenantId: host, tenantCategory: "Home" });
  });

  it("pages are linked by an absolute nextLink", async () => {
    const { world, token } = await start({ armPageSize: 1 });
    type Page = { value: { tenantId: string }[]; nextLink?: string };
    const first: Page = await (await get(world, list, token)).json();
    expect(first.value.map((each) => each.tenantId)).toEqual([home]);
    expect(first.nextLink).toMatch(
      /^https:\/\/management\.azure\.com\/tenants\?api-version=2022-12-01&/,
    );
    const second: Page = await (await get(world, first.nextLink ?? list, token)).json();
    expect(second.value.map((each) => each.tenantId)).toEqual([host]);
    expect(second.nextLink).toBeUndefined();
  });

  it("a tenant that forgot its guest may still be listed", async () => {
    const { world, token } = await start({ asGuest: { policy: { kind: "not-a-guest" } } });
    const { value }: { value: unknown[] } = await (await get(world, list, token)).json();
    expect(value.length).toBe(2);
  });

  it("an invitation that was never accepted is not listed", async () => {
    const { world, token } = await start({ asGuest: { policy: { kind: "pending-invitation" } } });
    const { value }: { value: unknown[] } = await (await get(world, list, token)).json();
    expect(value.length).toBe(1);
  });

  it("Graph's token is no token for Azure", async () => {
    const { world, token } = await start({}, defaultScope);
    const response = await get(world, list, token);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      error: { code: "InvalidAuthenticationTokenAudience" },
    });
  });

  it.each([
    ["https://management.azure.com/tenants", "MissingApiVersionParameter"],
    ["https://management.azure.com/tenants?api-version=2020-01-01", "InvalidApiVersionParameter"],
  ])("%s is refused: %s", async (url, code) => {
    const { world, token } = await start();
    const response = await get(world, url, token);
    expect([response.status, await response.json()]).toMatchObject([400, { error: { code } }]);
  });

  it.each([
    "https://management.azure.com/subscriptions?api-version=2022-12-01",
    `${list}&$select=tenantId`,
  ])("%s is not modelled", async (url) => {
    const { world, token } = await start();
    expect((await get(world, url, token)).status).toBe(501);
  });

  it("without a token nothing is listed", async () => {
    expect((await get(smallWorld(), list)).status).toBe(401);
  });
});
