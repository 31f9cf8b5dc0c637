import { describe, expect, it } from "vitest";
import {
  answerIn,
  armRequest,
  authorizeUrl,
  methodsRequest,
  refresh,
  signedIn,
} from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, host, type SmallWorldChanges, smallWorld } from "#emulator/fixtures/small-world.ts";

// Imitates entra-docs docs/identity-platform/permissions-consent-overview.md and
// docs/identity/enterprise-apps/configure-user-consent.md.

async function startWith(changes: SmallWorldChanges) {
  const world = smallWorld(changes);
  const browser = fakeBrowser(world);
  const refreshToken = await signedIn(world, browser, ana);
  return { world, browser, refreshToken };
}

describe("consent", () => {
  it("reading methods needs an administrator, whatever users may consent to (devx-content permissions.json)", async () => {
    const { world, browser, refreshToken } = await startWith({ host: { grants: [] } });
    const { body } = await refresh(world, host, refreshToken, { scope: methodsRequest });
    expect(body.error_codes).toEqual([65001]);
    const view = await browser.open(authorizeUrl(world, host, { scope: methodsRequest }));
    expect(view.html).toContain("AADSTS90094");
  });

  it("with the admin consent workflow on, it can be requested", async () => {
    const { world, browser } = await startWith({
      host: { grants: [], adminConsentWorkflow: true },
    });
    const view = await browser.open(authorizeUrl(world, host, { scope: methodsRequest }));
    expect(view.html).toContain("AADSTS90095");
  });

  it("the own profile can be consented to by the user, and is not by silence", async () => {
    const { world, browser, refreshToken } = await startWith({ host: { grants: [] } });
    expect((await refresh(world, host, refreshToken)).body.error_codes).toEqual([65001]);
    const view = await browser.open(authorizeUrl(world, host));
    expect(view.html).toContain("Sign you in and read your profile");
    await browser.click("Accept");
    const { body } = await refresh(world, host, refreshToken);
    expect(body.scope).toBe("User.Read openid profile");
  });

  it("consent to the profile is none to the methods", async () => {
    const { world, browser, refreshToken } = await startWith({ host: { grants: [] } });
    await browser.open(authorizeUrl(world, host));
    await browser.click("Accept");
    const { body } = await refresh(world, host, refreshToken, { scope: methodsRequest });
    expect(body.error_codes).toEqual([65001]);
  });

  it("Azure's permission is asked for by its own name, on its own", async () => {
    const { world, browser } = await startWith({});
    const view = await browser.open(authorizeUrl(world, "organizations", { scope: armRequest }));
    expect(view.html).toContain("Access Azure Service Management as organization users");
    expect(answerIn(await browser.click("Accept")).has("code")).toBe(true);
  });

  it.each([
    ["low-risk", "User.Read openid", "Permissions requested"],
    ["low-risk", armRequest, "Need admin approval"],
    ["none", "User.Read openid", "Need admin approval"],
    ["none", "openid profile", "Need admin approval"],
  ] as const)(
    "where users may consent to %s, asking for %s shows “%s”",
    async (userConsent, scope, title) => {
      const { world, browser } = await startWith({ host: { grants: [], userConsent } });
      expect((await browser.open(authorizeUrl(world, host, { scope }))).title).toBe(title);
    },
  );

  it("once the app is known in the organization, signing in needs no consent of its own", async () => {
    const { world, refreshToken } = await startWith({
      host: { grants: ["UserAuthenticationMethod.Read"], userConsent: "none" },
    });
    const { status } = await refresh(world, host, refreshToken, { scope: methodsRequest });
    expect(status).toBe(200);
  });

  it("prompt=consent asks again for what was given (v2-oauth2-auth-code-flow.md)", async () => {
    const { world, browser } = await startWith({});
    const view = await browser.open(authorizeUrl(world, host, { prompt: "consent" }));
    expect(view.title).toBe("Permissions requested");
    expect(answerIn(await browser.click("Accept")).has("code")).toBe(true);
  });

  it("an administrator may consent to the methods for themselves", async () => {
    const world = smallWorld({ host: { grants: [] } });
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, host, { scope: methodsRequest }));
    expect((await browser.click("lee@contoso.com")).title).toBe("Permissions requested");
  });
});
