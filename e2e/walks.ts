import { expect, type Locator, type Page } from "@playwright/test";

// What a person does on the way to what a test is about, and how a list's parts are found.

/** Signs in as the sample person; ends on the list of organizations, which holds home alone. */
export async function signedIn(page: Page, address = "ana@fabrikam.com"): Promise<void> {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await page.getByRole("button", { name: address }).click();
  await expect(page.getByRole("heading", { name: "Your organizations" })).toBeVisible();
}

/** Has Azure list the organizations, and allows Microsoft's question about it. */
export async function listedOrganizations(page: Page): Promise<void> {
  await page.getByRole("button", { name: "List my organizations" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByText(/Azure listed \d+ organizations\./).first()).toBeVisible();
}

/** Has every organization of the list checked, and waits until the last one is. */
export async function checkedAll(page: Page): Promise<void> {
  const count = await headings(page).count();
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status")).toContainText(`Checked ${count}.`);
}

/** Starts with no sign-in, on the list of organizations. */
export async function startedByHand(page: Page): Promise<void> {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Start without signing in" }).click();
}

/** Pastes a text on the page for it, and comes back to the list. */
export async function added(page: Page, text: string): Promise<void> {
  await pasted(page, text);
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(page.getByRole("heading", { name: "Your organizations" })).toBeVisible();
}

/** Pastes a text on the page for it, and stays there. */
export async function pasted(page: Page, text: string): Promise<void> {
  await pastingPage(page);
  await pastingBox(page).fill(text);
  await page.getByRole("button", { name: "Add these" }).click();
  await expect(page.getByRole("main").getByText(/organizations? (was|were) read\./)).toBeVisible();
}

/** Goes to the page for adding. A way in that was just chosen is followed first. */
export async function pastingPage(page: Page): Promise<void> {
  await page.waitForURL(/#\/\w/);
  await page.goto("./#/add");
}

/** The box for whatever can be pasted. */
export function pastingBox(page: Page): Locator {
  return page.getByLabel("Paste or type your work entries");
}

/** The names of the organizations in the list, in its order. */
export function headings(page: Page): Locator {
  return page.getByRole("list", { name: "Organizations" }).getByRole("heading");
}

/** One organization's row in the list. */
export function rowOf(page: Page, name: string): Locator {
  return page
    .getByRole("list", { name: "Organizations" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });
}
