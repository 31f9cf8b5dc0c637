import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** Where this copy of the app lives: other sites may have the rest of the host. */
const folder = new URL("./", location.href).href;

/**
 * The script of `redirect.html`, to which Microsoft answers: it puts the answer where MSAL looks for it and goes
 * back to the page that asked. MSAL forgets that page at a sign-out, and in a tab that did not begin the sign-in (a
 * phone may open a new one on its way back from Authenticator), and would then go to the root of the host. The app's
 * own folder is the page to go to then, and for an address without an answer.
 */
broadcastResponseToMainFrame({
  navigateInternal: (page) => goTo(page.startsWith(folder) ? page : folder),
  navigateExternal: () => goTo(folder),
}).catch(() => goTo(folder));

/** Leaves no trace of this page, nor of what it was asked with, in the tab's history. */
async function goTo(page: string): Promise<boolean> {
  location.replace(page);
  return true;
}
