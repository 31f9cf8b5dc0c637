import { expect, type Page, test } from "./fixtures.ts";
import { brokenRules } from "./measures/axe.ts";
import { textsThatDoNotFit } from "./measures/fitting-text.ts";
import { skippedFirstQuestion } from "./walks.ts";

// The pages that no list is needed for: adding and comparing, help desks, admins.

const text = `Contoso
ana_fabrikam.com#EXT#@contoso.onmicrosoft.com
Litware
ana@fabrikam.com
woodgrovebank.com
ana@outlook.com
what is this???`;

const pages = [
  {
    what: "adding and comparing",
    address: "add",
    fill: text,
    button: /^(Add these|Diese hinzufügen)$/,
    shown: "Litware ana@fabrikam.com",
  },
  {
    what: "help desks, one organization",
    address: "help-desk",
    fill: "contoso.com",
    button: /^(Make links|Links erstellen)$/,
    shown: "contoso.com",
  },
  {
    what: "help desks, a table of people",
    address: "help-desk",
    fill: "ana@fabrikam.com,contoso.com\nlee@contoso.com,fabrikam.com",
    button: /^(Make links|Links erstellen)$/,
    shown: "lee@contoso.com",
  },
  {
    what: "admins",
    address: "admin/contoso.com",
    fill: undefined,
    button: undefined,
    shown: "UserAuthenticationMethod.Read",
  },
];

for (const { what, ...part } of pages) {
  for (const locale of ["en-GB", "de-DE"]) {
    test.describe(`for ${what}, ${locale}`, () => {
      test.use({ locale });

      test("breaks no rule of axe and fits a narrow phone, in both themes", async ({ page }) => {
        await opened(page, part);
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 740 });
          expect(await textsThatDoNotFit(page), `${width} px`).toEqual([]);
          await expect(page.getByText(part.shown, { exact: false }).last()).toBeVisible();
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            expect(await brokenRules(page), `${width} px, ${colorScheme}`).toEqual([]);
          }
        }
      });
    });
  }
}

test("what is asked about a pasted text waits for its answer while other pages are looked at", async ({
  page,
}) => {
  await page.goto("/#/add");
  await page.getByRole("main").getByRole("textbox").first().fill("what is this???");
  await page.getByRole("button", { name: "Add these" }).click();
  const question = page.getByRole("listitem").filter({ hasText: "what is this???" });
  await expect(question).toBeVisible();
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(page).not.toHaveURL(/#\/add/);
  await page.goBack();
  await question.getByRole("button", { name: "Leave out what is this???" }).click();
  await expect(question).toHaveCount(0);
});

test("six entries of Authenticator take three taps and one paste, and leave the page ready", async ({
  page,
}) => {
  const entries = ["contoso", "litware", "woodgrove", "northwind", "tailspin", "proseware"].map(
    (name) => `ana_fabrikam.com#EXT#@${name}.example`,
  );
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/#/add");
  const box = page.getByRole("textbox");
  await expect(box).toBeFocused();
  await box.fill(entries.join("\n"));
  await page.getByRole("button", { name: "Add these" }).click();
  const result = page.getByText("6 organizations were read.", { exact: true }).first();
  await expect(result).toBeInViewport();
  await page.getByRole("checkbox", { name: "These are all work entries" }).check();
  await expect(page.getByRole("heading", { name: "Please answer" })).toHaveCount(0);
  await page.getByRole("link", { name: "Back to the list" }).click();
  await skippedFirstQuestion(page);
  await expect(page.getByRole("region", { name: "Can I wipe the old phone?" })).toBeVisible();
});

async function opened(
  page: Page,
  { address, fill, button }: Omit<(typeof pages)[number], "what">,
): Promise<void> {
  await page.goto(`/#/${address}`);
  // The outline before it has a heading as well, and nothing to fold.
  await expect(page.getByRole("textbox").first()).toBeVisible();
  if (fill === undefined || button === undefined) return;
  await page.getByRole("textbox").first().fill(fill);
  await page.getByRole("button", { name: button }).click();
}
