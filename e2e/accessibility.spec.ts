import AxeBuilder from "@axe-core/playwright";
import {
  expect,
  listedOrganizations,
  organizationIds,
  type Page,
  signedIn,
  test,
} from "./fixtures.ts";

const widths = [360, 1280];
const schemes = ["light", "dark"] as const;

for (const width of widths) {
  for (const colorScheme of schemes) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      test("no page before a sign-in breaks a rule of axe", async ({ page }) => {
        await page.goto("/");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoViolations(page, "start");
        await page.getByRole("button", { name: "I use a personal account" }).click();
        await page.getByRole("button", { name: "Sign in to this organization" }).click();
        await expectNoViolations(page, "start, with an error on a field");

        await page.goto("/#/organizations/litware.example");
        await expect(page.getByText("From a link")).toBeVisible();
        await expectNoViolations(page, "an organization from a link");
        await page.goto("/#/about");
        await expect(page.getByRole("heading", { name: "About Rekey" })).toBeVisible();
        await expectNoViolations(page, "about");
        await page.goto("/#/nowhere");
        await expect(page.getByText("This address leads nowhere")).toBeVisible();
        await expectNoViolations(page, "an unknown address");
      });

      test("no page after a sign-in breaks a rule of axe", async ({ page }) => {
        test.slow();
        await signedIn(page);
        await expectNoViolations(page, "the list, before Azure's");
        await listedOrganizations(page);
        await page.getByRole("button", { name: "Check all" }).click();
        await expect(page.getByRole("status").first()).toContainText("Checked 11.");
        await expectNoViolations(page, "the list, checked");

        await page.getByRole("link", { name: "Contoso", exact: true }).click();
        await expectNoViolations(page, "an organization");
        await page.goto(`/#/summary/${organizationIds.contoso}`);
        await expect(page.getByRole("heading", { name: "Print summary" })).toBeVisible();
        await expectNoViolations(page, "the print summary");
      });

      test("the pages for an admin break no rule of axe", async ({ page }) => {
        await page.goto("/#/admin/contoso.com");
        await expect(page.getByRole("img", { name: "QR code" })).toBeVisible();
        await page.getByLabel("Your organization's domain or ID").fill("our company");
        await page.getByRole("button", { name: "Approve at Microsoft" }).click();
        await expect(page.getByText("This is neither a domain")).toBeVisible();
        await expectNoViolations(page, "for an admin, with an error on the field");
        await page.goto("/consent.html?error=access_denied&state=made-up");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoViolations(page, "an approval's answer");
      });

      test("the diagnostics break no rule of axe", async ({ page }) => {
        await page.goto("/#/diagnostics");
        await expect(page.getByRole("heading", { name: "Diagnostics" })).toBeVisible();
        await expectNoViolations(page, "diagnostics");
      });

      test("the page that names a wrong configuration breaks no rule of axe", async ({
        page,
        setConfigFile,
      }) => {
        setConfigFile("{}");
        await page.goto("/");
        await expect(page.getByRole("heading", { name: "Rekey cannot start here" })).toBeVisible();
        await expectNoViolations(page, "configuration");
      });

      test("no page is wider than the window, with everything unfolded", async ({ page }) => {
        await signedIn(page);
        await listedOrganizations(page);
        await page.getByRole("button", { name: "Check all" }).click();
        await expect(page.getByRole("status").first()).toContainText("Checked 11.");
        const { contoso } = organizationIds;
        for (const address of [
          "",
          "organizations",
          `organizations/${contoso}`,
          "summary",
          "about",
          "diagnostics",
        ]) {
          await page.goto(`/#/${address}`);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          const overflow = await page.evaluate(() => {
            for (const fold of document.querySelectorAll("main details")) {
              fold.setAttribute("open", "");
            }
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          expect(overflow, address).toBeLessThanOrEqual(0);
        }
      });
    });
  }
}

/** Everything unfolded; and rows out of sight are not laid out until somebody scrolls to them; before, axe would measure guesses. */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
    for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
    await new Promise(requestAnimationFrame);
  });
}

async function expectNoViolations(page: Page, where: string): Promise<void> {
  await drawAll(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
  expect(found, where).toEqual([]);
}
