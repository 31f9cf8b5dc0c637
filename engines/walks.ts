import type { Tab } from "./drivers/engine.ts";
import { fill, press, reads, seen } from "./person.ts";

// Whatever depends on today's screens: their ways and their words.

/** Goes past the one question before the list without an answer. */
async function skippedFirstQuestion(tab: Tab): Promise<void> {
  await seen(tab, "heading", "Where is the old phone?");
  await press(tab, "button", "Skip");
}

/** Starts with no sign-in; ends where the first organizations are added. */
export async function startedByHand(tab: Tab, origin: string): Promise<void> {
  await tab.open(`${origin}/#/`);
  await press(tab, "button", "Start without signing in");
  await skippedFirstQuestion(tab);
  await seen(tab, "heading", "Add and compare");
}

/** Pastes a text on the page for it, and comes back to the list. */
export async function added(tab: Tab, text: string): Promise<void> {
  await fill(tab, "Paste or type your work entries, addresses, domains or links", text);
  await press(tab, "button", "Add these");
  await press(tab, "link", "Back to the list");
  await seen(tab, "region", "Can I wipe the old phone?");
}

export async function isOwnDevice(tab: Tab): Promise<void> {
  await press(tab, "button", "Yes, my own device");
}

export async function isSharedDevice(tab: Tab): Promise<void> {
  await press(tab, "button", "No, others use it too");
}

/** Signs in as the sample person; ends on the list of organizations, which holds home alone. */
export async function signedIn(tab: Tab, origin: string): Promise<void> {
  await tab.open(`${origin}/#/`);
  await press(tab, "button", "Sign in with a work or school account");
  await press(tab, "button", "ana@fabrikam.com");
  await skippedFirstQuestion(tab);
  await seen(tab, "region", "Can I wipe the old phone?");
}

/** Has Azure list the organizations, and allows Microsoft's question about it. */
export async function listedOrganizations(tab: Tab): Promise<void> {
  await press(tab, "button", "List my organizations");
  await press(tab, "button", "Accept");
  await reads(tab, "Azure listed 11 organizations.");
}

export async function checkedAll(tab: Tab, count: number): Promise<void> {
  await press(tab, "button", "Check all");
  await reads(tab, `Checked ${count}.`);
}

export async function signedOut(tab: Tab): Promise<void> {
  await press(tab, "button", "Menu");
  await press(tab, "button", "Sign out ana@fabrikam.com");
}

/** From the list to the card of one organization. */
export async function openedCard(tab: Tab, name: string): Promise<void> {
  await press(tab, "link", name);
  await seen(tab, "heading", name);
}

/** What the card asks once a person comes back from Security info. */
export const backFromSecurityInfo = "Did you add it?";

/** Says that the phone was added, and what approved the sign-in; the organization is done. */
export async function addedAndTested(tab: Tab, name: string): Promise<void> {
  await press(tab, "button", "Yes, test it now");
  await press(tab, "button", "I have tested already");
  await press(tab, "button", `Authenticator on the new phone, for ${name}`);
  await fill(tab, "Another account", "ana@fabrikam.com");
  await press(tab, "button", "Use this account");
  await seen(tab, "heading", `${name} is done`);
}
