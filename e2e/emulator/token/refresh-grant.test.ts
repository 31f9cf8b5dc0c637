import { describe, expect, it } from "vitest";
import {
  armRequest,
  authorizeUrl,
  claimsOf,
  methodsRequest,
  redeem,
  refresh,
  signedIn,
} from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, home, host, smallWorld } from "#emulator/fixtures/small-world.ts";
import { removeMembership, setPolicy } from "#emulator/world/change-world.ts";

// Imitates entra-docs docs/identity-platform/refresh-tokens.md and v2-oauth2-auth-code-flow.md.

describe("a refresh token", () => {
  it("one refresh token serves another tenant: same account, that tenant's tid and oid (multi-tenant-accounts.md)", async () => {
    const world = smallWorld();
    const atHome = await signedIn(world, fakeBrowser(world), ana);
    const { body } = await refresh(world, host, atHome, { scope: methodsRequest });
    expect(claimsOf(body.access_token)).toMatchObject({ tid: host, oid: "ana-as-guest" });
    expect(claimsOf(body.id_token)).toMatchObject({ tid: host, oid: "ana-as-guest" });
    expect(JSON.parse(Buffer.from(body.client_info ?? "", "base64url").toString())).toEqual({
      uid: "ana-at-home",
      utid: home,
    });
  });

  it("one refresh token serves another resource", async () => {
    const world = smallWorld({
      home: { grants: ["User.Read", "https://management.azure.com/user_impersonation"] },
    });
    const atHome = await signedIn(world, fakeBrowser(world), ana);
    const { body } = await refresh(world, "organizations", atHome, { scope: armRequest });
    expect(claimsOf(body.access_token)).toMatchObject({
      aud: "https://management.azure.com",
      tid: home,
      scp: "https://management.azure.com/user_impersonation",
    });
    expect(body.scope).toBe("https://management.azure.com/user_impersonation openid profile");
  });

  it("two resources in one request are refused (28000)", async () => {
    const world = smallWorld();
    const atHome = await signedIn(world, fakeBrowser(world), ana);
    const { body } = await refresh(world, home, atHome, { scope: `User.Read ${armRequest}` });
    expect([body.error, body.error_codes]).toEqual(["invalid_scope", [28000]]);
  });

  it("an old refresh token stays valid after a new one was given", async () => {
    const world = smallWorld();
    const first = await signedIn(world, fakeBrowser(world), ana);
    const second = (await refresh(world, host, first)).body.refresh_token ?? "none";
    expect((await refresh(world, home, first)).status).toBe(200);
    expect((await refresh(world, home, second)).status).toBe(200);
  });

  it("24 hours after the sign-in it is over, however often it was renewed (700084)", async () => {
    const clock = { now: 1_800_000_000_000 };
    const world = smallWorld({ now: () => clock.now });
    const first = await signedIn(world, fakeBrowser(world), ana);
    clock.now += 23 * 3_600_000;
    const renewed = await refresh(world, host, first);
    expect(renewed.body.refresh_token_expires_in).toBe(3600);
    clock.now += 3_600_000;
    const { body } = await refresh(world, host, renewed.body.refresh_token ?? "none");
    expect([body.error, body.error_codes]).toEqual(["invalid_grant", [700084]]);
  });

  it("a made-up refresh token is an invalid grant", async () => {
    const world = smallWorld();
    const { body } = await refresh(world, home, "made up");
    expect(body.error).toBe("invalid_grant");
  });

  it("Azure's scope is invalid for a personal account (70011)", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, host));
    const { body } = await redeem(world, host, await browser.click("ana.lima@outlook.com"));
    const refused = await refresh(world, host, body.refresh_token ?? "none", { scope: armRequest });
    expect([refused.body.error, refused.body.error_codes]).toEqual(["invalid_scope", [70011]]);
  });

  it("who has left is no guest any more (50020)", async () => {
    const world = smallWorld();
    const atHome = await signedIn(world, fakeBrowser(world), ana);
    removeMembership(world, host, ana);
    const { body } = await refresh(world, host, atHome);
    expect([body.error, body.error_codes]).toEqual(["invalid_grant", [50020]]);
  });

  it("a second factor given in one tenant goes on counting there, through other tenants' renewals", async () => {
    const world = smallWorld({ asGuest: { policy: { kind: "mfa-required" } } });
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    await browser.open(authorizeUrl(world, host));
    const { body } = await redeem(world, host, await browser.click("Approve on Pixel 6"));
    const viaHome = await refresh(world, home, body.refresh_token ?? "none");
    const { status } = await refresh(world, host, viaHome.body.refresh_token ?? "none");
    expect(status).toBe(200);
  });

  it("a policy may stand before one resource only (users-default-permissions.md)", async () => {
    const world = smallWorld({
      home: { grants: ["User.Read", "https://management.azure.com/user_impersonation"] },
    });
    const atHome = await signedIn(world, fakeBrowser(world), ana);
    setPolicy(world, home, ana, { kind: "blocked" }, "arm");
    expect((await refresh(world, home, atHome)).status).toBe(200);
    const { body } = await refresh(world, home, atHome, { scope: armRequest });
    expect(body.error_codes).toEqual([53003]);
  });

  it("claims may ask for a second factor where no policy does", async () => {
    const world = smallWorld();
    const atHome = await signedIn(world, fakeBrowser(world), ana);
    const claims = '{"access_token":{"amr":{"essential":true,"values":["mfa"]}}}';
    const { body } = await refresh(world, host, atHome, { claims });
    expect(body.error_codes).toEqual([50076]);
  });

  it("may remember the second factor of the last tenant alone (msal-dotnet#1486, not confirmed)", async () => {
    const world = smallWorld({
      asGuest: { policy: { kind: "mfa-required" } },
      refreshTokenMfa: "last-tenant",
    });
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    await browser.open(authorizeUrl(world, host));
    const { body } = await redeem(world, host, await browser.click("Approve on Pixel 6"));
    const interactive = body.refresh_token ?? "none";
    const viaHome = await refresh(world, home, interactive);
    const lost = await refresh(world, host, viaHome.body.refresh_token ?? "none");
    expect(lost.body.error_codes).toEqual([50076]);
    expect((await refresh(world, host, interactive)).status).toBe(200);
  });

  it("remembers home's second factor for an organization that trusts it", async () => {
    const world = smallWorld({
      host: { trustsHomeMfa: true },
      atHome: { policy: { kind: "mfa-required" } },
      asGuest: { policy: { kind: "mfa-required" } },
      refreshTokenMfa: "last-tenant",
    });
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, host));
    await browser.click(ana);
    const { body } = await redeem(world, host, await browser.click("Approve on Pixel 6"));
    expect((await refresh(world, host, body.refresh_token ?? "none")).status).toBe(200);
  });
});
