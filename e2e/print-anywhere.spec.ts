import { expect, moversOrganizations, type Page, test } from "./fixtures.ts";
import { printedPages } from "./measures/printed.ts";
import { openedPanel } from "./run-walks.ts";
import { added, pastingBox, startedByHand } from "./walks.ts";

const [, contoso] = moversOrganizations;
const title = "Microsoft Authenticator moves to a new phone";

test.describe("with a list", () => {
  test.use({ cast: "mover", start: "listed" });

  test.beforeEach(async ({ page }) => {
    await page.getByRole("button", { name: "Yes, my own" }).click();
    // The sheet is fetched at the first sign of a person.
    await page.mouse.move(10, 10);
    await expect.poll(() => printedLines(page)).toContain(title);
  });

  test("whatever page is printed, the sheet of all organizations comes out", async ({ page }) => {
    test.slow();
    for (const address of [
      "",
      "organizations",
      `organizations/${contoso}`,
      "about",
      "diagnostics",
    ]) {
      await page.goto(`/#/${address}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const lines = await printedLines(page);
      expect(lines, address).toContain(title);
      expect(
        lines.filter((line) => line === "Whom to call"),
        address,
      ).toHaveLength(8);
      expect(lines, address).not.toContain("Open Security info");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });

  test("printing leaves what was typed on the page, and where one was", async ({ page }) => {
    await page.goto("/#/add");
    const box = pastingBox(page);
    await box.fill("litwareinc.com");
    await box.focus();
    await page.pdf({ format: "A4" });
    await expect(box).toHaveValue("litwareinc.com");
    await expect(box).toBeFocused();
  });

  test("a letter that is printed is the letter alone", async ({ page }) => {
    await page.evaluate(() => {
      // The dialogue would stay open; the letter stands ready for as long as it does.
      window.print = () => {};
    });
    await page.getByRole("link", { name: "Contoso", exact: true }).click();
    await openedPanel(page, "Letters");
    await page.getByRole("button", { name: "Print the letter" }).click();
    const letter = page.getByRole("region", { name: "The letter" });
    const subject = await letter.getByRole("paragraph").first().textContent();
    const lines = await printedLines(page);
    expect(lines.join(" ").replace(/\s+/g, " ")).toContain(`${subject}`);
    expect(lines).not.toContain(title);
    expect(lines).not.toContain("Steps");
  });

  test("without names, no name, domain, account or link is on paper, and the codes are", async ({
    page,
  }) => {
    await page.goto("/#/summary");
    await page.getByRole("checkbox", { name: "Leave out names" }).check();
    const text = (await printedLines(page)).join(" ");
    expect(text).not.toMatch(/contoso|fabrikam|tailspin|mysignins|[0-9a-f]{4}-/i);
    expect(text).toContain("Organization 8");
  });
});

test("a shared device prints no name until somebody shows them", async ({ page }) => {
  await startedByHand(page);
  await added(page, "contoso.com");
  await page.getByRole("button", { name: "No, others use it too" }).click();
  await expect(page.getByRole("heading", { name: "Organization 1" })).toBeVisible();
  expect((await printedLines(page)).join(" ")).not.toContain("contoso");
  await page.getByRole("button", { name: "Show names" }).first().click();
  expect((await printedLines(page)).join(" ")).toContain("contoso.com");
});

test("without a list, the page itself is printed", async ({ page }) => {
  await page.goto("/#/about");
  await expect(page.getByRole("heading", { name: "About Rekey" })).toBeVisible();
  const lines = await printedLines(page);
  expect(lines).toContain("About Rekey");
  expect(lines).not.toContain(title);
});

async function printedLines(page: Page): Promise<readonly string[]> {
  const pages = await printedPages(await page.pdf({ format: "A4" }));
  return pages.flatMap(({ lines }) => lines.map(({ text }) => text));
}
