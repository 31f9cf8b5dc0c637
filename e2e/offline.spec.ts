import { readFile } from "node:fs/promises";
import { expect, organizationIds, type Page, test } from "./fixtures.ts";
import { openedPanel } from "./run-walks.ts";
import { added, startedByHand } from "./walks.ts";

// The rest of the tests run without the service worker, so that each sees the files of its own build.
test.use({ serviceWorkers: "allow" });

test("once visited, the list, the ticks and the sheet open without a network", async ({
  page,
  context,
  host,
}) => {
  await listKept(page);
  await page.getByRole("link", { name: "contoso.com", exact: true }).click();
  await openedPanel(page, "Details");
  await page.getByRole("checkbox", { name: "I added the new phone here" }).check();
  await context.setOffline(true);
  host.asked.length = 0;

  await page.goto("about:blank");
  await page.goto("/");
  await expect(page.getByRole("list", { name: "Organizations" })).toContainText("contoso.com");
  await page.getByRole("link", { name: "contoso.com", exact: true }).click();
  await openedPanel(page, "Details");
  await expect(
    page.getByRole("checkbox", { name: /^I added the new phone here \(ticked / }),
  ).toBeChecked();
  await page.goto("/#/summary");
  await expect(
    page.getByRole("img", { name: "QR code that opens Security info for contoso.com" }),
  ).toBeVisible();
  await expect(page.getByRole("contentinfo")).toContainText("Fabrikam IT");
  // The browser's own look for a newer worker does not heed the emulated network, and is not answered to the page.
  expect(host.asked.filter(({ path }) => path !== "/sw.js")).toEqual([]);
});

test("a return visit paints before it asks the host for anything", async ({ page, host }) => {
  await listKept(page);
  await page.goto("about:blank");
  host.asked.length = 0;
  await page.goto("/");
  await expect(page.getByRole("list", { name: "Organizations" })).toContainText("contoso.com");
  const painted = await page.evaluate(
    () =>
      performance.timeOrigin +
      (performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0),
  );
  expect(host.asked.filter(({ at }) => at < painted)).toEqual([]);
});

test("the operator's file is asked for each time, and the last one seen serves without a network", async ({
  page,
  context,
  setConfigFile,
}) => {
  await listKept(page);
  setConfigFile('{"clientId": "", "cloud": "global", "operator": {"name": "Contoso IT"}}');
  await page.reload();
  await expect(page.getByRole("contentinfo")).toContainText("Contoso IT");
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("contentinfo")).toContainText("Contoso IT");
});

test("nothing of Microsoft's is kept, nor the pages that Microsoft answers to", async ({
  page,
  baseURL,
}) => {
  await listKept(page);
  await page.getByRole("link", { name: "contoso.com", exact: true }).click();
  await expect(page.getByRole("link", { name: "Open Security info", exact: true })).toHaveAttribute(
    "href",
    new RegExp(organizationIds.contoso),
  );
  const kept = await page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      addresses.push(...(await cache.keys()).map(({ url }) => url));
    }
    return addresses;
  });
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((address) => new URL(address).origin !== baseURL)).toEqual([]);
  expect(
    kept.filter((address) => /\/(redirect|consent|404)[.-]/.test(new URL(address).pathname)),
  ).toEqual([]);
});

test("a newer version is offered, and taken only when the person says so", async ({
  page,
  host,
}) => {
  await listKept(page);
  const old = await page.evaluate(async () => (await fetch("sw.js")).text());
  host.replaced.set("/sw.js", `${old}\n// a later release`);
  await page.reload();
  await expect(page.getByText("A newer version of Rekey is here.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Organizations" })).toContainText("contoso.com");
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Load it now" }).click();
  await reloaded;
  await expect(page.getByRole("list", { name: "Organizations" })).toContainText("contoso.com");
  await expect(page.getByText("A newer version of Rekey is here.")).toHaveCount(0);
});

test("a newer version takes over though a request wakes the present worker that very moment", async ({
  page,
  host,
}) => {
  const script = await readFile("dist/sw.js", "utf8");
  // A worker that takes its time to start, as on a busy phone.
  host.replaced.set(
    "/sw.js",
    `const started = Date.now(); while (Date.now() < started + 400);\n${script}`,
  );
  await listKept(page);
  host.replaced.set("/sw.js", `${script}\n// a later release`);
  await page.reload();
  const take = page.getByRole("button", { name: "Load it now" });
  await expect(take).toBeVisible();
  await presentWorkerStopped(page);
  const reloaded = page.waitForEvent("load");
  await take.evaluate((button) => {
    void fetch("favicon.svg");
    if (button instanceof HTMLElement) button.click();
  });
  await reloaded;
  await expect(page.getByText("A newer version of Rekey is here.")).toHaveCount(0);
});

/** Ends the worker that answers for the page, as a browser does with one that is idle. */
async function presentWorkerStopped(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devTools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { versionId, status, runningStatus } of versions) {
        if (status !== "activated") continue;
        if (runningStatus === "stopped") resolve();
        else void devTools.send("ServiceWorker.stopWorker", { versionId });
      }
    });
  });
  await devTools.send("ServiceWorker.enable");
  await stopped;
  await devTools.detach();
}

/** A list on an own device, and the app kept: the page is loaded once more, so that the worker answers for it. */
async function listKept(page: Page): Promise<void> {
  await startedByHand(page);
  await added(page, "contoso.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await expect(page.getByRole("link", { name: "contoso.com", exact: true })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect(page.getByRole("link", { name: "contoso.com", exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}
