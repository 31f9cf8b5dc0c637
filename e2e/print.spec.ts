import { expect, moversOrganizations, type Page, test } from "./fixtures.ts";
import { type PrintedPage, printedPages } from "./measures/printed.ts";
import { added, startedByHand } from "./walks.ts";

/** What a sheet lists: the heading of each block, and what its code opens. */
type Listed = ReadonlyMap<string, string>;

/** What an ordinary printer leaves white at each edge, in points: a quarter of an inch. */
const unprintable = 18;

const securityInfo = "https://mysignins.microsoft.com/security-info";

const [, contoso] = moversOrganizations;
const moversNames = [
  "Fabrikam",
  "Contoso",
  "Woodgrove Bank",
  "Adventure Works",
  "Tailspin Toys",
  "Litware",
  "Wingtip Toys",
  "Proseware",
];

/** Home and seven guests, by their IDs. */
const eight: Listed = new Map(
  moversNames.map((name, index) => [
    name,
    `${securityInfo}?tenantId=${moversOrganizations[index]}`,
  ]),
);

/** Half of them by a domain, half by an ID and without a name. */
const forty: Listed = new Map(
  Array.from({ length: 40 }, (_, index) => {
    const digits = String(index + 1).padStart(8, "0");
    return index % 2 === 0
      ? [`tenant${digits}.example`, `${securityInfo}?tenant=tenant${digits}.example`]
      : [digits, `${securityInfo}?tenantId=${digits}-1f2e-4d3c-8b4a-5f6e7d8c9b0a`];
  }),
);

test.describe("of a mover", () => {
  test.use({ cast: "mover", start: "listed" });

  test("one organization alone is one block, and its code is read off the paper", async ({
    page,
  }) => {
    await page.goto(`/#/summary/${contoso}`);
    await expect(sheetOf(page).getByRole("heading", { name: "Contoso" })).toBeVisible();
    await onEachFormat(page, (pages) => {
      expect(pages).toHaveLength(1);
      expectWholeBlocks(pages, new Map([["Contoso", `${securityInfo}?tenantId=${contoso}`]]));
    });
  });

  test("eight organizations: no block is split, nothing is cut, every code is read", async ({
    page,
  }) => {
    await page.goto("/#/summary");
    await expect(sheetOf(page).getByRole("listitem").first()).toBeVisible();
    await onEachFormat(page, (pages) => expectWholeBlocks(pages, eight));
  });
});

test("forty organizations: no block is split, nothing is cut, every code is read", async ({
  page,
}) => {
  test.slow();
  await fortyByHand(page);
  await page.goto("/#/summary");
  await expect(sheetOf(page).getByRole("heading", { name: "00000040" })).toBeVisible();
  await onEachFormat(page, (pages) => expectWholeBlocks(pages, forty));
});

async function fortyByHand(page: Page): Promise<void> {
  await startedByHand(page);
  const lines = [...forty].map(([name, link]) => (name.startsWith("tenant") ? name : link));
  await added(page, lines.join("\n"));
  await expect(page.getByText("40 organizations were read.").first()).toBeVisible();
}

function sheetOf(page: Page) {
  return page.getByRole("list", { name: "Organizations on the sheet" });
}

async function onEachFormat(
  page: Page,
  look: (pages: readonly PrintedPage[]) => void,
): Promise<void> {
  for (const format of ["A4", "Letter"]) {
    await test.step(`on ${format}`, async () => {
      look(await printedPages(await page.pdf({ format, printBackground: false })));
    });
  }
}

/** Every block from its heading to its last line on one page, inside the margins, with a code that opens its own page. */
function expectWholeBlocks(pages: readonly PrintedPage[], organizations: Listed): void {
  const found = new Map<string, string | undefined>();
  for (const { lines, width, height, codeBetween } of pages) {
    const tops = lines.filter(({ text }) => organizations.has(text));
    const ends = lines.filter(({ text }) => text === "Whom to call");
    expect(ends.length, "blocks that end on a page began there").toBe(tops.length);
    for (const [index, { text, top }] of tops.entries()) {
      const next = tops[index + 1]?.top ?? height;
      const inside = ends.filter((end) => end.top > top && end.top < next);
      expect(inside, `${text} ends before the next begins`).toHaveLength(1);
      const code = codeBetween(top - 30, next - 20);
      found.set(text, code?.text);
      expect(code?.millimetres, `the width of ${text}'s code`).toBeCloseTo(35, 0);
    }
    for (const { left, right, top, text } of lines) {
      expect(left, text).toBeGreaterThan(unprintable);
      expect(right, text).toBeLessThan(width - unprintable);
      expect(top, text).toBeLessThan(height - unprintable);
    }
  }
  expect(found).toEqual(organizations);
}
