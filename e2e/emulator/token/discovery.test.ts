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

  it("an unknown tenant is 400 invalid_tenant, which scripts cannot read", async () => {
    const response = await discover(smallWorld(), "nowhere.example");
    expect(response.status).toBe(400);
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
    expect(await response.json()).toMatchObject({ error: "invalid_tenant", error_codes: [90002] });
  });

  it("or which they can: it is unconfirmed, so both are modelled", async () => {
    const response = await discover(
      smallWorld({ discoveryErrorsAreReadable: true }),
      "nowhere.example",
    );
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("the keys verify what the emulator signs", async () => {
    const response = await handle(
      new Request(`https://login.microsoftonline.com/${host}/discovery/v2.0/keys`),
      smallWorld(),
    );
    expect(await response.json()).toMatchObject({ keys: [{ kty: "RSA", alg: "RS256" }] });
  });
});
