import { expect, type Page, people, test } from "./fixtures.ts";
import { openedMenu } from "./walks.ts";

// The header of every page, and its menu.

test.use({ start: "listed" });

test("the header is 48 px high at every width", async ({ page }) => {
  for (const width of [320, 360, 600, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    expect((await page.getByRole("banner").boundingBox())?.height, `${width} px`).toBe(48);
  }
});

test("the menu holds accounts, pages and languages, and shuts once a page was chosen", async ({
  page,
}) => {
  const settings = page.getByRole("link", { name: "Settings", exact: true });
  await expect(settings).toBeHidden();
  await openedMenu(page);
  await expect(page.getByText(`Signed in as ${people.ana}`)).toBeVisible();
  for (const name of ["For help desks", "About"]) {
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole("banner").getByRole("combobox", { name: "Language" })).toBeVisible();
  await settings.click();
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  await expect(page.getByText(`Signed in as ${people.ana}`)).toBeHidden();
});

test("on a phone the page to print is in the menu", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const print = page.getByRole("link", { name: "Print", exact: true });
  await expect(print).toHaveCount(0);
  await openedMenu(page);
  await print.click();
  await expect(page.getByRole("heading", { name: "Print summary" })).toBeVisible();
});

test("where the browser knows no popover, the menu stands in the page", async ({ page }) => {
  await withoutPopover(page);
  await page.reload();
  await expect(page.getByRole("button", { name: "Menu", exact: true })).toBeHidden();
  await expect(page.getByRole("button", { name: `Sign out ${people.ana}` })).toBeVisible();
  await expect(page.getByRole("button", { name: "List again" })).toBeVisible();
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "About", exact: true })).toBeVisible();
});

/** A browser of before: no property of an element knows the word, and no style its state. */
async function withoutPopover(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"]) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const styles = (await response.text()).replaceAll(":popover-open", ":not-known");
    await route.fulfill({ response, body: styles });
  });
}
