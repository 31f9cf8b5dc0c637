import { describe, expect, it } from "vitest";
import { answerIn, authorizeUrl, claimsOf, redeem, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, home, host, smallWorld } from "#emulator/fixtures/small-world.ts";

// Imitates entra-docs docs/identity-platform/v2-oauth2-auth-code-flow.md and v2-protocols-oidc.md.

const signInTitle = "Sign in";
const troubleTitle = "Sorry, but we're having trouble signing you in.";

describe("the authorize endpoint", () => {
  it("the first sign-in lists the world's people, and a click signs one in", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    const view = await browser.open(authorizeUrl(world, "organizations"));
    expect([view.title, view.buttons]).toEqual([
      signInTitle,
      ["Next", ana, "ana.lima@outlook.com", "lee@contoso.com", "Cancel"],
    ]);
    const back = await browser.click(ana);
    expect(`${back.url.origin}${back.url.pathname}`).toBe("https://rekey.example/redirect.html");
    expect(answerIn(back).get("state")).toBe("the state");
  });

  it("a username can be typed, in any case", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, "organizations"));
    const back = await browser.click("Next", { Username: "Ana@Fabrikam.com" });
    expect(answerIn(back).has("code")).toBe(true);
  });

  it("an unknown username is asked for again", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, "organizations"));
    const view = await browser.click("Next", { Username: "nobody@fabrikam.com" });
    expect(view.html).toContain("We couldn't find an account");
  });

  it("response_mode=query, the default for a code, puts the answer in the query", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, "organizations", { response_mode: undefined }));
    const back = await browser.click(ana);
    expect(back.url.searchParams.has("code")).toBe(true);
  });

  it("somebody already signed in alone passes without a page", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const back = await browser.open(authorizeUrl(world, host));
    expect(answerIn(back).has("code")).toBe(true);
  });

  it("prompt=select_account lists the signed-in and Use another account", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const view = await browser.open(authorizeUrl(world, host, { prompt: "select_account" }));
    expect([view.title, view.buttons]).toEqual([
      "Pick an account",
      [ana, "Use another account", "Cancel"],
    ]);
    expect(answerIn(await browser.click(ana)).has("code")).toBe(true);
  });

  it("login_hint chooses among several sessions without a picker", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    await browser.open(authorizeUrl(world, "organizations", { prompt: "select_account" }));
    await browser.click("Use another account");
    await browser.click("lee@contoso.com");
    expect((await browser.open(authorizeUrl(world, host))).title).toBe("Pick an account");
    const back = await browser.open(authorizeUrl(world, host, { login_hint: ana }));
    const { body } = await redeem(world, host, back);
    expect(claimsOf(body.id_token).oid).toBe("ana-as-guest");
  });

  it("the login_hint claim of an ID token works as a hint (optional-claims-reference.md)", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    const signIn = await browser.open(authorizeUrl(world, "organizations"));
    expect(signIn.title).toBe(signInTitle);
    const { body } = await redeem(world, "organizations", await browser.click(ana));
    const hint = String(claimsOf(body.id_token).login_hint);
    const stranger = fakeBrowser(world);
    const view = await stranger.open(authorizeUrl(world, host, { login_hint: hint }));
    expect(view.buttons[0]).toBe(`Sign in as ${ana}`);
  });

  it("prompt=login asks again in spite of a session", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const view = await browser.open(
      authorizeUrl(world, host, { prompt: "login", login_hint: ana }),
    );
    expect([view.title, view.buttons]).toEqual([
      signInTitle,
      [`Sign in as ${ana}`, "Use another account", "Cancel"],
    ]);
    expect(world.log.at(-1)).toMatchObject({ prompt: "login", loginHint: ana, tenantId: host });
  });

  it("prompt=login moves auth_time", async () => {
    const clock = { now: 1_800_000_000_000 };
    const world = smallWorld({ now: () => clock.now });
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    clock.now += 60_000;
    await browser.open(authorizeUrl(world, host, { prompt: "login", login_hint: ana }));
    const { body } = await redeem(world, host, await browser.click(`Sign in as ${ana}`));
    expect(claimsOf(body.id_token).auth_time).toBe(1_800_000_060);
  });

  it("prompt=none without a session is login_required (v2-protocols-oidc.md; 50058)", async () => {
    const world = smallWorld();
    const back = await fakeBrowser(world).open(
      authorizeUrl(world, "organizations", { prompt: "none" }),
    );
    expect(answerIn(back).get("error")).toBe("login_required");
    expect(answerIn(back).get("error_uri")).toContain("code=50058");
  });

  it("prompt=none passes with a session", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const back = await browser.open(authorizeUrl(world, host, { prompt: "none", login_hint: ana }));
    expect(answerIn(back).has("code")).toBe(true);
  });

  it("Cancel goes back with access_denied and its subcode (65004)", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, "organizations"));
    const back = await browser.click("Cancel");
    expect(answerIn(back).get("error")).toBe("access_denied");
    expect(answerIn(back).get("error_subcode")).toBe("cancel");
    expect(answerIn(back).get("error_description")).toMatch(/^AADSTS65004:/);
  });

  it("a person without an account in the tenant stays on an error page (50020)", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, home));
    const view = await browser.click("lee@contoso.com");
    expect([view.title, view.buttons]).toEqual([
      troubleTitle,
      ["Sign out and sign in with a different account"],
    ]);
    expect(view.html).toContain("AADSTS50020");
    expect((await browser.click("Sign out and sign in with a different account")).title).toBe(
      signInTitle,
    );
  });

  it("another browser cannot go on with somebody's interaction", async () => {
    const world = smallWorld();
    await fakeBrowser(world).open(authorizeUrl(world, "organizations"));
    const id = [...world.held.interactions.keys()][0];
    const view = await fakeBrowser(world).open(
      `https://login.microsoftonline.com/organizations/oauth2/v2.0/interaction/${id}`,
    );
    expect(view.html).toContain("AADSTS165000");
  });
});
