import { describe, expect, it } from "vitest";
import {
  answerIn,
  authorizeUrl,
  claimsOf,
  codeBody,
  type Parameters,
  postToken,
} from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, home, host, smallWorld } from "#emulator/fixtures/small-world.ts";
import type { World } from "#emulator/world/world.ts";

// Imitates entra-docs docs/identity-platform/v2-oauth2-auth-code-flow.md.

async function codeFor(world: World, authority: string, changes: Parameters = {}) {
  const browser = fakeBrowser(world);
  await browser.open(authorizeUrl(world, authority, changes));
  return answerIn(await browser.click(ana)).get("code") ?? "none";
}

describe("tokens for a code", () => {
  it("a code is redeemed for tokens of the account's home tenant", async () => {
    const world = smallWorld();
    const code = await codeFor(world, "organizations");
    const { status, body } = await postToken(world, "organizations", codeBody(world, code));
    expect(status).toBe(200);
    expect(body.token_type).toBe("Bearer");
    expect(body.scope).toBe("User.Read UserAuthenticationMethod.Read openid profile");
    expect(body.expires_in).toBe(3600);
    expect(body.refresh_token_expires_in).toBe(86_400);
    expect(claimsOf(body.id_token)).toMatchObject({
      ver: "2.0",
      iss: `https://login.microsoftonline.com/${home}/v2.0`,
      aud: world.app.clientId,
      tid: home,
      oid: "ana-at-home",
      preferred_username: ana,
      name: "Ana Lima",
      nonce: "the nonce",
      acct: 0,
    });
  });

  it("an ID token lasts 3900 seconds and is dated five minutes back, as recorded ones are", async () => {
    const world = smallWorld({ now: () => 1_800_000_000_000 });
    const code = await codeFor(world, "organizations");
    const { body } = await postToken(world, "organizations", codeBody(world, code));
    expect(claimsOf(body.id_token)).toMatchObject({
      iat: 1_799_999_700,
      nbf: 1_799_999_700,
      exp: 1_800_003_600,
    });
  });

  it("client_info names the account at home, in a guest tenant as well (msal-common, multi-tenant-accounts.md)", async () => {
    const world = smallWorld();
    const code = await codeFor(world, host);
    const { body } = await postToken(world, host, codeBody(world, code));
    const clientInfo: unknown = JSON.parse(
      Buffer.from(body.client_info ?? "", "base64url").toString(),
    );
    expect(clientInfo).toEqual({ uid: "ana-at-home", utid: home });
    expect(claimsOf(body.id_token)).toMatchObject({ tid: host, oid: "ana-as-guest", acct: 1 });
  });

  it("optional claims come only if the registration lists them (optional-claims-reference.md)", async () => {
    const world = smallWorld({
      app: { redirectUris: ["https://rekey.example/redirect.html"], optionalClaims: [] },
    });
    const code = await codeFor(world, host);
    const { body } = await postToken(world, host, codeBody(world, code));
    const names = Object.keys(claimsOf(body.id_token));
    expect(names.filter((each) => ["acct", "auth_time", "login_hint"].includes(each))).toEqual([]);
  });

  it("scopes asked for by their long names come back by their long names", async () => {
    const world = smallWorld();
    const scope = "https://graph.microsoft.com/User.Read openid";
    const code = await codeFor(world, home, { scope });
    const { body } = await postToken(world, home, codeBody(world, code, { scope }));
    expect(body.scope).toBe(
      "https://graph.microsoft.com/User.Read https://graph.microsoft.com/UserAuthenticationMethod.Read openid",
    );
  });

  it("without offline_access there is no refresh token", async () => {
    const world = smallWorld();
    const scope = "User.Read openid";
    const code = await codeFor(world, home, { scope });
    const { body } = await postToken(world, home, codeBody(world, code, { scope }));
    expect(body.refresh_token).toBeUndefined();
  });
});
