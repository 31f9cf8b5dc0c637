/** Where the list is kept, and where MSAL names the accounts that are signed in. */
const listKey = "rekey.book";
const accountsKey = /^msal\.\d+\.account\.keys$/;

/**
 * Whether the app has something to show at once: a list, or somebody who is signed in. The redirect bridge leaves
 * no answer in the address, so MSAL's own key has to tell. A browser that blocks its storage knows nobody.
 */
export function isReturning(page: Pick<Window, "localStorage" | "sessionStorage">): boolean {
  return [() => page.localStorage, () => page.sessionStorage].some(hasTraces);
}

function hasTraces(open: () => Storage): boolean {
  try {
    const storage = open();
    return Object.entries(storage).some(
      ([key, value]) => key === listKey || (accountsKey.test(key) && value !== "[]"),
    );
  } catch {
    return false;
  }
}
