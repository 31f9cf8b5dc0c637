import { change, expect, moversOrganizations, people, test } from "./fixtures.ts";
import { cardHeading, openedPanel, testedByHand } from "./run-walks.ts";
import { listedOrganizations, signedIn } from "./walks.ts";

/** The pictures of the README, made anew by `npm run screenshots`. */
test.use({ cast: "mover" });

/** Tuesday morning: the pictures tell times, and change only where what they show does. */
const morning = Date.UTC(2026, 8, 15, 7, 30);

for (const { name, width, height, colorScheme } of [
  { name: "desktop-light", width: 1280, height: 960, colorScheme: "light" },
  { name: "phone-dark", width: 390, height: 844, colorScheme: "dark" },
] as const) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1 });

    test("pictures", async ({ page, world }) => {
      const [home, second] = moversOrganizations;
      const began = Date.now();
      world.now = () => morning + Date.now() - began;
      await page.clock.install({ time: morning });
      await page.goto("/");
      await expect(page.getByRole("contentinfo")).toContainText("Fabrikam IT");
      await page.screenshot({ path: `docs/images/start-${name}.png` });
      change.addMethod(world, home, people.ana, change.newAuthenticator("iPhone 16"));
      await signedIn(page);
      await page.getByRole("button", { name: "Yes, my own" }).click();
      await listedOrganizations(page);
      await page.getByRole("button", { name: "Check all" }).click();
      await expect(page.getByRole("status").first()).toContainText("Checked 8.");
      await page.goto(`/#/organizations/${home}`);
      await openedPanel(page, "Details");
      await page.getByRole("button", { name: "The new phone: iPhone 16" }).click();
      await page.getByRole("button", { name: "The old phone: Pixel 6" }).click();
      await page.getByRole("button", { name: "Back to the step" }).click();
      await testedByHand(page, "Authenticator on the new phone, for Fabrikam");
      await expect(cardHeading(page)).toHaveText("Fabrikam is done");
      await page.goto(`/#/organizations/${second}`);
      await page.getByRole("button", { name: "Yes", exact: true }).click();
      await expect(cardHeading(page)).toHaveText("Add your new phone");
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: `docs/images/organization-${name}.png` });
      await page.goto("/#/organizations");
      await expect(page.getByRole("region", { name: "Can I wipe the old phone?" })).toContainText(
        "1 of 8 ready",
      );
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: `docs/images/dashboard-${name}.png` });
    });
  });
}
