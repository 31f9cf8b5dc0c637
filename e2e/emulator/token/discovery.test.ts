import { describe, expect, it } from "vitest";
import { host, smallWorld } from "#emulator/fixtures/small-world.ts";
import { handle } from "#emulator/server/handle.ts";
import type { World } from "#emulator/world/world.ts";

// Imitates entra-docs docs/identity-platform/v2-protocols-oidc.md, "Fetch the OpenID configuration document".

function discover(world: World, tenant: string) {
  return handle(
    new Request(
      `https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration`,
      { headers: { origin: "https://rekey.example" } },
    ),
    world,
  );
}

describe("discovery", () => {
  it.each([host, "contoso.com", "Contoso.OnMicrosoft.com"])(
    "%s is answered with the tenant's ID, readable by scripts",
    async (name) => {
      const response = await discover(smallWorld(), name);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(await response.json()).toMatchObject({
        issuer: `https://login.microsoftonline.com/${host}/v2.0`,
        token_endpoint: `https://login.microsoftonline.com/${host}/oauth2/v2.0/token`,
      });
    },
  );

  it("organizations leaves the tenant open", async () => {
    const response = await discover(smallWorld(), "organizations");
    expect(await response.json()).toMatchObject({
      issuer: "https://login.microsoftonline.com/{tenantid}/v2.0",
    });
  });

  it("an unknown tenant is 400 invalid_tenant, which every script may read, as recorded", async () => {
    const response = await discover(smallWorld(), "nowhere.example");
    expect(response.status).toBe(400);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toMatchObject({ error: "invalid_tenant", error_codes: [90002] });
  });

  it("or may not: the recording is of 2021, so both are modelled", async () => {
    const world = smallWorld({ discoveryErrorsAreReadable: false });
    const response = await discover(world, "nowhere.example");
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  });

  it("what can be no tenant's name is 900023 (microsoft-authentication-library-for-dotnet, TestConstants.cs)", async () => {
    const response = await discover(smallWorld(), "invalid_tenant");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: "invalid_request",
      error_codes: [900023],
    });
  });

  it.each([host, "nowhere.example"])(
    "the answer about %s may be kept for a day and exposes no header, as recorded",
    async (name) => {
      const { headers } = await discover(smallWorld(), name);
      expect(headers.get("cache-control")).toBe("max-age=86400, private");
      expect(headers.get("access-control-allow-methods")).toBe("GET, OPTIONS");
      expect(headers.has("access-control-expose-headers")).toBe(false);
    },
  );

  it("the keys verify what the emulator signs", async () => {
    const response = await handle(
      new Request(`https://login.microsoftonline.com/${host}/discovery/v2.0/keys`),
      smallWorld(),
    );
    expect(await response.json()).toMatchObject({ keys: [{ kty: "RSA", alg: "RS256" }] });
  });
});
