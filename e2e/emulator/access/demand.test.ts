import { describe, expect, it } from "vitest";
import { answerIn, authorizeUrl, redeem, refresh, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, home, host, smallWorld } from "#emulator/fixtures/small-world.ts";
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

describe("an organization's demands", () => {
  it("consent-needed asks once", async () => {
    const { world, browser, refreshToken } = await startWith({ kind: "consent-needed" });
    expect((await browser.open(authorizeUrl(world, host))).title).toBe("Permissions requested");
    expect(answerIn(await browser.click("Accept")).has("code")).toBe(true);
    expect((await refresh(world, host, refreshToken)).status).toBe(200);
  });

  it("declined consent goes back as 65004", async () => {
    const { world, browser } = await startWith({ kind: "consent-needed" });
    await browser.open(authorizeUrl(world, host));
    const back = answerIn(await browser.click("Cancel"));
    expect(back.get("error_description")).toMatch(/^AADSTS65004:/);
  });

  it.each<[Policy, string, string]>([
    [{ kind: "admin-consent-needed" }, "Need admin approval", "AADSTS90094"],
    [{ kind: "admin-consent-request" }, "Approval required", "AADSTS90095"],
  ])(
    "interactively, %o shows “%s”, whose way back is access_denied",
    async (policy, title, code) => {
      const { world, browser } = await startWith(policy);
      const view = await browser.open(authorizeUrl(world, host));
      expect(view.title).toBe(title);
      expect(view.html).toContain(code);
      const back = await browser.click("Return to the application without granting consent");
      expect(answerIn(back).get("error")).toBe("access_denied");
    },
  );

  it("approval can be requested where the organization allows it (configure-admin-consent-workflow.md)", async () => {
    const { world, browser } = await startWith({ kind: "admin-consent-request" });
    await browser.open(authorizeUrl(world, host));
    const sent = await browser.click("Request approval", {
      "Enter justification for requesting this app": "New phone",
    });
    expect(sent.title).toBe("Request sent");
    expect(answerIn(await browser.click("Back to app")).get("error")).toBe("access_denied");
  });

  it.each<[Policy, string]>([
    [{ kind: "blocked" }, "AADSTS53003"],
    [{ kind: "blocked", code: 530003 }, "AADSTS530003"],
    [{ kind: "not-a-guest" }, "AADSTS50020"],
    [{ kind: "pending-invitation" }, "AADSTS50014"],
    [{ kind: "guest-disabled" }, "AADSTS500571"],
    [{ kind: "account-deleted" }, "AADSTS50034"],
    [{ kind: "throttled" }, "AADSTS90055"],
    [{ kind: "refused", error: "invalid_grant", code: 50105, interactive: "same" }, "AADSTS50105"],
  ])("interactively, %o stays on a page with %s", async (policy, code) => {
    const { world, browser } = await startWith(policy);
    expect((await browser.open(authorizeUrl(world, host))).html).toContain(code);
  });

  it("any refusal can be one that an interactive sign-in gets over, or one that goes back", async () => {
    const refusal = { kind: "refused", error: "access_denied", code: 500213 } as const;
    const { world, browser } = await startWith({ ...refusal, interactive: "open" });
    expect(answerIn(await browser.open(authorizeUrl(world, host))).has("code")).toBe(true);
    setPolicy(world, host, ana, { ...refusal, interactive: "redirect" });
    const back = answerIn(await browser.open(authorizeUrl(world, host)));
    expect(back.get("error_uri")).toContain("code=500213");
  });

  it("a revoked grant is renewed by signing in afresh", async () => {
    const { world, browser } = await startWith({ kind: "revoked" });
    const view = await browser.open(authorizeUrl(world, host));
    expect(view.title).toBe("Sign in");
    const { body } = await redeem(world, host, await browser.click(`Sign in as ${ana}`));
    expect((await refresh(world, host, body.refresh_token ?? "none")).status).toBe(200);
  });

  it.each<[Policy, string, string]>([
    [{ kind: "mfa-required" }, "interaction_required", "50076"],
    [{ kind: "consent-needed" }, "interaction_required", "65001"],
    [{ kind: "not-a-guest" }, "interaction_required", "50020"],
    [{ kind: "revoked" }, "interaction_required", "50173"],
  ])("prompt=none sends %o back as %s %s", async (policy, error, code) => {
    const { world, browser } = await startWith(policy);
    const back = answerIn(await browser.open(authorizeUrl(world, host, { prompt: "none" })));
    expect([back.get("error"), back.get("error_uri")]).toEqual([
      error,
      `https://login.microsoftonline.com/error?code=${code}`,
    ]);
  });

  it("a policy at one organization says nothing about another", async () => {
    const { world, refreshToken } = await startWith({ kind: "blocked" });
    expect((await refresh(world, home, refreshToken)).status).toBe(200);
  });
});
