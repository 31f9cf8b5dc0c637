import { expect, organizationIds, people, test } from "./fixtures.ts";
import { checkedAt, listedOrganizations, openedMenu, signedIn } from "./walks.ts";
import { isInstalled } from "./web-servers.ts";

// Other sites may live at the host's root, so every way back from Microsoft has to end in the app's own folder.
test.use({ way: "release" });
test.skip(!isInstalled("nginx"), "nginx is not on this machine.");
test.describe.configure({ timeout: 90_000 });

test("a sign-out under a path comes back to the app, and not to the host's root", async ({
  page,
}) => {
  await signedIn(page);
  await openedMenu(page);
  await page.getByRole("button", { name: "Sign out ana@fabrikam.com" }).click();
  await expect(page).toHaveURL(/^https:\/\/it\.example\/tools\/rekey\/(#.*)?$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await openedMenu(page);
  await expect(page.getByRole("link", { name: "Settings" })).toBeVisible();
  await expect(page.getByText("ana@fabrikam.com")).toHaveCount(0);
});

test("a sign-in that is answered in a new tab, as after a phone's change of app, opens the app there", async ({
  page,
  context,
}) => {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await expect(page.getByRole("button", { name: people.ana })).toBeVisible();
  const another = await context.newPage();
  await another.goto(page.url());
  await another.getByRole("button", { name: people.ana }).click();
  await expect(another).toHaveURL(/^https:\/\/it\.example\/tools\/rekey\/(#.*)?$/);
  await expect(another.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a sign-in under a path comes back to the page that it left", async ({ page }) => {
  await signedIn(page);
  await listedOrganizations(page);
  await checkedAt(page, "Woodgrove Bank");
  await page.getByRole("button", { name: "Sign in here" }).click();
  await page.getByRole("button", { name: "Approve on Pixel 6" }).click();
  await expect(page).toHaveURL(
    `https://it.example/tools/rekey/#/organizations/${organizationIds.woodgrove}`,
  );
});
