import { expect, type Locator, type Page } from "@playwright/test";

// What a person does in one organization, and how its card is found.

/** From the list to the card of one organization. */
export async function openedCard(page: Page, name: string): Promise<void> {
  await page
    .getByRole("list", { name: "Organizations" })
    .getByRole("link", { name, exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
}

/** The one card of the page. */
export function cardOf(page: Page): Locator {
  return page
    .getByRole("main")
    .getByRole("region")
    .filter({
      has: page.getByRole("heading", { level: 2 }),
    })
    .first();
}

/** The heading of the card. */
export function cardHeading(page: Page): Locator {
  return cardOf(page).getByRole("heading", { level: 2 });
}

/** Headless tabs never leave the front, so the event that a browser would send is sent by hand. */
export async function cameBack(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

/** Goes to Security info by a link of the card, does something there, closes it, and is back in the tab. */
export async function visitedBy(
  page: Page,
  link: Locator,
  during: () => void = () => {},
): Promise<void> {
  const [securityInfo] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  during();
  await securityInfo.close();
  await cameBack(page);
}

/** The card's own way to Security info. */
export function openSecurityInfo(page: Page): Locator {
  return page.getByRole("link", { name: "Open Security info", exact: true });
}

/** Opens what is behind the menu of an organization. */
export async function openedPanel(page: Page, panel: string): Promise<void> {
  await page.getByLabel(/^More about /).click();
  await page.getByRole("button", { name: panel, exact: true }).click();
  await expect(cardHeading(page)).toHaveText(panel);
}

/** What is known of one organization of the list, in full. */
export async function detailsOf(page: Page, name: string): Promise<Locator> {
  await page.goto("./#/organizations");
  await openedCard(page, name);
  await openedPanel(page, "Details");
  return cardOf(page);
}

/** The test by hand, from its card: takes the link for a private window, and says what approved the sign-in. */
export async function testedByHand(page: Page, answer: string): Promise<void> {
  await page.getByRole("button", { name: "I have tested already" }).click();
  await page.getByRole("button", { name: answer, exact: true }).click();
}
