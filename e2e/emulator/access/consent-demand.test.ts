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

  it("65001 is the usual answer where the organization has never seen the app; 700016 is the other one that is reported", async () => {
    const usual = await startWith({ host: { grants: [] } });
    const { body } = await refresh(usual.world, host, usual.refreshToken);
    expect(body.error_codes).toEqual([65001]);
    const other = await startWith({ host: { grants: [] }, unseenAppIs: "unknown" });
    const refused = await refresh(other.world, host, other.refreshToken);
    expect([refused.body.error, refused.body.error_codes]).toEqual([
      "unauthorized_client",
      [700016],
    ]);
  });

  it("an organization has seen the app once anybody there consented to it", async () => {
    const { world, browser, refreshToken } = await startWith({
      host: { grants: [] },
      unseenAppIs: "unknown",
    });
    await browser.open(authorizeUrl(world, host));
    await browser.click("Accept");
    const { body } = await refresh(world, host, refreshToken, { scope: methodsRequest });
    expect(body.error_codes).toEqual([65001]);
  });

  it("a guest's first consent may need an administrator (azure-docs#101101)", async () => {
    const { world, browser } = await startWith({
      host: { grants: [], guestsFirstConsentNeedsAdmin: true },
    });
    expect((await browser.open(authorizeUrl(world, host))).title).toBe("Need admin approval");
  });

  it("and needs none once somebody else there consented", async () => {
    const { world, browser } = await startWith({
      host: { grants: [], guestsFirstConsentNeedsAdmin: true },
    });
    const colleague = fakeBrowser(world);
    await colleague.open(authorizeUrl(world, host));
    await colleague.click("lee@contoso.com");
    await colleague.click("Accept");
    expect((await browser.open(authorizeUrl(world, host))).title).toBe("Permissions requested");
  });

  it.each([
    [false, ["Approve sign in request", "Permissions requested"], 50076],
    [true, ["Permissions requested", "Approve sign in request"], 65001],
  ])("consent is asked for first: %s", async (consentComesFirst, titles, code) => {
    const { world, browser, refreshToken } = await startWith({
      host: { grants: [] },
      asGuest: { policy: { kind: "mfa-required" } },
      consentComesFirst,
    });
    expect((await refresh(world, host, refreshToken)).body.error_codes).toEqual([code]);
    const first = await browser.open(authorizeUrl(world, host));
    const second = await browser.click(consentComesFirst ? "Accept" : "Approve on Pixel 6");
    expect([first.title, second.title]).toEqual(titles);
    const back = await browser.click(consentComesFirst ? "Approve on Pixel 6" : "Accept");
    expect(answerIn(back).has("code")).toBe(true);
  });
});
