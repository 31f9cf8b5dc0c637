import { describe, expect, it } from "vitest";
import {
  armRequest,
  defaultScope,
  methodsRequest,
  refresh,
  signedIn,
} from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import {
  ana,
  home,
  host,
  pixel,
  type SmallWorldChanges,
  smallWorld,
} from "#emulator/fixtures/small-world.ts";
import { handle } from "#emulator/server/handle.ts";
import { addMethod, removeMembership } from "#emulator/world/change-world.ts";
import { oneOfEachMethod } from "#emulator/world/sample-methods.ts";
import type { World } from "#emulator/world/world.ts";

// Imitates graph-docs api-reference/v1.0/api/authentication-list-methods.md, user-get.md and
// organization-list.md, and concepts/errors.md.

function get(world: World, path: string, token?: string) {
  return handle(
    new Request(`https://graph.microsoft.com${path}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    }),
    world,
  );
}

async function start(tenant: string, scope: string, changes: SmallWorldChanges = {}) {
  const world = smallWorld(changes);
  const refreshToken = await signedIn(world, fakeBrowser(world), ana);
  const { body } = await refresh(world, tenant, refreshToken, { scope });
  return { world, token: body.access_token ?? "none" };
}

describe("Graph", () => {
  it("methods are those of the token's tenant", async () => {
    const { world, token } = await start(host, methodsRequest);
    const response = await get(world, "/v1.0/me/authentication/methods", token);
    expect(await response.json()).toEqual({
      "@odata.context":
        "https://graph.microsoft.com/v1.0/$metadata#users('ana-as-guest')/authentication/methods",
      value: [
        {
          "@odata.type": "#microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
          id: pixel.id,
          createdDateTime: null,
          displayName: "Pixel 6",
          deviceTag: "SoftwareTokenActivated",
          phoneAppVersion: "6.2509.6500",
        },
      ],
    });
    expect(world.log.at(-1)).toMatchObject({ service: "graph", tokenTenantId: host, userId: ana });
  });

  it("beta says when a method was last used, and by which app", async () => {
    const { world, token } = await start(host, methodsRequest);
    const response = await get(world, "/beta/me/authentication/methods", token);
    expect(await response.json()).toMatchObject({
      value: [{ lastUsedDateTime: null, clientAppName: "microsoftAuthenticator" }],
    });
  });

  it("every type of v1.0 is told apart (v1.0-Prod.csdl), and beta has one more", async () => {
    const { world, token } = await start(host, methodsRequest, {
      asGuest: { methods: oneOfEachMethod },
    });
    async function typesIn(version: string): Promise<ReadonlySet<string>> {
      const response = await get(world, `/${version}/me/authentication/methods`, token);
      const { value }: { value: { "@odata.type": string }[] } = await response.json();
      return new Set(value.map((each) => each["@odata.type"].replace("#microsoft.graph.", "")));
    }
    const v1 = await typesIn("v1.0");
    expect([...v1]).toEqual([
      "passwordAuthenticationMethod",
      "phoneAuthenticationMethod",
      "emailAuthenticationMethod",
      "microsoftAuthenticatorAuthenticationMethod",
      "softwareOathAuthenticationMethod",
      "fido2AuthenticationMethod",
      "windowsHelloForBusinessAuthenticationMethod",
      "platformCredentialAuthenticationMethod",
      "temporaryAccessPassAuthenticationMethod",
      "externalAuthenticationMethod",
      "qrCodePinAuthenticationMethod",
      "thoughtAuthenticationMethod",
    ]);
    expect([...(await typesIn("beta"))].filter((each) => !v1.has(each))).toEqual([
      "hardwareOathAuthenticationMethod",
    ]);
  });

  it("a change of the world is seen at the next read", async () => {
    const { world, token } = await start(host, methodsRequest);
    addMethod(world, host, ana, { kind: "softwareOath", id: "new" });
    const response = await get(world, "/v1.0/me/authentication/methods", token);
    expect(await response.json()).toMatchObject({ value: [{ id: pixel.id }, { id: "new" }] });
  });

  it("without the permission, methods are forbidden", async () => {
    const { world, token } = await start(host, defaultScope, { host: { grants: ["User.Read"] } });
    const response = await get(world, "/v1.0/me/authentication/methods", token);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: "accessDenied" } });
  });

  it("query options are refused: “does not support optional query parameters”", async () => {
    const { world, token } = await start(host, methodsRequest);
    const response = await get(world, "/v1.0/me/authentication/methods?$select=id", token);
    expect(response.status).toBe(400);
  });

  it("Azure's token is no token for Graph", async () => {
    const { world, token } = await start(home, armRequest, {
      home: { grants: ["https://management.azure.com/user_impersonation"] },
      atHome: { consents: ["User.Read"] },
    });
    const response = await get(world, "/v1.0/me", token);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      error: { code: "InvalidAuthenticationToken", message: expect.stringContaining("audience") },
    });
  });

  it.each([undefined, "made.up.token"])("a bearer of %s is refused", async (token) => {
    const response = await get(smallWorld(), "/v1.0/me", token);
    expect(response.status).toBe(401);
  });

  it("an expired token is refused", async () => {
    const clock = { now: 1_800_000_000_000 };
    const { world, token } = await start(host, methodsRequest, { now: () => clock.now });
    clock.now += 3_601_000;
    expect((await get(world, "/v1.0/me", token)).status).toBe(401);
  });

  it("who left the tenant is not found there", async () => {
    const { world, token } = await start(host, methodsRequest);
    removeMembership(world, host, ana);
    expect((await get(world, "/v1.0/me", token)).status).toBe(404);
  });

  it("me is the guest account, with its #EXT# name", async () => {
    const { world, token } = await start(host, defaultScope);
    const response = await get(world, "/v1.0/me", token);
    expect(await response.json()).toMatchObject({
      id: "ana-as-guest",
      userPrincipalName: "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
    });
  });

  it("organization gives a guest its name and verified domains, and null for the rest", async () => {
    const { world, token } = await start(host, defaultScope);
    const response = await get(world, "/v1.0/organization", token);
    expect(await response.json()).toMatchObject({
      value: [
        {
          id: host,
          displayName: "Contoso",
          verifiedDomains: [
            { name: "contoso.com", isDefault: true, isInitial: false },
            { name: "contoso.onmicrosoft.com", isDefault: false, isInitial: true },
          ],
          technicalNotificationMails: null,
        },
      ],
    });
  });

  it.each(["/v1.0/users", "/v1.0/me/authentication/phoneMethods", "/v2.0/me"])(
    "%s is not modelled",
    async (path) => {
      const { world, token } = await start(host, methodsRequest);
      expect((await get(world, path, token)).status).toBe(501);
    },
  );

  it("guests may be kept from their own methods: unconfirmed, so both are modelled", async () => {
    const { world, token } = await start(host, methodsRequest, { guestsMayReadMethods: false });
    const refused = await get(world, "/v1.0/me/authentication/methods", token);
    expect(refused.status).toBe(403);
    const atHome = await start(home, methodsRequest, { guestsMayReadMethods: false });
    const read = await get(atHome.world, "/v1.0/me/authentication/methods", atHome.token);
    expect(read.status).toBe(200);
  });
});
