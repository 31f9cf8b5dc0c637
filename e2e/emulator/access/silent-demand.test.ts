import { describe, expect, it } from "vitest";
import { answerIn, authorizeUrl, redeem, refresh, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, host, type SmallWorldChanges, smallWorld } from "#emulator/fixtures/small-world.ts";
import { setPolicy } from "#emulator/world/change-world.ts";
import type { Policy } from "#emulator/world/policy.ts";

// Codes and meanings: entra-docs docs/identity-platform/reference-error-codes.md, where no other page is named.

async function startWith(policy: Policy, changes: SmallWorldChanges = {}) {
  const world = smallWorld(changes);
  const browser = fakeBrowser(world);
  const refreshToken = await signedIn(world, browser, ana);
  setPolicy(world, host, ana, policy);
  return { world, browser, refreshToken };
}

const policyClaims =
  '{"access_token":{"capolids":{"essential":true,"values":["9ab03e19-ed42-4168-b6b7-7001fb3e933a"]}}}';

describe("a silent request", () => {
  it.each<[Policy, number, string, string | undefined, number]>([
    [{ kind: "mfa-required" }, 400, "invalid_grant", "basic_action", 50076],
    [
      { kind: "mfa-required", error: "interaction_required" },
      400,
      "interaction_required",
      "basic_action",
      50076,
    ],
    [{ kind: "must-register" }, 400, "invalid_grant", "basic_action", 50079],
    [{ kind: "consent-needed" }, 400, "invalid_grant", "consent_required", 65001],
    [{ kind: "admin-consent-needed" }, 400, "invalid_grant", "consent_required", 65001],
    [{ kind: "admin-consent-request" }, 400, "invalid_grant", "consent_required", 65001],
    [{ kind: "blocked" }, 400, "invalid_grant", "message_only", 53003],
    [{ kind: "blocked", code: 53000 }, 400, "invalid_grant", "message_only", 53000],
    [{ kind: "not-a-guest" }, 400, "invalid_grant", undefined, 50020],
    [{ kind: "pending-invitation" }, 400, "invalid_grant", undefined, 50014],
    [{ kind: "guest-disabled" }, 400, "invalid_grant", undefined, 500571],
    [{ kind: "account-deleted" }, 400, "invalid_grant", "bad_token", 50034],
    [{ kind: "account-deleted", suberror: "none" }, 400, "invalid_grant", undefined, 50034],
    [{ kind: "throttled" }, 429, "temporarily_unavailable", undefined, 90055],
    [{ kind: "revoked" }, 400, "invalid_grant", "bad_token", 50173],
    [
      { kind: "refused", error: "invalid_grant", code: 50105, interactive: "same" },
      400,
      "invalid_grant",
      undefined,
      50105,
    ],
  ])("with %o is answered %i %s %s %i", async (policy, status, error, suberror, code) => {
    const { world, refreshToken } = await startWith(policy);
    const answer = await refresh(world, host, refreshToken);
    expect([
      answer.status,
      answer.body.error,
      answer.body.suberror,
      answer.body.error_codes,
    ]).toEqual([status, error, suberror, [code]]);
  });

  it("is answered with tokens by an open organization", async () => {
    const { world, refreshToken } = await startWith({ kind: "open" });
    expect((await refresh(world, host, refreshToken)).status).toBe(200);
  });

  it("that is throttled is told when to come back", async () => {
    const { world, refreshToken } = await startWith({ kind: "throttled", retryAfterSeconds: 30 });
    expect((await refresh(world, host, refreshToken)).retryAfter).toBe("30");
  });

  // Both forms of 50076 stand in public recordings, as does 53003: claims name the policy by its ID.
  it.each<[Policy, string | undefined]>([
    [{ kind: "mfa-required" }, policyClaims],
    [{ kind: "mfa-required", hasClaims: false }, undefined],
    [{ kind: "must-register" }, policyClaims],
    [{ kind: "blocked" }, policyClaims],
  ])("with %o is refused with the claims %s", async (policy, claims) => {
    const { world, refreshToken } = await startWith(policy);
    expect((await refresh(world, host, refreshToken)).body.claims).toBe(claims);
  });

  it("hands its claims to the interactive request (v2-conditional-access-dev-guide.md)", async () => {
    const { world, browser, refreshToken } = await startWith({ kind: "mfa-required" });
    const { body } = await refresh(world, host, refreshToken);
    const view = await browser.open(authorizeUrl(world, host, { claims: body.claims }));
    expect(view.title).toBe("Approve sign in request");
    expect(world.log.at(-1)?.claims).toBe(body.claims);
  });
});

describe("sign-in frequency", () => {
  // howto-conditional-access-session-lifetime.md; the wording of 70043 was recorded, azure-sdk-for-python#28478.
  async function startAnHourAgo() {
    const clock = { now: 1_800_000_000_000 };
    const begun = await startWith(
      { kind: "sign-in-frequency", maximumSeconds: 3600 },
      { now: () => clock.now },
    );
    clock.now += 3_600_000;
    return { ...begun, clock };
  }

  it("lets a sign-in count until its time is over", async () => {
    const { world, refreshToken } = await startAnHourAgo();
    expect((await refresh(world, host, refreshToken)).status).toBe(200);
  });

  it("refuses an older one with 70043, token_expired and no claims", async () => {
    const { world, refreshToken, clock } = await startAnHourAgo();
    clock.now += 1;
    const { body } = await refresh(world, host, refreshToken);
    expect([body.error, body.suberror, body.error_codes, body.claims]).toEqual([
      "invalid_grant",
      "token_expired",
      [70043],
      undefined,
    ]);
    expect(body.error_description).toContain(
      "issued on 2027-01-15T08:00:00.000Z and the maximum allowed lifetime for this request is 3600.",
    );
  });

  it("asks for a fresh sign-in on the pages, whose refresh token counts again", async () => {
    const { world, browser, clock } = await startAnHourAgo();
    clock.now += 1;
    const view = await browser.open(authorizeUrl(world, host));
    expect(view.buttons[0]).toBe(`Sign in as ${ana}`);
    const back = await browser.click(`Sign in as ${ana}`);
    expect(answerIn(back).has("code")).toBe(true);
    const { body } = await redeem(world, host, back);
    expect((await refresh(world, host, body.refresh_token ?? "none")).status).toBe(200);
  });
});
