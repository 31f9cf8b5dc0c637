import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/**
 * The script of `redirect.html`, to which Microsoft answers: it puts the answer where MSAL looks for it and goes
 * back to the page that asked. An address without an answer goes back too, with nothing in its hands.
 */
broadcastResponseToMainFrame().catch(() => location.replace(new URL("./", location.href)));
