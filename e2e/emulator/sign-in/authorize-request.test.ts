import { describe, expect, it } from "vitest";
import { answerIn, authorizeUrl } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { home, smallWorld } from "#emulator/fixtures/small-world.ts";

// Imitates entra-docs docs/identity-platform/v2-oauth2-auth-code-flow.md and v2-protocols-oidc.md.

const troubleTitle = "Sorry, but we're having trouble signing you in.";

describe("a request to the authorize endpoint", () => {
  it("an unknown client sees an error page and is never sent back (reference-error-codes.md, 700016)", async () => {
    const world = smallWorld();
    const view = await fakeBrowser(world).open(
      authorizeUrl(world, "organizations", { client_id: home }),
    );
    expect([view.title, view.status]).toEqual([troubleTitle, 400]);
    expect(view.html).toContain("AADSTS700016");
  });

  it.each([
    "https://rekey.example/redirect.html/",
    "https://rekey.example/other.html",
    "https://evil.example/redirect.html",
  ])(
    "a redirect URI that is not registered to the letter is refused on a page: %s (reference-error-codes.md, 50011)",
    async (redirect_uri) => {
      const world = smallWorld();
      const view = await fakeBrowser(world).open(
        authorizeUrl(world, "organizations", { redirect_uri }),
      );
      expect(view.html).toContain("AADSTS50011");
    },
  );

  it("an unknown tenant is an error page, not a redirect (reference-error-codes.md, 90002)", async () => {
    const world = smallWorld();
    const view = await fakeBrowser(world).open(authorizeUrl(world, "nowhere.example"));
    expect(view.html).toContain("AADSTS90002");
  });

  it.each([
    [{ scope: undefined }, "900144"],
    [{ scope: "User.Read https://management.azure.com/user_impersonation" }, "28000"],
    [{ prompt: "always" }, "90023"],
    [{ code_challenge: "short" }, "501491"],
    [{ claims: "{not json" }, "9002313"],
    [{ response_type: undefined }, "900144"],
  ])("a request with %o goes back with AADSTS%s", async (changes, code) => {
    const world = smallWorld();
    const view = await fakeBrowser(world).open(authorizeUrl(world, "organizations", changes));
    expect(view.url.origin).toBe("https://rekey.example");
    expect(answerIn(view).get("error_description")).toMatch(`AADSTS${code}:`);
    expect(answerIn(view).get("state")).toBe("the state");
  });

  it.each([
    { response_type: "id_token" },
    { response_mode: "form_post" },
    { code_challenge_method: "plain" },
    { prompt: "create" },
    { scope: "Mail.Read" },
    { scope: "https://graph.microsoft.com/.default" },
    { sid: "a session" },
    { claims: '{"access_token":{"acrs":{"value":"c1"}}}' },
  ])("what is not modelled is answered with 501: %o", async (changes) => {
    const world = smallWorld();
    const view = await fakeBrowser(world).open(authorizeUrl(world, "organizations", changes));
    expect(view.status).toBe(501);
  });
});
