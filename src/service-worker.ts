/// <reference lib="webworker" />
import {
  addRoute,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precache,
} from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";

// Keeps the app for use without a network: its own files, and the operator's configuration as it was last seen. It
// answers no request to another host, so nothing of Microsoft's is ever kept. How an operator takes a version back that
// went wrong: docs/withdrawing.md.

declare const self: ServiceWorkerGlobalScope;
/** The files of this build; put in at build. */
declare const __REKEY_FILES__: readonly PrecacheEntry[];

/** Once the newer one was asked for, this one serves pages from the network: the browser may keep it for a while yet. */
let isLeaving = false;

const scope = new URL(self.registration.scope).pathname;

precache([...__REKEY_FILES__]);
cleanupOutdatedCaches();
const keptPage = createHandlerBoundToURL("index.html");

// The page itself, with whatever query somebody added to its address. Microsoft answers to `redirect.html` and
// `consent.html`; these come from the network alone.
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin &&
    request.mode === "navigate" &&
    [scope, `${scope}index.html`].includes(url.pathname),
  (asked) => (isLeaving ? fetch(asked.request).catch(() => keptPage(asked)) : keptPage(asked)),
);
addRoute();

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${scope}config.json`,
  new NetworkFirst({ cacheName: "rekey-config", networkTimeoutSeconds: 5 }),
);

// The page that brought the worker is served by it too: a connection that is lost on the first visit loses no part.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// A new version waits until the person asks for it, so that no page changes while they are using it.
// The present one stays until the new one has asked for its place; see `src/browser/updates.ts`.
self.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (!port) return;
  if (event.data === "stay") {
    isLeaving = true;
    event.waitUntil(answered(port));
  }
  if (event.data !== "take-over") return;
  void self.skipWaiting();
  port.postMessage("asked");
});

function answered(port: MessagePort): Promise<void> {
  return new Promise((resolve) => {
    port.onmessage = () => resolve();
    port.postMessage("here");
  });
}
