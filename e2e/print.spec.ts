import { expect, moversOrganizations, type Page, test } from "./fixtures.ts";
import { type PrintedLine, type PrintedPage, printedPages } from "./measures/printed.ts";
import { cardHeading, testedByHand } from "./run-walks.ts";
import { added, pasted, startedByHand } from "./walks.ts";

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

/** What the sheet and the way to it say in a language. */
interface SheetWords {
  readonly checkAll: string;
  readonly checked: string;
  readonly sheet: string;
  readonly confidential: string;
  readonly save: string;
  readonly last: string;
}

const english: SheetWords = {
  checkAll: "Check all",
  checked: "Checked 11.",
  sheet: "Organizations on the sheet",
  confidential: "Confidential",
  save: "Save as CSV",
  last: "Whom to call",
};

const languages: Readonly<Record<string, SheetWords>> = {
  en: english,
  de: {
    checkAll: "Alle prüfen",
    checked: "11 geprüft.",
    sheet: "Organisationen auf dem Blatt",
    confidential: "Vertraulich",
    save: "Als CSV speichern",
    last: "Wen Sie anrufen",
  },
  fr: {
    checkAll: "Tout vérifier",
    checked: "11 vérifiées.",
    sheet: "Organisations de la feuille",
    confidential: "Confidentiel",
    save: "Enregistrer en CSV",
    last: "Qui appeler",
  },
};

for (const [language, words] of Object.entries(languages)) {
  test.describe(`with Azure's list, in ${language}`, () => {
    test.use({ start: "listed" });

    test("eleven organizations take two pages, and every code is read", async ({ page }) => {
      const switches = page.getByRole("combobox", { name: "Language" });
      await switches.selectOption(language);
      await page.getByRole("button", { name: words.checkAll }).click();
      await expect(page.getByRole("status").first()).toContainText(words.checked);
      await page.goto("/#/summary");
      const headings = page.getByRole("list", { name: words.sheet }).getByRole("heading");
      await expect(headings).toHaveCount(11);
      const names = await headings.allTextContents();
      const listed = new Map(names.map((name) => [name, ""]));
      const look = (pages: readonly PrintedPage[]) => {
        expect(pages).toHaveLength(2);
        for (const one of pages) expect(textOf([one])).toContain(words.confidential);
        const codes = pages.flatMap((one) =>
          blocksOn(one, listed, words.last).map(({ part }) => one.codeIn(part)),
        );
        expect(new Set(codes.map((code) => code?.text)).size).toBe(11);
      };
      await onEachFormat(page, look, words.save);
    });
  });
}

test("an organization that nobody listed prints from its address alone, with its steps", async ({
  page,
  world,
}) => {
  await page.goto("/#/summary/contoso.com");
  await expect(sheetOf(page).getByRole("heading", { name: "contoso.com" })).toBeVisible();
  await onEachFormat(page, (pages) => {
    expect(pages).toHaveLength(1);
    expectWholeBlocks(pages, new Map([["contoso.com", `${securityInfo}?tenant=contoso.com`]]));
    expect(textOf(pages)).toContain("Only then remove the old phone");
    expect(textOf(pages)).not.toContain("Can I wipe the old phone?");
  });
  expect(world.log).toEqual([]);
});

test("what is ready stands at the end, ticked, and without a code", async ({ page }) => {
  await startedByHand(page);
  await added(page, "ana@fabrikam.com\nana_fabrikam.com#EXT#@contoso.onmicrosoft.com");
  await page.goto("/#/organizations/fabrikam.com");
  await page.getByRole("button", { name: "Test", exact: true }).click();
  await testedByHand(page, "Authenticator on the new phone, for fabrikam.com");
  await expect(cardHeading(page)).toHaveText("fabrikam.com is done");
  await page.goto("/#/summary");
  await expect(sheetOf(page).getByRole("heading")).toHaveText([
    "contoso.onmicrosoft.com",
    "fabrikam.com",
  ]);
  const ready = sheetOf(page).getByRole("listitem").filter({ hasText: "fabrikam.com" }).last();
  await expect(sheetOf(page).getByRole("img", { name: /^QR code/ })).toHaveCount(1);
  await expect(page.getByRole("img", { name: "Done:" })).toHaveCount(2);
  await expect(ready).toBeVisible();
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
  await pasted(page, lines.join("\n"));
  await expect(page.getByRole("main").getByText("40 organizations were read.")).toBeVisible();
}

function sheetOf(page: Page) {
  return page.getByRole("list", { name: english.sheet });
}

async function onEachFormat(
  page: Page,
  look: (pages: readonly PrintedPage[]) => void,
  onScreenAlone = english.save,
): Promise<void> {
  // The printed sheet is fetched at the first sign of a person; the page's own heading is no part of it.
  await page.mouse.move(10, 10);
  await expect.poll(async () => textOf(await printedOn(page, "A4"))).not.toContain(onScreenAlone);
  for (const format of ["A4", "Letter"]) {
    await test.step(`on ${format}`, async () => {
      look(await printedOn(page, format));
    });
  }
}

async function printedOn(page: Page, format: string): Promise<readonly PrintedPage[]> {
  return printedPages(await page.pdf({ format, printBackground: false }));
}

function textOf(pages: readonly PrintedPage[]): string {
  return pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join("");
}

/** Every block from its heading to its last line on one page, inside the margins, with a code that opens its own page. */
function expectWholeBlocks(pages: readonly PrintedPage[], organizations: Listed): void {
  const found = new Map<string, string | undefined>();
  for (const page of pages) {
    expect(textOf([page])).toContain("Confidential: lists your organizations.");
    for (const block of blocksOn(page, organizations)) {
      expect(block.ends, `${block.name} ends before the next begins`).toHaveLength(1);
      const code = page.codeIn(block.part);
      found.set(block.name, code?.text);
      expect(code?.millimetres, `the width of ${block.name}'s code`).toBeCloseTo(35, 0);
    }
    for (const { left, right, top, text } of page.lines) {
      expect(left, text).toBeGreaterThan(unprintable);
      expect(right, text).toBeLessThan(page.width - unprintable);
      expect(top, text).toBeLessThan(page.height - unprintable);
    }
  }
  expect(found).toEqual(organizations);
}

/** The blocks of a page, each with its part of one column: from its heading to the next one's below it. */
function blocksOn(
  { lines, width, height }: PrintedPage,
  organizations: Listed,
  last = english.last,
) {
  const tops = headingsAmong(lines).filter(({ text }) => organizations.has(text));
  const ends = lines.filter(({ text }) => text === last);
  expect(ends.length, "blocks that end on a page began there").toBe(tops.length);
  const isAlone = organizations.size === 1;
  return tops.map(({ text: name, top, left }) => {
    const isLeft = isAlone || left < width / 2;
    const isBeside = (line: { readonly left: number }) =>
      isAlone || line.left < width / 2 === isLeft;
    const next = tops.find((one) => one.top > top && isBeside(one))?.top ?? height;
    return {
      name,
      ends: ends.filter((end) => end.top > top && end.top < next && isBeside(end)),
      part: {
        left: isLeft ? 0 : width / 2,
        right: isLeft && !isAlone ? width / 2 : width,
        top: top - 30,
        bottom: next - 15,
      },
    };
  });
}

/** Known by their larger letters, for a domain stands below its organization's name, too. A long one has two lines. */
function headingsAmong(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const headings: PrintedLine[] = [];
  for (const line of lines.filter(({ size }) => size > 11)) {
    const at = headings.findIndex(({ left, top }) => left === line.left && line.top - top < 20);
    const above = headings[at];
    if (above) headings[at] = { ...above, text: above.text + line.text };
    else headings.push(line);
  }
  return headings;
}
