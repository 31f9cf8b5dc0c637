import { describe, expect, it } from "vitest";
import { refresh, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, type SmallWorldChanges, smallWorld } from "#emulator/fixtures/small-world.ts";
import { handle } from "#emulator/server/handle.ts";
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

async function _start(tenant: string, scope: string, changes: SmallWorldChanges = {}) {
  const world = smallWorld(changes);
  const refreshToken = await signedIn(world, fakeBrowser(world), ana);
  const { body } = await refresh(world, tenant, refreshToken, { scope });
  return { world, token: body.access_token ?? "none" };
}

describe("Graph's headers", () => {
  it("a preflight is answered for the bearer's header", async () => {
    const response = await handle(
      new Request("https://graph.microsoft.com/v1.0/me", {
        method: "OPTIONS",
        headers: { "access-control-request-headers": "authorization" },
      }),
      smallWorld(),
    );
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization");
    expect(response.headers.get("access-control-max-age")).toBe("600");
  });

  it("exposes the headers that were recorded, and no others", async () => {
    const response = await get(smallWorld(), "/v1.0/me");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-expose-headers")).toBe(
      "ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, Retry-After, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant",
    );
  });

  it("a 401 says where a token is to be had (claims-challenge.md)", async () => {
    const response = await get(smallWorld(), "/v1.0/me");
    expect(response.headers.get("www-authenticate")).toBe(
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
    );
  });
});
