import { decodedQr, expect, organizationIds, test } from "./fixtures.ts";
import { writeRelease } from "./release-server.ts";
import { detailsOf } from "./run-walks.ts";
import { listedOrganizations, signedIn } from "./walks.ts";
import { isInstalled } from "./web-servers.ts";

test.use({ way: "release" });
test.skip(!isInstalled("nginx"), "nginx is not on this machine.");
// Releases are made, unpacked and served within these tests.
test.describe.configure({ timeout: 90_000 });

test("the release alone, under a path on nginx, takes a person from sign-in to Security info", async ({
  page,
  context,
}) => {
  await signedIn(page);
  expect(new URL(page.url()).pathname).toBe("/tools/rekey/");

  await listedOrganizations(page);
  await expect(page.getByRole("list", { name: "Organizations" }).getByRole("heading")).toHaveCount(
    11,
  );

  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status")).toContainText("Checked 11.");
  await expect(await detailsOf(page, "Contoso")).toContainText("One sign-in method");
  await page.getByRole("button", { name: "Back to the step" }).click();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const open = page.getByRole("link", { name: "Open Security info", exact: true });
  const address = `https://mysignins.microsoft.com/security-info?tenantId=${organizationIds.contoso}`;
  await expect(open).toHaveAttribute("href", address);
  const code = page.getByRole("img", { name: "QR code that opens Security info for Contoso" });
  expect(await decodedQr(code)).toBe(address);

  const [securityInfo] = await Promise.all([context.waitForEvent("page"), open.click()]);
  await securityInfo.getByRole("button", { name: "Approve on Pixel 6" }).click();
  await expect(securityInfo.getByRole("heading", { name: "Security info" })).toBeVisible();
  await expect(securityInfo.getByText("Organization: Contoso")).toBeVisible();
});

test("a bookmarked page under the path opens again", async ({ page }) => {
  await page.goto(`./#/organizations/${organizationIds.contoso}`);
  await expect(page.getByRole("link", { name: "Open Security info", exact: true })).toBeVisible();
});

test("the same source makes the same release, byte for byte", async () => {
  const info = test.info();
  const once = await writeRelease(info.outputPath("once"));
  expect(once).toMatch(/^[0-9a-f]{64} {2}rekey-\S+\.tar\.gz$/m);
  expect(await writeRelease(info.outputPath("again"))).toBe(once);
});
