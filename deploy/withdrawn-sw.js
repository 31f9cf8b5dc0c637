// Takes Rekey back from the browsers that keep it: put this file in the place of `sw.js`. See docs/withdrawing.md.
//
// A browser asks its host for `sw.js` at each visit, whatever the version that it keeps may do, and runs what it gets in
// the place of the worker that it has. This one answers for nothing, so that every page comes from the network again. It
// deletes the files that were kept, removes itself, and loads the open pages afresh. It touches nothing that people keep:
// their lists are in the browser's storage, which a worker cannot reach, and caches of other copies on the host stay.

const { caches, clients, registration } = self;
const { scope } = registration;
const pages = [scope, `${scope}index.html`];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(withdraw()));

async function withdraw() {
  await deleteKeptFiles();
  // Before the pages are loaded again: they would wait for a worker that is still starting, and it for them.
  await registration.unregister();
  // Only pages that a worker answered for are here. A page that has just come from the network has none, so a copy that
  // registers this file again loads nothing twice.
  const open = await clients.matchAll({ type: "window" });
  await Promise.all(open.map(loadAgain));
}

async function deleteKeptFiles() {
  const names = await caches.keys();
  // Workbox ends the name of what it keeps with the scope.
  const ours = names.filter((name) => name.endsWith(`-${scope}`));
  await Promise.all(ours.map((name) => caches.delete(name)));
  const configs = await caches.open("rekey-config");
  await configs.delete(`${scope}config.json`);
}

/** Not the pages that Microsoft answers to: they come from the network anyway, and a sign-in would be cut off. */
async function loadAgain(client) {
  // With its hash, an address that is open already would only be scrolled to.
  const page = client.url.split(/[?#]/)[0];
  if (pages.includes(page)) await client.navigate(page).catch(() => undefined);
}
