import { expect, test } from "./fixtures.ts";
import { checkedAll, headings, listedOrganizations, rowOf, signedIn } from "./walks.ts";

// The files that `npm run demo-site` makes, in a folder of a plain static host; the fixtures fail on a request to any other.
test.use({ way: "demo-site", serviceWorkers: "allow" });

const mark = "Demo: people and organizations are made up, and nothing here is Microsoft.";

test("the demo takes a person from sign-in to Security info with nothing but static files", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await expect(page.getByText(mark)).toBeVisible();
  await signedIn(page);
  await expect(page.getByText(mark)).toBeVisible();
  await listedOrganizations(page);
  await expect(headings(page)).toHaveCount(11);
  await checkedAll(page);
  await expect(rowOf(page, "Contoso")).toContainText("Is Pixel 6 your old phone?");

  await page.getByRole("link", { name: "Contoso", exact: true }).click();
  await expect(page.getByText(mark)).toBeVisible();
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  const open = page.getByRole("link", { name: "Open Security info", exact: true });
  const [securityInfo] = await Promise.all([context.waitForEvent("page"), open.click()]);
  await expect(securityInfo.getByText("Local Entra: not Microsoft")).toBeVisible();
  await securityInfo.getByRole("button", { name: "Approve on Pixel 6" }).click();
  await expect(securityInfo.getByText("Organization: Contoso")).toBeVisible();
});

test("the demo goes on where it was after the browser has stopped its Microsoft", async ({
  page,
  context,
}) => {
  await signedIn(page);
  await listedOrganizations(page);
  const devTools = await context.newCDPSession(page);
  await devTools.send("ServiceWorker.enable");
  await devTools.send("ServiceWorker.stopAllWorkers");
  await checkedAll(page);
  await expect(rowOf(page, "Contoso")).toContainText("Is Pixel 6 your old phone?");
});

test("the demo's pages forbid the browser to talk to any other host", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByText(mark)).toBeVisible();
  const policy = await page.evaluate(() =>
    document.head.firstElementChild?.getAttribute("content"),
  );
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toContain("default-src 'none';");
  expect(policy).not.toContain("microsoft");
});
