import { expect, organizationIds, type Page, test } from "./fixtures.ts";
import { speakMadeUp, stretched } from "./made-up-language.ts";
import { textsThatDoNotFit } from "./measures/fitting-text.ts";

const { contoso, northwind, tailspin } = organizationIds;

const pages = [
  "organizations",
  `organizations/${contoso}`,
  `organizations/${northwind}`,
  `organizations/${tailspin}`,
  "organizations/litware.example",
  "summary",
  "admin/contoso.com",
  "about",
  "diagnostics",
  "nowhere",
  "import/nonsense",
];

for (const width of [360, 1280]) {
  test.describe(`at ${width} px, in a language half as long again and from right to left`, () => {
    test.use({ viewport: { width, height: 740 } });

    test("no text of the first paint is cut", async ({ page }) => {
      await speakMadeUp(page);
      await page.goto("/");
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(stretched("Move Microsoft Authenticator to your new phone"));
      expect(await directionOf(page)).toBe("rtl");
      expect(await textsThatDoNotFit(page)).toEqual([]);
    });

    test.describe("once everything has been checked", () => {
      test.use({ start: "checked" });

      test("no text of any page is cut", async ({ page }) => {
        await speakMadeUp(page);
        await page.reload();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          stretched("Your organizations"),
        );
        const found: string[] = [];
        for (const address of pages) {
          await page.goto(`/#/${address}`);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          expect(await directionOf(page)).toBe("rtl");
          for (const text of await textsThatDoNotFit(page)) found.push(`${address}: ${text}`);
        }
        expect(found).toEqual([]);
      });
    });
  });
}

/** Which way the page's heading is written. */
function directionOf(page: Page): Promise<string> {
  return page
    .getByRole("heading", { level: 1 })
    .evaluate((heading) => getComputedStyle(heading).direction);
}
