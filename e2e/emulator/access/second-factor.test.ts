import { describe, expect, it } from "vitest";
import { answerIn, authorizeUrl, redeem, refresh, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, host, smallWorld } from "#emulator/fixtures/small-world.ts";
import { setPolicy } from "#emulator/world/change-world.ts";
import type { Policy } from "#emulator/world/policy.ts";

// Codes and meanings: entra-docs docs/identity-platform/reference-error-codes.md.

async function startWith(policy: Policy) {
  const world = smallWorld();
  const browser = fakeBrowser(world);
  const refreshToken = await signedIn(world, browser, ana);
  setPolicy(world, host, ana, policy);
  return { world, browser, refreshToken };
}

describe("the second factor", () => {
  it("interactively, the second factor is asked for by the organization's name, and passing it opens silent requests", async () => {
    const { world, browser, refreshToken } = await startWith({ kind: "mfa-required" });
    const view = await browser.open(authorizeUrl(world, host));
    expect(view.html).toContain("Contoso asks ana@fabrikam.com for a second factor.");
    expect(view.buttons).toEqual([
      "Approve on Pixel 6",
      "I can't use my Microsoft Authenticator app right now",
      "Deny, or let it time out",
      "Cancel",
    ]);
    const { body } = await redeem(world, host, await browser.click("Approve on Pixel 6"));
    expect((await refresh(world, host, body.refresh_token ?? "none")).status).toBe(200);
    // An older refresh token knows nothing of that second factor.
    expect((await refresh(world, host, refreshToken)).body.error_codes).toEqual([50076]);
  });

  it("a failed second factor is 50074, and can be tried again", async () => {
    const { world, browser } = await startWith({ kind: "mfa-required" });
    await browser.open(authorizeUrl(world, host));
    const failed = await browser.click("Deny, or let it time out");
    expect(failed.html).toContain("AADSTS50074");
    expect((await browser.click("Try again")).title).toBe("Approve sign in request");
  });

  it("who can't use the app is offered the other methods", async () => {
    const world = smallWorld({
      asGuest: {
        policy: { kind: "mfa-required" },
        methods: [
          { kind: "microsoftAuthenticator", id: "app", displayName: "Pixel 6" },
          { kind: "phone", id: "number", phoneNumber: "+351 912345678", phoneType: "mobile" },
        ],
      },
    });
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    await browser.open(authorizeUrl(world, host));
    const view = await browser.click("I can't use my Microsoft Authenticator app right now");
    expect(view.title).toBe("Verify your identity");
    expect(answerIn(await browser.click("Text +XX XXXXXXX78")).has("code")).toBe(true);
  });

  it("prompt=login asks for the second factor again, unless the organization remembers it", async () => {
    const { world, browser } = await startWith({ kind: "mfa-required" });
    await browser.open(authorizeUrl(world, host));
    await browser.click("Approve on Pixel 6");
    const again = authorizeUrl(world, host, { prompt: "login", login_hint: ana });
    await browser.open(again);
    expect((await browser.click(`Sign in as ${ana}`)).title).toBe("Approve sign in request");
    setPolicy(world, host, ana, { kind: "mfa-required", remembered: true });
    await browser.open(again);
    expect(answerIn(await browser.click(`Sign in as ${ana}`)).has("code")).toBe(true);
  });

  it("a guest's fresh sign-in may be prompted by home first (authentication-conditional-access.md)", async () => {
    const world = smallWorld({
      atHome: { policy: { kind: "mfa-required" } },
      asGuest: { policy: { kind: "mfa-required" } },
    });
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, host));
    const first = await browser.click(ana);
    expect(first.html).toContain("Fabrikam asks");
    const second = await browser.click("Approve on Pixel 6");
    expect(second.html).toContain("Contoso asks");
  });

  it("an organization that trusts home's second factor asks for none of its own", async () => {
    const world = smallWorld({
      host: { trustsHomeMfa: true },
      atHome: { policy: { kind: "mfa-required" } },
      asGuest: { policy: { kind: "mfa-required" } },
    });
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, host));
    await browser.click(ana);
    expect(answerIn(await browser.click("Approve on Pixel 6")).has("code")).toBe(true);
  });

  it("must-register leads to the registration page; registering adds an entry and goes on", async () => {
    const { world, browser } = await startWith({ kind: "must-register" });
    const view = await browser.open(authorizeUrl(world, host));
    expect(view.title).toBe("More information required");
    const { status, body } = await redeem(
      world,
      host,
      await browser.click("Register Microsoft Authenticator on this device", {
        "Device name": "iPhone 16",
      }),
    );
    expect(status).toBe(200);
    expect(world.people.get(ana)?.memberships.get(host)?.methods.at(-1)).toMatchObject({
      kind: "microsoftAuthenticator",
      displayName: "iPhone 16",
    });
    expect((await refresh(world, host, body.refresh_token ?? "none")).status).toBe(200);
  });

  it("a registration that is cancelled is 50072", async () => {
    const { world, browser } = await startWith({ kind: "must-register" });
    await browser.open(authorizeUrl(world, host));
    expect((await browser.click("Cancel")).html).toContain("AADSTS50072");
    expect((await browser.click("Try again")).title).toBe("More information required");
  });

  it("who has nothing to answer a prompt with must register first", async () => {
    const world = smallWorld({ asGuest: { policy: { kind: "mfa-required" }, methods: [] } });
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    expect((await browser.open(authorizeUrl(world, host))).title).toBe("More information required");
  });
});
