import { expect, type Page, test } from "./fixtures.ts";
import { brokenRules } from "./measures/axe.ts";
import {
  added,
  checkedAll,
  headings,
  listedOrganizations,
  signedIn,
  startedByHand,
} from "./walks.ts";

// Browsers are made older by taking away what they did not have yet.

const youngest = ["Array.prototype.toSorted", "CompressionStream"] as const;

for (const name of youngest) {
  test(`a browser without ${name} is led to a plain page that says what to do`, async ({
    page,
  }) => {
    await without(page, name);
    await page.goto("/#/organizations/contoso.com");
    await expectPlainPage(page);
  });
}

test("so is one that does not understand the entry's language, in which nothing has run", async ({
  page,
  host,
}) => {
  const start = await (await page.request.get("/")).text();
  const [, entry = ""] = /type="module"[^>]*src="\.(\/assets\/[^"]+)"/.exec(start) ?? [];
  expect(entry).not.toBe("");
  host.replaced.set(entry, "// As if none of it had been understood.");
  await page.goto("/");
  await expectPlainPage(page);
});

test("the plain page breaks no rule of accessibility, and needs no script", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/old-browser.html");
  expect(await brokenRules(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.scripts.length)).toBe(0);
});

test.describe("in Safari 16.4, which has neither URL.canParse nor AbortSignal.any", () => {
  test.beforeEach(({ page }) => without(page, "URL.canParse", "AbortSignal.any"));

  test("what was pasted is read", async ({ page }) => {
    await startedByHand(page);
    await added(
      page,
      "contoso.com\nhttps://mysignins.microsoft.com/security-info?tenant=litwareinc.com",
    );
    await expect(headings(page)).toHaveCount(2);
  });

  test("both are gone, or the tests above and below tell nothing", async ({ page }) => {
    await page.goto("/");
    const left = await page.evaluate(() => ["canParse" in URL, "any" in AbortSignal]);
    expect(left).toEqual([false, false]);
  });

  test("organizations are listed and checked", async ({ page }) => {
    await signedIn(page);
    await listedOrganizations(page);
    await checkedAll(page);
  });
});

/** Takes members away, by their path, before any script of a page runs. */
async function without(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.addInitScript((taken) => {
    for (const path of taken) {
      const names = path.split(".");
      const last = names.pop() ?? "";
      const owner = names.reduce<unknown>((one, name) => Reflect.get(Object(one), name), window);
      Reflect.deleteProperty(Object(owner), last);
    }
  }, paths);
}

async function expectPlainPage(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/old-browser\.html$/);
  await expect(
    page.getByRole("heading", { name: "This browser is too old for Rekey" }),
  ).toBeVisible();
  await expect(page.getByText("Do not erase your old phone yet.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open Security info" })).toHaveAttribute(
    "href",
    "https://mysignins.microsoft.com/security-info",
  );
}
