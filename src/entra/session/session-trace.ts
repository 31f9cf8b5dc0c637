import type { StorageUse } from "#domain/diagnostics/browser-facts.ts";
import { isSomebodySignedIn, type KeptTexts } from "#domain/microsoft/signed-in.ts";

/** The tab's session storage, as far as MSAL's part of it matters here. */
export interface TabStorage extends KeptTexts {
  readonly remove: (key: string) => unknown;
  /** Whether it keeps what it is given at this moment. */
  readonly use: () => StorageUse;
}

/**
 * Whether MSAL left a trace of somebody signed in, or of a sign-in under way, in this tab. Only then is it worth
 * loading.
 */
export function hasSessionTrace(tab: KeptTexts): boolean {
  return isSomebodySignedIn(tab) || tab.text("msal.interaction.status") !== undefined;
}

/** Removes all that MSAL keeps in this tab. */
export function clearSessionTrace(tab: TabStorage): void {
  for (const key of tab.keys()) if (key.startsWith("msal.")) tab.remove(key);
}
