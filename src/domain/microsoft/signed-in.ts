/** Texts that a browser keeps, each under a key. Asking never throws: where the browser refuses, there are none. */
export interface KeptTexts {
  readonly keys: () => readonly string[];
  /** `undefined` where the key holds nothing. */
  readonly text: (key: string) => string | undefined;
}

/** Where MSAL names the accounts that are signed in. The number is that of its cache's format: 3 in msal-browser 5. */
const accountsKey = /^msal\.\d+\.account\.keys$/;

/**
 * Whether MSAL keeps an account in this tab's session storage. It leaves an empty list behind when the last account
 * has signed out, and `msal.version` stays for ever: neither means that somebody is signed in.
 */
export function isSomebodySignedIn(tab: KeptTexts): boolean {
  return tab
    .keys()
    .filter((key) => accountsKey.test(key))
    .some((key) => !["", "[]"].includes(tab.text(key) ?? ""));
}
