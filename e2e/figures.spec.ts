import { expect, type Page, test } from "./fixtures.ts";
import { allTested, onFullList, phoneLost } from "./full-list.ts";
import { textsThatDoNotFit } from "./measures/fitting-text.ts";
import { listFigures } from "./measures/list-figures.ts";
import { rowOf } from "./walks.ts";

// How much of 24 organizations in every state is seen at once, on a computer and on a phone.

test.use({ cast: "full" });

const screens = [
  {
    device: "a computer",
    size: { width: 1280, height: 800 },
    atMost: { rowHeight: 48, firstBeginsAt: 290, screens: 2 },
    atLeast: 9,
  },
  {
    device: "a phone",
    size: { width: 360, height: 740 },
    atMost: { rowHeight: 60, firstBeginsAt: 370, screens: 2.6 },
    atLeast: 6,
  },
] as const;

const languages = [
  ["English", "en"],
  ["German", "de"],
  ["French", "fr"],
] as const;

for (const { device, size, atMost, atLeast } of screens) {
  test(`on ${device} the list is seen at once, in every language`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await onFullList(page);
    for (const [name, language] of languages) {
      await test.step(name, async () => {
        await spoken(page, language);
        const figures = await listFigures(page);
        expect.soft(median(figures.rowHeights), "a row").toBeLessThanOrEqual(atMost.rowHeight);
        expect
          .soft(Math.max(...figures.rowHeights), "the highest row")
          .toBeLessThanOrEqual(atMost.rowHeight);
        expect
          .soft(figures.firstBeginsAt, "the first organization")
          .toBeLessThanOrEqual(atMost.firstBeginsAt);
        expect.soft(figures.wholeOnFirstScreen, "whole ones").toBeGreaterThanOrEqual(atLeast);
        expect.soft(figures.screens, "screens").toBeLessThanOrEqual(atMost.screens);
        expect.soft(figures.wordyRows, "words in a row").toEqual([]);
        expect.soft(figures.wordsBeforeFirst, "words before the first").toBeLessThanOrEqual(30);
        expect.soft(await textsThatDoNotFit(page), name).toEqual([]);
        await folded(page);
      });
    }
  });
}

test("at 400 % zoom 24 organizations take at most ten screens, and nothing overflows in German", async ({
  page,
}) => {
  test.slow();
  await onFullList(page);
  await page.setViewportSize({ width: 320, height: 256 });
  await spoken(page, "de");
  const { screens: tall } = await listFigures(page);
  expect(tall).toBeLessThanOrEqual(10);
  expect(await textsThatDoNotFit(page)).toEqual([]);
});

test("with the old phone gone, the list asks where one still gets in, and no verb contradicts its row", async ({
  page,
}) => {
  test.slow();
  await onFullList(page, phoneLost);
  const region = page.getByRole("region", { name: "Where can I still get in?" });
  // Three guests were tested while the old phone was there. Home, which may be asked first, is lost with it.
  await expect(region).toContainText("0 of 24");
  await expect(region).not.toContainText("Keep the old phone");
  const gone = rowOf(page, "Gone Away");
  await expect(gone).toContainText("Your account was not found");
  await expect(gone.getByRole("link", { name: "Ask: Gone Away" })).toBeVisible();
  await expect(rowOf(page, "Home & Hearth").getByRole("link", { name: /^Ask/ })).toBeVisible();
});

test("the old phone gone, and nothing on the list: nobody is told to keep it", async ({ page }) => {
  await page.goto("/#/organizations");
  await page.getByRole("button", { name: "Lost or stolen" }).click();
  await page.goto("/#/organizations");
  const region = page.getByRole("region", { name: "Where can I still get in?" });
  await expect(region).toContainText("No organization is on your list yet.");
  await expect(region).not.toContainText("Keep the old phone");
});

test("a list without open ends leads on to the comparison", async ({ page }) => {
  test.slow();
  await onFullList(page, allTested);
  const region = page.getByRole("region", { name: "Can I wipe the old phone?" });
  await expect(region).toContainText("Not proven");
  await expect(page.getByRole("link", { name: "Compare: Is the list complete?" })).toBeVisible();
  await expect(rowOf(page, "Northwind").getByRole("link")).toHaveCount(2);
});

/** Has the page speak another language, by the choice in the footer. */
async function spoken(page: Page, language: string): Promise<void> {
  await page.getByRole("contentinfo").getByRole("combobox").selectOption(language);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
  await page.evaluate(() => scrollTo(0, 0));
}

/** As it was before somebody looked behind everything. */
async function folded(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details")) fold.removeAttribute("open");
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
