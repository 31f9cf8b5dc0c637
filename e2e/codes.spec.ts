import { decodedQr, expect, test } from "./fixtures.ts";
import { listedOrganizations, signedIn } from "./walks.ts";

const securityInfo = "https://mysignins.microsoft.com/security-info";

test.use({ cast: "mover", deviceScaleFactor: 1 });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("every code on every page is read off the screen", async ({ page }) => {
      test.slow();
      await signedIn(page);
      await page.getByRole("button", { name: "Yes, my own" }).click();
      await listedOrganizations(page);

      await page.getByText("Move the list to another device").click();
      await page.getByRole("button", { name: "Show a code for the phone" }).click();
      const list = await decodedQr(page.getByRole("img", { name: /^QR code/ }));
      expect(list).toMatch(/^http:\/\/localhost:\d+\/#\/import\/[\w-]{100,}$/);

      const links = await page
        .getByRole("link", { name: /^Open Security info for/ })
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(new Set(links).size).toBe(8);

      await page.getByRole("link", { name: "Contoso", exact: true }).click();
      const open = page.getByRole("link", { name: "Open Security info" });
      const code = page.getByRole("img", { name: "QR code that opens Security info for Contoso" });
      expect(await decodedQr(code)).toBe(await open.getAttribute("href"));

      await page.getByRole("link", { name: "Print summary" }).first().click();
      const codes = page.getByRole("img", { name: /^QR code that opens Security info for/ });
      await expect(codes).toHaveCount(8);
      const decoded = [];
      for (const one of await codes.all()) decoded.push(await decodedQr(one));
      expect(new Set(decoded)).toEqual(new Set(links));
      for (const link of decoded) expect(link).toContain(`${securityInfo}?tenantId=`);
    });
  });
}
