// Runs before the app: nothing may be asked before the local Entra is there to answer it.

const app = document.querySelector("[data-demo-app]")?.getAttribute("data-demo-app");

// Until the app says itself which screen it is; `old-browser.js` takes a page without one for a browser that is too old.
document.documentElement.setAttribute("data-screen", "opening");

async function begin(): Promise<void> {
  const { serviceWorker } = navigator;
  const isThere = new Promise<void>((resolve) => {
    serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
  });
  await serviceWorker.register("sw.js");
  if (!serviceWorker.controller) await isThere;
  if (app) await import(/* @vite-ignore */ new URL(app, document.baseURI).href);
}

begin().catch(() => {
  for (const banner of document.querySelectorAll<HTMLElement>("[data-demo-banner]")) {
    banner.textContent =
      "This demo needs a browser that allows service workers; a private window may not.";
  }
});
