import { isSomebodySignedIn } from "#domain/microsoft/signed-in.ts";
import { bookKey } from "./keys.ts";
import { safeStorage } from "./safe-storage.ts";

/**
 * Whether the app has something to show at once: a list, or somebody who is signed in. The redirect bridge leaves
 * no answer in the address, so what MSAL keeps has to tell. A browser that blocks its storage knows nobody.
 */
export function isReturning(page: Pick<Window, "localStorage" | "sessionStorage">): boolean {
  const device = safeStorage(() => page.localStorage);
  const tab = safeStorage(() => page.sessionStorage);
  return (
    [device, tab].some((storage) => storage.text(bookKey) !== undefined) || isSomebodySignedIn(tab)
  );
}
