import type { Tab } from "./drivers/engine.ts";
import { fill, press, reads, seen } from "./person.ts";

// Whatever depends on today's screens: their ways and their words.

export async function startedByHand(tab: Tab, origin: string): Promise<void> {
  await tab.open(`${origin}/#/`);
  await press(tab, "button", "Start without signing in");
  await seen(tab, "heading", "Your organizations");
}

export async function added(tab: Tab, text: string): Promise<void> {
  await fill(tab, "One per line, as you read it in Authenticator or can paste it", text);
  await press(tab, "button", "Add these");
}

export async function signedIn(tab: Tab, origin: string): Promise<void> {
  await tab.open(`${origin}/#/`);
  await press(tab, "button", "Sign in with a work or school account");
  await press(tab, "button", "ana@fabrikam.com");
  await seen(tab, "heading", "Your organizations");
}

export async function listedOrganizations(tab: Tab): Promise<void> {
  await press(tab, "button", "List my organizations");
  await press(tab, "button", "Accept");
  await reads(tab, "Azure listed 11 organizations.");
}
