import { change, expect, organizationIds, type Page, people, test } from "./fixtures.ts";
import { cardOf, openedPanel } from "./run-walks.ts";
import { checkedAt } from "./walks.ts";

test.use({ start: "listed" });

const { northwind } = organizationIds;

test("one approval is enough where people may consent to nothing and a second factor is asked for", async ({
  page,
  browser,
  world,
}) => {
  const tenant = world.tenants.get(northwind);
  if (tenant) tenant.userConsent = "none";
  await approvedBy(await (await browser.newContext()).newPage(), people.sam);
  change.setPolicy(world, northwind, people.ana, { kind: "mfa-required" });

  await checkedAt(page, "Northwind Traders");
  await page.getByRole("button", { name: "Sign in here" }).click();
  await page.getByRole("button", { name: "Approve on Pixel 6" }).click();
  await openedPanel(page, "Details");
  await expect(cardOf(page)).toContainText("Microsoft says");
});

async function approvedBy(page: Page, admin: string): Promise<void> {
  await page.goto("/#/admin/northwindtraders.com");
  await page.getByRole("button", { name: "Approve at Microsoft" }).click();
  await page.getByRole("button", { name: admin }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("heading", { name: "Approved", exact: true })).toBeVisible();
  await page.context().close();
}
