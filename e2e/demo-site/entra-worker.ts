/// <reference lib="webworker" />
import { placeOf } from "../emulator/http/places.ts";
import { handle } from "../emulator/server/handle.ts";
import type { World } from "../emulator/world/world.ts";
import { sampleClientId, sampleWorld } from "../emulator/world/worlds.ts";
import { keepWorld, keptWorld } from "./kept-world.ts";

// The demo's local Entra: it answers, inside the browser, what Microsoft would answer. It stands where the app's own worker stands
// in a copy that ships, so the demo is not kept for use without a network.

declare const self: ServiceWorkerGlobalScope;

const root = new URL(self.registration.scope);
const folder = root.pathname.replace(/\/$/, "");

/** The world, as it was when the browser last stopped this worker. */
const world: Promise<World> = keptWorld(sampleWorld({ origin: `${root.origin}${folder}` }));

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin === root.origin && url.pathname === `${root.pathname}config.json`) {
    event.respondWith(Response.json(configOf(root.origin, folder)));
  } else if (placeOf(url, folder) !== undefined) {
    event.respondWith(answered(event));
  }
});

async function answered(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const headers = new Headers(request.headers);
  headers.set("origin", root.origin);
  const now = await world;
  const asked = { url: request.url, method: request.method, headers, text: () => request.text() };
  const answer = await handle(asked, now, folder);
  now.log.length = 0;
  await keepWorld(now);
  return answer;
}

/**
 * The configuration of this very copy. MSAL may take the first part of the login's path for a tenant and put another in its
 * place (`Authority.replacePath`), so where the copy is in a folder, a first part stands there that leads nowhere.
 */
function configOf(origin: string, path: string) {
  const base = `${origin}${path}`;
  return {
    clientId: sampleClientId,
    cloud: {
      login: path === "" ? base : `${origin}/tenant/..${path}`,
      graph: `${base}/graph`,
      arm: `${base}/arm`,
      securityInfo: `${base}/mysignins/security-info`,
      myAccount: `${base}/myaccount`,
    },
    operator: { name: "the demo, with people who do not exist", link: "" },
  };
}
