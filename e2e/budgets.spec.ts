import { expect, test } from "./fixtures.ts";
import { isLanguage, pageWeight, sum } from "./measures/page-weight.ts";
import { checkedAll, headings, listedOrganizations, signedIn } from "./walks.ts";

// Bytes, requests, elements and tasks: what is the same on every machine. Times are in `npm run bench`.

test("the start page asks for little before the person acts", async ({ page, baseURL }) => {
  const weight = pageWeight(page, baseURL ?? "");
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Start without signing in" })).toBeVisible();
  await expect(page.getByText("Fabrikam IT").filter({ visible: true }).first()).toBeVisible();
  const files = await weight.files();
  const scripts = files.filter(({ isScript }) => isScript);
  expect(sum(scripts.map(({ gzip }) => gzip))).toBeLessThanOrEqual(5_000);
  expect(sum(files.map(({ brotli }) => brotli))).toBeLessThanOrEqual(40_000);
});

test("the start page never holds the person up, and never moves under their finger", async ({
  page,
}) => {
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
  const visits: { readonly longTasks: number; readonly shift: number }[] = [];
  // A machine that is busy with something else adds long tasks and takes none away: the quietest visit counts.
  for (let visit = 0; visit < 3; visit++) {
    await page.goto("/");
    await expect(page.getByText("Fabrikam IT").filter({ visible: true }).first()).toBeVisible();
    visits.push(await page.evaluate(() => Reflect.get(window, "seen")));
  }
  expect(visits.map(({ shift }) => shift)).toEqual([0, 0, 0]);
  expect(Math.min(...visits.map(({ longTasks }) => longTasks))).toBe(0);
});

test.describe("signed in", () => {
  test.use({ start: "signed-in" });

  test("the signed-in dashboard needs no more script than agreed", async ({ page, baseURL }) => {
    const weight = pageWeight(page, baseURL ?? "");
    await page.reload();
    await expect(headings(page)).toHaveCount(1);
    // In the menu, which stays shut: what a first touch fetches is not asked for yet.
    await expect(page.getByText("Signed in as ana@fabrikam.com")).toBeAttached();
    const own = (await weight.files()).filter(
      ({ path, isScript }) => isScript && !isLanguage(path),
    );
    expect(sum(own.map(({ gzip }) => gzip))).toBeLessThanOrEqual(250_000);
  });

  test("a check is one token and one read", async ({ page, world }) => {
    world.log.length = 0;
    await checkedAll(page);
    const asked = world.log.map(({ method, service }) => `${method} ${service}`);
    expect(asked).toEqual(["POST login", "OPTIONS graph", "GET graph"]);
  });
});

test.describe("with 500 organizations", () => {
  test.use({ cast: "crowd" });

  test("the page is of few elements", async ({ page }) => {
    test.slow();
    await signedIn(page);
    await listedOrganizations(page);
    const rows = page.getByRole("list", { name: "Organizations" }).getByRole("listitem");
    await expect(rows).toHaveCount(500);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThanOrEqual(
      4_500,
    );
  });
});
