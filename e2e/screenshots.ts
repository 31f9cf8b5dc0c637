import { change, expect, moversOrganizations, type Page, people, test } from "./fixtures.ts";
import {
  cardHeading,
  openedPanel,
  openSecurityInfo,
  testedByHand,
  visitedBy,
} from "./run-walks.ts";
import { listedOrganizations, signedIn } from "./walks.ts";

/** The pictures of the README, made by `npm run screenshots`: the same app makes the same bytes. */
test.use({ cast: "mover", contextOptions: { reducedMotion: "reduce" }, deviceScaleFactor: 1 });

/** Tuesday morning: the pictures tell times, and change only where what they show does. */
const morning = Date.UTC(2026, 8, 15, 7, 30);

const devices = [
  {
    name: "desktop-light",
    size: { width: 1280, height: 800 },
    colorScheme: "light",
    pictures: ["dashboard"],
  },
  {
    name: "phone-dark",
    size: { width: 390, height: 844 },
    colorScheme: "dark",
    pictures: ["start", "organization", "dashboard", "run"],
  },
] as const;

for (const { name, size, colorScheme, pictures } of devices) {
  test.describe(name, () => {
    test.use({ viewport: size, colorScheme });

    test("pictures", async ({ page, world }) => {
      const picture = async (kind: "start" | "organization" | "dashboard" | "run") => {
        if (pictures.some((one) => one === kind)) await taken(page, `${kind}-${name}`);
      };
      const [home, second] = moversOrganizations;
      const began = Date.now();
      world.now = () => morning + Date.now() - began;
      await page.clock.install({ time: morning });
      await page.goto("/");
      await expect(page.getByRole("contentinfo")).toContainText("Fabrikam IT");
      await picture("start");
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
      await picture("organization");
      await page.goto("/#/organizations");
      await expect(page.getByRole("region", { name: "Can I wipe the old phone?" })).toContainText(
        "1 of 8 ready",
      );
      await picture("dashboard");
      await page.goto(`/#/organizations/${second}`);
      await visitedBy(page, openSecurityInfo(page), () => {
        change.addMethod(world, second, people.ana, change.newAuthenticator("iPhone 16"));
      });
      await page.getByRole("button", { name: "Yes, test it now" }).click();
      await page.getByRole("button", { name: "I have tested already" }).click();
      await expect(cardHeading(page)).toHaveText("How did you approve the sign-in?");
      // The focus arrives after the card, and would come back under the picture.
      await expect(cardHeading(page)).toBeFocused();
      await picture("run");
    });
  });
}

/** Keeps what the window shows, with nothing under the pointer and no focus ring. */
async function taken(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.screenshot({ path: `docs/images/${name}.png`, animations: "disabled" });
}
