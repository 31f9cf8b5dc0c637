import { readFileSync } from "node:fs";
import type { TestHost } from "./app-server.ts";
import { expect, type Page, test } from "./fixtures.ts";
import { fencedBlocks } from "./hosting-guide.ts";
import { added, startedByHand } from "./walks.ts";
import { isInstalled, startNginx } from "./web-servers.ts";

// What an operator does by docs/withdrawing.md, with a version that went wrong and the one that mends it.
test.use({ serviceWorkers: "allow" });

const withdrawn = readFileSync("deploy/withdrawn-sw.js", "utf8");

/** A version that shows nothing and runs nothing of ours: nobody can be asked there to load a newer one. */
const badPage = pageSaying("A version that went wrong");

test("a bad version is taken back from a browser that keeps it, with no word from the person and no loss of their list", async ({
  page,
  context,
  host,
}) => {
  await listKept(page);
  await badVersionTaken(page, host);
  await context.setOffline(true);
  await page.goto("about:blank");
  await page.goto("/");
  await expect(page.getByText("A version that went wrong")).toBeVisible();
  await page.goto("about:blank");
  await context.setOffline(false);

  host.replaced.clear();
  host.replaced.set("/sw.js", withdrawn);
  await page.goto("/");
  await expect(page.getByRole("list", { name: "Organizations" })).toContainText("contoso.com");
  await expect.poll(() => keptIn(page)).toEqual({ workers: 0, files: 0 });
});

test("the pages of the new version load once while the withdrawn worker is still served", async ({
  page,
  host,
}) => {
  await listKept(page);
  await badVersionTaken(page, host);
  host.replaced.clear();
  host.replaced.set("/sw.js", withdrawn);
  await page.goto("/");
  await expect(page.getByRole("list", { name: "Organizations" })).toContainText("contoso.com");
  await expect.poll(() => keptIn(page)).toEqual({ workers: 0, files: 0 });

  const loads: string[] = [];
  page.on("framenavigated", (frame) => loads.push(frame.url()));
  const before = host.asked.filter(({ path }) => path === "/sw.js").length;
  await page.reload();
  // The app of the new version registers the worker that it finds, which then goes by itself.
  await expect
    .poll(() => host.asked.filter(({ path }) => path === "/sw.js").length)
    .toBeGreaterThan(before);
  await expect.poll(() => keptIn(page)).toEqual({ workers: 0, files: 0 });
  await expect(page.getByRole("list", { name: "Organizations" })).toContainText("contoso.com");
  expect(loads).toHaveLength(1);
});

test("a worker of the new version keeps the app again once it is served", async ({
  page,
  context,
  host,
}) => {
  await listKept(page);
  host.replaced.set("/sw.js", withdrawn);
  await reloadedByWorker(page);
  await expect.poll(() => keptIn(page)).toEqual({ workers: 0, files: 0 });
  host.replaced.clear();
  // A worker that let go is gone for good once no page of its own is open: until then, registering finds it again.
  await page.goto("about:blank");
  await page.goto("/");
  await keptByWorker(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("list", { name: "Organizations" })).toContainText("contoso.com");
});

test("a copy that has moved lets go at its old address, and says where it is now", async ({
  page,
  host,
}) => {
  await listKept(page);
  host.replaced.set("/index.html", pageSaying("Rekey has moved"));
  host.replaced.set("/sw.js", withdrawn);
  await page.goto("about:blank");
  await page.goto("/#/organizations/contoso.com");
  await expect(page.getByText("Rekey has moved")).toBeVisible();
});

test("what another copy on the same host keeps is left alone", async ({ page, host }) => {
  await listKept(page);
  await page.evaluate(async () => {
    const other = await caches.open(`workbox-precache-v2-${location.origin}/tools/rekey/`);
    await other.put(`${location.origin}/tools/rekey/index.html`, new Response("theirs"));
    const configs = await caches.open("rekey-config");
    await configs.put(`${location.origin}/tools/rekey/config.json`, new Response("{}"));
  });
  host.replaced.set("/sw.js", withdrawn);
  await reloadedByWorker(page);
  await expect.poll(() => keptIn(page)).toEqual({ workers: 0, files: 2 });
});

test("the guide's nginx serves the withdrawn worker at the old address, and leads everything else to the new one", async ({
  playwright,
}) => {
  test.skip(!isInstalled("nginx"), "nginx is not on this machine.");
  const [block = ""] = await fencedBlocks("docs/withdrawing.md", "nginx");
  const nginx = await startNginx({ block, site: "deploy", rules: "deploy/nginx.conf" });
  const baseURL = `https://127.0.0.1:${nginx.port}/tools/rekey/`;
  const request = await playwright.request.newContext({ baseURL, ignoreHTTPSErrors: true });
  const worker = await request.get("sw.js", { maxRedirects: 0 });
  expect(worker.status()).toBe(200);
  expect(worker.headers()).toMatchObject({
    "content-type": "text/javascript",
    "cache-control": "no-cache",
  });
  expect(await worker.text()).toBe(withdrawn);
  for (const path of ["", "index.html", "redirect.html", "assets/main.js"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect({ status: answer.status(), ...answer.headers() }, path).toMatchObject({
      status: 301,
      location: "https://rekey.example/",
    });
  }
  await request.dispose();
  await nginx.close();
});

/** The app, a list on an own device, and a worker that answers for the page. */
async function listKept(page: Page): Promise<void> {
  await startedByHand(page);
  await added(page, "contoso.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await expect(page.getByRole("link", { name: "contoso.com", exact: true })).toBeVisible();
  await keptByWorker(page);
}

/** The page is loaded once more, so that the worker answers for it and sees the operator's file. */
async function keptByWorker(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match("config.json")) !== undefined))
    .toBe(true);
}

/** The page is loaded, and once more by the withdrawn worker that comes with it. */
async function reloadedByWorker(page: Page): Promise<void> {
  const loads: string[] = [];
  page.on("load", (loaded) => loads.push(loaded.url()));
  await page.reload();
  await expect.poll(() => loads.length).toBeGreaterThan(1);
}

/** The bad version comes as every newer version does, and the person takes it. */
async function badVersionTaken(page: Page, host: TestHost): Promise<void> {
  const worker = await page.evaluate(async () => (await fetch("sw.js")).text());
  const changed = worker.replace(
    /("?url"?:\s*"index\.html",\s*"?revision"?:\s*")[0-9a-f]+"/,
    '$1of-the-bad-version"',
  );
  expect(changed).not.toBe(worker);
  host.replaced.set("/index.html", badPage);
  host.replaced.set("/sw.js", changed);
  await page.reload();
  await page.getByRole("button", { name: "Load it now" }).click();
  await expect(page.getByText("A version that went wrong")).toBeVisible();
}

function pageSaying(text: string): string {
  return `<!doctype html><title>Rekey</title><link rel="icon" href="./favicon.svg"><h1>${text}</h1>`;
}

function keptIn(page: Page): Promise<{ readonly workers: number; readonly files: number }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const workers = await navigator.serviceWorker.getRegistrations();
    return { workers: workers.length, files: kept.flat().length };
  });
}
