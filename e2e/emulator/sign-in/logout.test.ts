import { describe, expect, it } from "vitest";
import { authorizeUrl, redirectUri, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, home, smallWorld } from "#emulator/fixtures/small-world.ts";

// Imitates entra-docs docs/identity-platform/v2-protocols-oidc.md, "Send a sign-out request".

function logoutUrl(query: Readonly<Record<string, string>>): string {
  return `https://login.microsoftonline.com/${home}/oauth2/v2.0/logout?${new URLSearchParams(query)}`;
}

describe("signing out", () => {
  it("signing out ends the session and goes to the registered page", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const back = await browser.open(
      logoutUrl({ post_logout_redirect_uri: redirectUri, state: "s" }),
    );
    expect(back.url.href).toBe(`${redirectUri}?state=s`);
    expect((await browser.open(authorizeUrl(world, "organizations"))).title).toBe("Sign in");
  });

  it("a page that is not registered is not gone to", async () => {
    const world = smallWorld();
    const view = await fakeBrowser(world).open(
      logoutUrl({ post_logout_redirect_uri: "https://evil.example/" }),
    );
    expect(view.title).toBe("You signed out of your account");
  });

  it("logout_hint signs one of several accounts out", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    await browser.open(authorizeUrl(world, "organizations", { prompt: "select_account" }));
    await browser.click("Use another account");
    await browser.click("lee@contoso.com");
    await browser.open(logoutUrl({ logout_hint: "lee@contoso.com" }));
    const view = await browser.open(
      authorizeUrl(world, "organizations", { prompt: "select_account" }),
    );
    expect(view.buttons[0]).toBe(ana);
  });
});
