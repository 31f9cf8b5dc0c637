import { describe, expect, it } from "vitest";
import { methodsRequest, refresh, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, host, smallWorld } from "#emulator/fixtures/small-world.ts";
import type { World } from "#emulator/world/world.ts";

// Imitates entra-docs docs/identity-platform/v2-admin-consent.md.

const scope = "https://graph.microsoft.com/UserAuthenticationMethod.Read";
const lee = "lee@contoso.com";

function approvalUrl(
  world: World,
  tenant: string,
  changes: Readonly<Record<string, string>> = {},
): string {
  return `https://login.microsoftonline.com/${tenant}/v2.0/adminconsent?${new URLSearchParams({
    client_id: world.app.clientId,
    scope,
    redirect_uri: "https://rekey.example/consent.html",
    state: "12345",
    ...changes,
  })}`;
}

describe("an administrator's approval", () => {
  it.each([host, "contoso.com", "organizations"])(
    "an administrator approves at %s, for everybody there",
    async (tenant) => {
      const world = smallWorld({ host: { grants: [] } });
      const token = await signedIn(world, fakeBrowser(world), ana);
      const browser = fakeBrowser(world);
      await browser.open(approvalUrl(world, tenant));
      const page = await browser.click(lee);
      expect(page.title).toBe("Permissions requested: review for your organization");
      const back = await browser.click("Accept");
      expect(Object.fromEntries(back.url.searchParams)).toEqual({
        admin_consent: "True",
        tenant: host,
        scope,
        state: "12345",
      });
      expect((await refresh(world, host, token, { scope: methodsRequest })).status).toBe(200);
    },
  );

  it("approval ends the refusals that were about consent", async () => {
    const world = smallWorld({ asGuest: { policy: { kind: "admin-consent-needed" } } });
    const token = await signedIn(world, fakeBrowser(world), ana);
    const browser = fakeBrowser(world);
    await browser.open(approvalUrl(world, host));
    await browser.click(lee);
    await browser.click("Accept");
    expect((await refresh(world, host, token, { scope: methodsRequest })).status).toBe(200);
  });

  it("a denial names itself, and grants nothing", async () => {
    const world = smallWorld({ host: { grants: [] } });
    const browser = fakeBrowser(world);
    await browser.open(approvalUrl(world, host));
    await browser.click(lee);
    const { searchParams } = (await browser.click("Cancel")).url;
    expect(searchParams.get("admin_consent")).toBe("True");
    expect(searchParams.get("error")).toBe("consent_required");
    expect(searchParams.get("error_description")).toMatch(/^AADSTS65004:/);
    expect(world.tenants.get(host)?.grants.size).toBe(0);
  });

  it("who is no administrator there cannot approve", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(approvalUrl(world, host));
    const view = await browser.click(ana);
    expect([view.title, view.buttons]).toEqual(["Need admin approval", []]);
  });

  it.each([
    ["common", {}, "AADSTS9002313"],
    ["nowhere.example", {}, "AADSTS90002"],
    [host, { redirect_uri: "https://evil.example/" }, "AADSTS50011"],
    [host, { client_id: host }, "AADSTS700016"],
  ])("at %s with %o nobody is asked: %s", async (tenant, changes, code) => {
    const world = smallWorld();
    const view = await fakeBrowser(world).open(approvalUrl(world, tenant, changes));
    expect(view.html).toContain(code);
  });

  it("a made-up approval is refused", async () => {
    const world = smallWorld();
    const view = await fakeBrowser(world).open(
      "https://login.microsoftonline.com/organizations/v2.0/adminconsent/sign-in?state=x&code=y",
    );
    expect(view.status).toBe(400);
  });
});
