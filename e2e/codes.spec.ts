import { decodedQr, expect, type Locator, type Page, test } from "./fixtures.ts";

const securityInfo = "https://mysignins.microsoft.com/security-info";

test.use({ cast: "mover", start: "listed", deviceScaleFactor: 1 });

test("every code on every page is read off the screen, in either theme", async ({ page }) => {
  test.slow();
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await page.goto("/#/settings");
  await page.getByText("Move the list to another device").click();
  await page.getByRole("button", { name: "Show a code for the phone" }).click();
  const list = await readInEitherTheme(page, page.getByRole("img", { name: /^QR code/ }));
  expect(list).toMatch(/^http:\/\/localhost:\d+\/#\/import\/[\w-]{100,}$/);

  await page.goto("/#/organizations");
  const rows = page.getByRole("link", { name: /^Open Security info for/ });
  await expect(rows).toHaveCount(8);
  const links = await rows.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(new Set(links).size).toBe(8);

  await page.getByRole("link", { name: "Contoso", exact: true }).click();
  const open = page.getByRole("link", { name: "Open Security info", exact: true });
  const code = page.getByRole("img", { name: "QR code that opens Security info for Contoso" });
  expect(await readInEitherTheme(page, code)).toBe(await open.getAttribute("href"));

  await page.getByRole("link", { name: "Print", exact: true }).click();
  const codes = page.getByRole("img", { name: /^QR code that opens Security info for/ });
  await expect(codes).toHaveCount(8);
  const decoded = [];
  for (const one of await codes.all()) decoded.push(await readInEitherTheme(page, one));
  expect(new Set(decoded)).toEqual(new Set(links));
  for (const link of decoded) expect(link).toContain(`${securityInfo}?tenantId=`);
});

/** What a code says, which is the same in both themes. */
async function readInEitherTheme(page: Page, code: Locator): Promise<string | undefined> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await decodedQr(code);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await decodedQr(code), "in the dark theme").toBe(light);
  return light;
}
