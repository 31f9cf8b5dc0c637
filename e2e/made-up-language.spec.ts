import { expect, type Locator, organizationIds, type Page, test } from "./fixtures.ts";
import { speakMadeUp, stretched } from "./made-up-language.ts";
import { textsThatDoNotFit } from "./measures/fitting-text.ts";

const { contoso, northwind, tailspin } = organizationIds;

/** The pages by their address, with their heading; an organization's name is its own and is not translated. */
const pages = {
  organizations: stretched("Can I wipe the old phone?"),
  add: stretched("Add and compare"),
  settings: stretched("Settings"),
  "help-desk": stretched("For help desks"),
  "test-all": stretched("Test all"),
  "tidy-up": stretched("Tidy up"),
  [`organizations/${contoso}`]: "Contoso",
  [`organizations/${northwind}`]: "Northwind Traders",
  [`organizations/${tailspin}`]: "Tailspin Toys",
  "organizations/litware.example": "litware.example",
  summary: stretched("Print summary"),
  "admin/contoso.com": stretched("For an admin: approve Rekey"),
  about: stretched("About Rekey"),
  diagnostics: stretched("Diagnostics"),
  nowhere: stretched("This address leads nowhere"),
  "import/nonsense": stretched("A list from elsewhere"),
};

for (const width of [360, 1280]) {
  test.describe(`at ${width} px, in a language half as long again and from right to left`, () => {
    test.use({ viewport: { width, height: 740 } });

    test("no text of the first paint is cut", async ({ page }) => {
      await speakMadeUp(page);
      await page.goto("/");
      const heading = headingOf(page);
      await expect(heading).toHaveText(stretched("Move Microsoft Authenticator to your new phone"));
      await expect(heading).toHaveCSS("direction", "rtl");
      expect(await textsThatDoNotFit(page)).toEqual([]);
    });

    test.describe("once everything has been checked", () => {
      test.use({ start: "checked" });

      test("no text of any page is cut", async ({ page }) => {
        await speakMadeUp(page);
        await page.reload();
        const found: string[] = [];
        for (const [address, heading] of Object.entries(pages)) {
          await page.goto(`/#/${address}`);
          await expect(headingOf(page)).toHaveText(heading);
          await expect(headingOf(page)).toHaveCSS("direction", "rtl");
          for (const text of await textsThatDoNotFit(page)) found.push(`${address}: ${text}`);
        }
        expect(found).toEqual([]);
      });
    });
  });
}

function headingOf(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}
