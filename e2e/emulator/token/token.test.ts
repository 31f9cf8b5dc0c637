import { describe, expect, it } from "vitest";
import {
  answerIn,
  authorizeUrl,
  codeBody,
  type Parameters,
  postToken,
  redeem,
} from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, home, host, smallWorld } from "#emulator/fixtures/small-world.ts";
import { guidFrom } from "#emulator/world/create-world.ts";
import type { World } from "#emulator/world/world.ts";

// Imitates entra-docs docs/identity-platform/v2-oauth2-auth-code-flow.md.

async function codeFor(world: World, authority: string, changes: Parameters = {}) {
  const browser = fakeBrowser(world);
  await browser.open(authorizeUrl(world, authority, changes));
  return answerIn(await browser.click(ana)).get("code") ?? "none";
}

describe("the token endpoint", () => {
  it("a code is good once (reference-breaking-changes.md; 54005)", async () => {
    const world = smallWorld();
    const code = await codeFor(world, "organizations");
    await postToken(world, "organizations", codeBody(world, code));
    const { status, body } = await postToken(world, "organizations", codeBody(world, code));
    expect([status, body.error, body.error_codes]).toEqual([400, "invalid_grant", [54005]]);
  });

  it("a code is good for ten minutes (70008)", async () => {
    const clock = { now: 1_800_000_000_000 };
    const world = smallWorld({ now: () => clock.now });
    const code = await codeFor(world, "organizations");
    clock.now += 10 * 60_000 + 1;
    const { body } = await postToken(world, "organizations", codeBody(world, code));
    expect(body.error_codes).toEqual([70008]);
  });

  it.each<[Parameters, string, number]>([
    [
      { code_verifier: "another-verifier-that-is-long-enough-for-the-key" },
      "invalid_grant",
      501481,
    ],
    [{ code_verifier: undefined }, "invalid_grant", 501481],
    [{ redirect_uri: "https://rekey.example/consent.html" }, "invalid_client", 500112],
    [{ client_id: home }, "unauthorized_client", 700016],
    [{ code: "made up" }, "invalid_grant", 70000],
    [{ grant_type: "password" }, "unsupported_grant_type", 70003],
    [{ grant_type: undefined }, "invalid_request", 900144],
    [{ scope: "https://management.azure.com/user_impersonation" }, "invalid_scope", 28000],
  ])("a code with %o is refused: %s %i", async (changes, error, number) => {
    const world = smallWorld();
    const code = await codeFor(world, "organizations");
    const { status, body } = await postToken(
      world,
      "organizations",
      codeBody(world, code, changes),
    );
    expect([status, body.error, body.error_codes]).toEqual([400, error, [number]]);
  });

  it.each<[Parameters, Readonly<Record<string, string>>]>([
    [{ client_secret: "a secret" }, {}],
    [{ client_assertion: "a.b.c" }, {}],
    [{}, { authorization: `Basic ${btoa(`${guidFrom("the app")}:a secret`)}` }],
    [
      { client_id: undefined },
      { authorization: `Basic ${btoa(`${guidFrom("the app")}:a secret`)}` },
    ],
  ])(
    "a single-page app has no secret: with %o %o it is refused (700025)",
    async (changes, headers) => {
      const world = smallWorld();
      const code = await codeFor(world, "organizations");
      const { status, body } = await postToken(
        world,
        "organizations",
        codeBody(world, code, changes),
        { origin: "https://rekey.example", ...headers },
      );
      expect([status, body.error, body.error_codes]).toEqual([401, "invalid_client", [700025]]);
    },
  );

  it("a refused redemption does not use the code up", async () => {
    const world = smallWorld();
    const code = await codeFor(world, "organizations");
    await postToken(world, "organizations", codeBody(world, code, { code_verifier: "x" }));
    const { status } = await postToken(world, "organizations", codeBody(world, code));
    expect(status).toBe(200);
  });

  it("a code of one tenant is refused at another (700005)", async () => {
    const world = smallWorld();
    const code = await codeFor(world, host);
    const { body } = await postToken(world, home, codeBody(world, code));
    expect(body.error_codes).toEqual([700005]);
  });

  it("without a code challenge a single-page app gets nothing (9002325)", async () => {
    const world = smallWorld();
    const code = await codeFor(world, home, {
      code_challenge: undefined,
      code_challenge_method: undefined,
    });
    const { body } = await postToken(world, home, codeBody(world, code));
    expect([body.error, body.error_codes]).toEqual(["invalid_request", [9002325]]);
  });

  it("a single-page app's tokens are redeemed cross-origin only (9002327)", async () => {
    const world = smallWorld();
    const code = await codeFor(world, home);
    const { body } = await postToken(world, home, codeBody(world, code), {});
    expect(body.error_codes).toEqual([9002327]);
  });

  it("another origin than a registered one is refused (9002326)", async () => {
    const world = smallWorld();
    const code = await codeFor(world, home);
    const { body } = await postToken(world, home, codeBody(world, code), {
      origin: "https://evil.example",
    });
    expect(body.error_codes).toEqual([9002326]);
  });

  it("a token request to an unknown tenant is invalid_request (90002)", async () => {
    const world = smallWorld();
    const { status, body } = await postToken(world, "nowhere.example", codeBody(world, "any"));
    expect([status, body.error, body.error_codes]).toEqual([400, "invalid_request", [90002]]);
  });

  it("an error carries trace, correlation, time and a page for developers", async () => {
    const world = smallWorld({ now: () => 1_800_000_000_000 });
    const { body } = await postToken(world, "organizations", codeBody(world, "made up"));
    expect(body).toMatchObject({
      error: "invalid_grant",
      error_codes: [70000],
      timestamp: "2027-01-15 08:00:00Z",
      error_uri: "https://login.microsoftonline.com/error?code=70000",
    });
    expect(body.error_description).toMatch(
      /^AADSTS70000: .* Trace ID: [-0-9a-f]{36} Correlation ID: [-0-9a-f]{36} Timestamp: 2027-01-15 08:00:00Z$/,
    );
  });

  it("redeeming by domain is redeeming by ID", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(authorizeUrl(world, "contoso.com"));
    const { status } = await redeem(world, host, await browser.click(ana));
    expect(status).toBe(200);
  });
});
