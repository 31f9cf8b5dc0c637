import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { isLanguage, pageWeight, sum } from "../e2e/measures/page-weight.ts";
import { signedIn } from "../e2e/walks.ts";
import { expect, test } from "./bench-test.ts";
import { measured, notMeasured } from "./figures.ts";

test.use({ count: 3 });

test("the start page", async ({ page, baseURL }, info) => {
  await page.addInitScript(() => {
    const seen = { longTasks: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      seen.longTasks += list.getEntries().length;
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
  });
  const weight = pageWeight(page, baseURL ?? "");
  // biome-ignore lint/suspicious/noPlaywrightNetworkidle: whatever is asked for late is in the figure too.
  await page.goto("/", { waitUntil: "networkidle" });
  const files = await weight.files();
  const scripts = files.filter(({ isScript }) => isScript);
  const names = files.map(({ path }) => path).join(", ");
  measured(info, "startScript", sum(scripts.map(({ gzip }) => gzip)) / 1_000, names);
  measured(info, "startBytes", sum(files.map(({ brotli }) => brotli)) / 1_000);
  const seen = await page.evaluate((): unknown => Reflect.get(window, "seen"));
  const { longTasks, shift } = JSON.parse(JSON.stringify(seen));
  measured(info, "startLongTasks", longTasks);
  measured(info, "startShift", shift);
});

test("the signed-in dashboard", async ({ page, baseURL }, info) => {
  await signedIn(page);
  const weight = pageWeight(page, baseURL ?? "");
  // biome-ignore lint/suspicious/noPlaywrightNetworkidle: whatever is asked for late is in the figure too.
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { name: "Can I wipe the old phone?" })).toBeVisible();
  const scripts = (await weight.files()).filter(({ isScript }) => isScript);
  const own = scripts.filter(({ path }) => !isLanguage(path));
  const languages = scripts.filter(({ path }) => isLanguage(path));
  const total = sum(own.map(({ gzip }) => gzip)) / 1_000;
  const spoken = sum(languages.map(({ gzip }) => gzip)) / 1_000;
  measured(info, "dashboardScript", total, `and ${spoken.toFixed(1)} kB of one language`);
});

test("all chunks", async ({ baseURL: _ }, info) => {
  const names = await readdir("dist", { recursive: true });
  const scripts = names.filter((name) => name.endsWith(".js") && !isLanguage(`/${name}`));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(`dist/${name}`), { level: 9 }).length),
  );
  measured(
    info,
    "allScript",
    sum(sizes) / 1_000,
    `${sizes.length} files, the service worker among them`,
  );
});

test("a return visit", async ({ page, context, baseURL }, info) => {
  if (!existsSync("dist/sw.js")) {
    notMeasured(info, "returnRequests", "not yet: the build has no service worker");
    return;
  }
  await signedIn(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // biome-ignore lint/suspicious/noPlaywrightNetworkidle: whatever is asked for late is in the figure too.
  await page.reload({ waitUntil: "networkidle" });
  const asked: { readonly path: string; readonly at: number }[] = [];
  context.on("response", (response) => {
    if (new URL(response.url()).origin !== baseURL || response.fromServiceWorker()) return;
    const at = response.request().timing().startTime;
    asked.push({ path: new URL(response.url()).pathname, at });
  });
  await page.reload();
  const painted = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return paint && performance.timeOrigin + paint.startTime;
  });
  const at = Number(await painted.jsonValue());
  const before = asked.filter((one) => one.at < at).map(({ path }) => path);
  measured(info, "returnRequests", before.length, before.join(", "));
});
