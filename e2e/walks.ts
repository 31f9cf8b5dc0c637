import { expect, type Locator, type Page } from "@playwright/test";
import { openedPanel } from "./run-walks.ts";

// What a person does on the way to what a test is about, and how a list's parts are found.

/** Signs in as the sample person; ends on the list of organizations, which holds home alone. */
export async function signedIn(page: Page, address = "ana@fabrikam.com"): Promise<void> {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await page.getByRole("button", { name: address }).click();
  const question = page.getByRole("heading", { name: "Where is the old phone?" });
  const answer = page.getByRole("region", { name: "Can I wipe the old phone?" });
  await expect(question.or(answer)).toBeVisible();
  // Who was asked before is not asked again.
  if (await question.isVisible()) await skippedFirstQuestion(page);
  await expect(answer).toBeVisible();
}

/** Goes past the one question before the list without an answer. */
export async function skippedFirstQuestion(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Where is the old phone?" })).toBeVisible();
  await page.getByRole("button", { name: "Skip", exact: true }).click();
}

/** Has Azure list the organizations, and allows Microsoft's question about it. */
export async function listedOrganizations(page: Page): Promise<void> {
  await page.getByRole("button", { name: "List my organizations" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("status")).toHaveText(/Azure listed \d+ organizations\./);
}

/** Has every organization of the list checked, and waits until the last one is. */
export async function checkedAll(page: Page): Promise<void> {
  const count = await headings(page).count();
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status")).toContainText(`Checked ${count}.`);
}

/** Goes to one organization of the list and has it checked there. */
export async function checkedAt(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await openedPanel(page, "Details");
  await page.getByRole("button", { name: /^Check (now|again)$/ }).click();
}

/** Starts with no sign-in; ends where the first organizations are added. */
export async function startedByHand(page: Page): Promise<void> {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Start without signing in" }).click();
  await skippedFirstQuestion(page);
  await expect(page).toHaveURL(/#\/add$/);
}

/** Opens a list that was saved as a file, and adds it to the list that is there; ends on the settings. */
export async function openedSavedList(page: Page, text: string): Promise<void> {
  await page.goto("./#/settings");
  await page.getByText("Move the list to another device").click();
  await page.getByLabel("Open a saved list").setInputFiles({
    name: "rekey-list.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.getByRole("button", { name: "Add to my list" }).click();
}

/** Makes a list of home alone, with all done and compared with Authenticator; ends on the list, which says *Yes*. */
export async function saidYes(page: Page): Promise<void> {
  const at = Date.now();
  const test = { answer: "new-phone", prompt: "this-organization", form: "by-hand" };
  const home = { present: [true, at], relation: ["home", at], test: [test, at] };
  const organizations = { "fabrikam.com/ana@fabrikam.com": home };
  await openedSavedList(page, JSON.stringify({ version: 1, organizations, book: {} }));
  await page.goto("./#/add");
  await page.getByRole("checkbox", { name: "Authenticator on the old phone shows no" }).check();
  await page.goto("./#/organizations");
  await expect(page.getByRole("region", { name: "Can I wipe the old phone?" })).toContainText(
    "Yes",
  );
}

/** Opens the menu in the header. */
export async function openedMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Menu", exact: true }).click();
}

/** Pastes a text on the page for it, and comes back to the list. */
export async function added(page: Page, text: string): Promise<void> {
  await pasted(page, text);
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(page.getByRole("list", { name: "Organizations" })).toBeVisible();
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
