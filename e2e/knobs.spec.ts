import {
  change,
  expect,
  type Locator,
  organizationIds,
  type Page,
  people,
  test,
} from "./fixtures.ts";
import { cardOf, detailsOf } from "./run-walks.ts";
import { checkedAt } from "./walks.ts";

// Where nobody knows what Microsoft does, the local Entra has a knob for each answer, and Rekey has to work with either. Two of
// them stand elsewhere: `unseenAppIs` in refusal-codes.spec.ts, `refreshTokenMfa` in refresh-token.spec.ts.
test.use({ start: "listed" });

const { contoso, woodgrove, northwind } = organizationIds;

test.describe("an organization that nobody approved and that asks for a second factor", () => {
  test.beforeEach(({ world }) => {
    world.tenants.get(woodgrove)?.grants.clear();
  });

  test("asks for the sign-in first, where the policy comes first", async ({ page }) => {
    const details = await checkedIn(page, "Woodgrove Bank");
    await expect(details).toContainText("Needs a sign-in");
    await expect(details).toContainText("AADSTS50076");
  });

  test("asks for the approval first, where consent comes first", async ({ page, world }) => {
    world.consentComesFirst = true;
    const details = await checkedIn(page, "Woodgrove Bank");
    await expect(details).toContainText("Needs an admin's approval");
    await expect(details).toContainText("AADSTS65001");
  });
});

test("a guest's first consent that an admin has to give sends nobody round in circles", async ({
  page,
  world,
}) => {
  const tenant = world.tenants.get(northwind);
  if (tenant) {
    tenant.guestsFirstConsentNeedsAdmin = true;
    tenant.adminConsentWorkflow = false;
  }
  const details = await checkedIn(page, "Northwind Traders");
  await expect(details).toContainText("Needs an admin's approval");
  await page.getByRole("button", { name: "Ask for approval here" }).click();
  await expect(page.getByRole("heading", { name: "Need admin approval" })).toBeVisible();
  await page
    .getByRole("button", { name: "Return to the application without granting consent" })
    .click();
  const main = page.getByRole("main");
  await expect(main).toContainText("Permission not given");
  await expect(main).toContainText("This organization's link, code and steps work all the same.");
});

test("a guest whom Graph does not let read methods is never shown home's, nor a Yes", async ({
  page,
  world,
}) => {
  world.guestsMayReadMethods = false;
  const guest = await checkedIn(page, "Contoso");
  await expect(guest).toContainText("accessDenied");
  await expect(guest).not.toContainText(/(\d|One|No) sign-in method/);
  await page.goto("/#/organizations");
  await expect(await checkedIn(page, "Fabrikam")).toContainText("3 sign-in methods");
  await expect(await detailsOf(page, "Contoso")).not.toContainText("Pixel 6");
});

test("two entries of one name are told apart by the app's version", async ({ page, world }) => {
  change.addMethod(world, contoso, people.ana, {
    id: change.newAuthenticator("Pixel 6").id,
    kind: "microsoftAuthenticator",
    displayName: "Pixel 6",
    phoneAppVersion: "6.8.21",
  });
  await checkedAt(page, "Contoso");
  const lines = page.getByRole("list", { name: "Sign-in methods here" });
  await expect(lines.getByText("App version 6.8.21", { exact: true })).toBeVisible();
  await expect(lines.getByText("App version 6.2509.6500", { exact: true })).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain("6.8.21");
});

for (const { can, isReadable, wait } of [
  { can: "may", isReadable: true, wait: /Asking once more in (1\d|20) seconds/ },
  { can: "may not", isReadable: false, wait: /Asking once more in (5\d|60) seconds/ },
]) {
  test(`where the page ${can} read how long Graph wants to be left alone, it waits ${isReadable ? "that long" : "the usual minute"}`, async ({
    page,
    world,
  }) => {
    world.retryAfterIsReadable = isReadable;
    change.setFault(world, {
      service: "graph",
      tenantId: contoso,
      answer: { kind: "status", status: 429, retryAfterSeconds: 20, body: "{}" },
    });
    await page.clock.install();
    await expect(await checkedIn(page, "Contoso")).toContainText(wait);
  });
}

/** Has one organization checked from its page; what is known there is shown. */
async function checkedIn(page: Page, name: string): Promise<Locator> {
  await checkedAt(page, name);
  return cardOf(page);
}
