/**
 * Whether MSAL left a trace of somebody signed in, or of a sign-in under way, in this tab: only then is it
 * worth loading. `msal.version` alone is no trace: it survives everything.
 */
export function hasSessionTrace(storage: Storage): boolean {
  return (
    isFilled(storage.getItem("msal.3.account.keys")) ||
    storage.getItem("msal.interaction.status") !== null
  );
}

/** Removes all that MSAL keeps in this tab. */
export function clearSessionTrace(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith("msal.")) storage.removeItem(key);
}

function isFilled(keys: string | null): boolean {
  return keys !== null && keys !== "[]";
}
