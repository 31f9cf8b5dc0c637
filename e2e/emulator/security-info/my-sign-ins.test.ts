import { describe, expect, it } from "vitest";
import { authorizeUrl, methodsRequest, redeem, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, host, pixel, smallWorld } from "#emulator/fixtures/small-world.ts";
import { handle } from "#emulator/server/handle.ts";
import { membershipOf, setPolicy } from "#emulator/world/change-world.ts";
import { authenticatorOn } from "#emulator/world/sample-methods.ts";
import type { World } from "#emulator/world/world.ts";

// Imitates entra-docs docs/identity/authentication/concept-registration-mfa-sspr-combined.md.

const base = "https://mysignins.microsoft.com";

/** A guest who has answered the prompt in front of Security info. */
async function opened(world: World) {
  const browser = fakeBrowser(world);
  await signedIn(world, browser, ana);
  await browser.open(`${base}/security-info?tenantId=${host}`);
  const view = await browser.click("Approve on Pixel 6");
  return { browser, view };
}

describe("Security info", () => {
  it.each([
    `${base}/security-info?tenantId=${host}`,
    `${base}/security-info/?tenantId=${host}`,
    `${base}/security-info?tenant=${host}`,
    `${base}/security-info?tenant=contoso.com`,
  ])("%s opens that organization's page, after a second factor there", async (address) => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    expect((await browser.open(address)).html).toContain("Contoso asks");
    const view = await browser.click("Approve on Pixel 6");
    expect(view.title).toBe("Security info");
    expect(view.html).toContain("<strong>Contoso</strong>");
    expect(view.html).toContain("ana_fabrikam.com#EXT#@contoso.onmicrosoft.com");
  });

  it("without a tenant it is the home tenant's", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    await browser.open(`${base}/security-info`);
    expect((await browser.click("Approve on Pixel 6")).html).toContain("<strong>Fabrikam</strong>");
  });

  it("who registered nothing yet needs no second factor", async () => {
    const world = smallWorld({ asGuest: { methods: [] } });
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const view = await browser.open(`${base}/security-info?tenantId=${host}`);
    expect(view.title).toBe("Security info");
  });

  it("it opens where the app itself is blocked", async () => {
    const world = smallWorld({ asGuest: { policy: { kind: "blocked" } } });
    expect((await opened(world)).view.title).toBe("Security info");
  });

  it("it does not open for somebody who is no guest there (50020)", async () => {
    const world = smallWorld({ asGuest: { policy: { kind: "not-a-guest" } } });
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const view = await browser.open(`${base}/security-info?tenantId=${host}`);
    expect(view.html).toContain("AADSTS50020");
  });

  it("adding Authenticator: Next, Next, the phone's name; Graph lists it by a new ID", async () => {
    const world = smallWorld();
    const { browser } = await opened(world);
    await browser.click("Add sign-in method");
    expect((await browser.click("Authenticator app")).title).toBe("Start by getting the app");
    expect((await browser.click("Next")).title).toBe("Set up your account in the app");
    expect((await browser.click("Next")).title).toBe("Scan the QR code");
    const view = await browser.click("Next");
    expect(view.buttons).toEqual([
      "Delete Microsoft Authenticator Pixel 6",
      "Delete Microsoft Authenticator iPhone 16",
      "Add sign-in method",
    ]);
    const { body } = await redeem(
      world,
      host,
      await browser.open(authorizeUrl(world, host, { scope: methodsRequest })),
      { scope: methodsRequest },
    );
    const response = await handle(
      new Request("https://graph.microsoft.com/v1.0/me/authentication/methods", {
        headers: { authorization: `Bearer ${body.access_token}` },
      }),
      world,
    );
    const { value }: { value: { id: string; displayName: string }[] } = await response.json();
    expect(value.map((each) => each.displayName)).toEqual(["Pixel 6", "iPhone 16"]);
    expect(value[1]?.id).not.toBe(pixel.id);
  });

  it("adding a phone number", async () => {
    const world = smallWorld();
    const { browser } = await opened(world);
    await browser.click("Add sign-in method");
    await browser.click("Phone number");
    const view = await browser.click("Next", { "Phone number": "+351 911111111" });
    expect(view.buttons).toContain("Delete Phone +351 911111111");
  });

  it("deleting an entry removes it for good", async () => {
    const world = smallWorld();
    const { browser } = await opened(world);
    await browser.click("Delete Microsoft Authenticator Pixel 6");
    expect(membershipOf(world, host, ana).methods).toEqual([]);
  });

  it("five authenticators are the most", async () => {
    const five = ["1", "2", "3", "4", "5"].map((each) => authenticatorOn("Pixel 6", each));
    const world = smallWorld({ asGuest: { methods: five } });
    const { browser } = await opened(world);
    await browser.click("Add sign-in method");
    const view = await browser.click("Authenticator app");
    expect(view.html).toContain(
      "You cannot have more than 5 hardware tokens or authenticator apps.",
    );
    expect(membershipOf(world, host, ana).methods.length).toBe(5);
  });

  it("registering here ends “must register”", async () => {
    const world = smallWorld();
    const { browser } = await opened(world);
    setPolicy(world, host, ana, { kind: "must-register" });
    await browser.click("Add sign-in method");
    await browser.click("Authenticator app");
    await browser.click("Next");
    await browser.click("Next");
    await browser.click("Next", { "Device name": "Fairphone 5" });
    expect(membershipOf(world, host, ana).policies.get("default")).toEqual({
      kind: "mfa-required",
    });
  });

  it("signing out at the sign-in pages closes it", async () => {
    const world = smallWorld();
    const { browser } = await opened(world);
    await browser.open("https://login.microsoftonline.com/organizations/oauth2/v2.0/logout");
    expect((await browser.open(`${base}/security-info?tenantId=${host}`)).title).toBe("Sign in");
  });

  it.each(["/register", "/security-info/password/change", "/"])(
    "%s is not modelled",
    async (path) => {
      expect((await fakeBrowser(smallWorld()).open(`${base}${path}`)).status).toBe(501);
    },
  );
});
