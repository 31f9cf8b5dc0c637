/// <reference lib="webworker" />
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";

// Keeps the app for use without a network: its own files, and the operator's configuration as last seen. Nothing
// of Microsoft's passes here: requests to other hosts are not answered, and so never kept.

declare const self: ServiceWorkerGlobalScope;
/** The files of this build; put in at build. */
declare const __REKEY_FILES__: readonly PrecacheEntry[];

const scope = new URL(self.registration.scope).pathname;

precacheAndRoute([...__REKEY_FILES__]);
cleanupOutdatedCaches();

// The page itself, whatever query somebody hung on it. `redirect.html` and `consent.html` are Microsoft's way back,
// and come from the network alone.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin &&
    request.mode === "navigate" &&
    [scope, `${scope}index.html`].includes(url.pathname),
  createHandlerBoundToURL("index.html"),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${scope}config.json`,
  new NetworkFirst({ cacheName: "rekey-config", networkTimeoutSeconds: 5 }),
);

// The page that brought the worker is served by it too: a connection that is lost on the first visit loses no part.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// A new version waits until the person takes it: nothing changes under their hands.
self.addEventListener("message", ({ data }) => {
  if (data === "take-over") void self.skipWaiting();
});
