import { describe, expect, it } from "vitest";
import { signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, home, host, smallWorld } from "#emulator/fixtures/small-world.ts";

// Imitates entra-docs docs/external-id/leave-the-organization.md.

const base = "https://myaccount.microsoft.com";

describe("My Account", () => {
  it("the organizations are listed, home first", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const view = await browser.open(`${base}/organizations`);
    expect(view.title).toBe("Organizations");
    expect(view.html).toContain("Leave Contoso");
    expect(view.html).not.toContain("Leave Fabrikam");
  });

  it("leaving an organization ends the membership", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const view = await browser.open(`${base}/organizations/leave/${host}?tenant=${host}`);
    expect(view.title).toBe("Leave Contoso?");
    expect((await browser.click("Leave")).title).toBe("You left Contoso");
    expect(world.people.get(ana)?.memberships.has(host)).toBe(false);
  });

  it.each([
    [home, {}],
    [host, { canLeave: false }],
  ])("%s with %o cannot be left by oneself", async (tenant, asGuest) => {
    const world = smallWorld({ asGuest });
    const browser = fakeBrowser(world);
    await signedIn(world, browser, ana);
    const view = await browser.open(`${base}/organizations/leave/${tenant}`);
    expect([view.title.startsWith("You can't leave"), view.buttons]).toEqual([true, []]);
  });

  it("a personal account gives the tenant in the address", async () => {
    const world = smallWorld();
    const browser = fakeBrowser(world);
    await browser.open(`${base}/?tenantId=contoso.com`);
    const view = await browser.click("ana.lima@outlook.com");
    expect(view.html).toContain("Leave Contoso");
  });

  it("other pages are not modelled", async () => {
    expect((await fakeBrowser(smallWorld()).open(`${base}/groups`)).status).toBe(501);
  });
});
