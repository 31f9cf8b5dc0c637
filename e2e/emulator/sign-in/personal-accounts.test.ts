import { describe, expect, it } from "vitest";
import { answerIn, authorizeUrl, claimsOf, redeem } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { host, smallWorld } from "#emulator/fixtures/small-world.ts";

// Imitates entra-docs docs/identity-platform/v2-oauth2-auth-code-flow.md and v2-protocols-oidc.md.

describe("a personal account", () => {
  it("is refused at /organizations", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, "organizations"));
    const view = await browser.click("ana.lima@outlook.com");
    expect(view.html).toContain("AADSTS50020");
  });

  it("is refused at /common, where the app is not enabled for consumers", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, "common"));
    const view = await browser.click("ana.lima@outlook.com");
    expect(view.html).toContain("not enabled for consumers");
  });

  it("may sign in where it is a guest", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, host));
    const { body } = await redeem(world, host, await browser.click("ana.lima@outlook.com"));
    expect(claimsOf(body.id_token).idp).toBe("live.com");
  });

  it("Azure's scope is invalid for a personal account (70011, react-tutorial#251)", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    const scope = "https://management.azure.com/user_impersonation openid";
    await browser.open(authorizeUrl(world, host, { scope }));
    const back = await browser.click("ana.lima@outlook.com");
    expect(answerIn(back).get("error")).toBe("invalid_scope");
  });
});
