import { change, decodedQr, expect, organizationIds, type Page, test } from "./fixtures.ts";
import { brokenRules } from "./measures/axe.ts";
import { textsThatDoNotFit } from "./measures/fitting-text.ts";
import { openedPanel } from "./run-walks.ts";
import { added, startedByHand } from "./walks.ts";

// What a person set on their device: more space between letters, no motion, more contrast, colours of their own.

const { contoso, northwind } = organizationIds;

test.describe("with letters, words, lines and paragraphs set wider apart", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("no text is cut on the start page", async ({ page }) => {
    await onStartPage(page);
    expect(await cutWhenSpaced(page)).toEqual([]);
  });

  test.describe("with every organization checked", () => {
    test.use({ start: "checked" });

    test("no text is cut on any page", async ({ page }) => {
      test.slow();
      await onEveryPage(page, async (where) => {
        expect.soft(await cutWhenSpaced(page), where).toEqual([]);
      });
    });
  });
});

test.describe("where no motion is wanted", () => {
  test.use({ start: "listed", contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves, not even what waits", async ({ page, world }) => {
    await page.goto(`/#/organizations/${contoso}`);
    change.setFault(world, { service: "graph", tenantId: contoso, answer: { kind: "hang" } });
    await openedPanel(page, "Details");
    await page.getByRole("button", { name: "Check now" }).click();
    await expect(page.getByText("Reading your sign-in methods here")).toBeVisible();
    expect(await motions(page)).toEqual([]);
    change.setFault(world, { service: "arm", answer: { kind: "hang" } });
    await page.goto("/#/organizations");
    await listedAgain(page);
    await expect(page.getByText("Listing your organizations")).toBeVisible();
    expect(await motions(page)).toEqual([]);
    await page.route("**/assets/settings-*.js", () => {});
    await page.goto("/#/about");
    await expect(page.getByText("Opening the page")).toBeVisible();
    expect(await motions(page)).toEqual([]);
  });
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("where motion is welcome, what waits moves, so that the test above can fail", async ({
    page,
    world,
  }) => {
    change.setFault(world, { service: "arm", answer: { kind: "hang" } });
    await listedAgain(page);
    await expect(page.getByText("Listing your organizations")).toBeVisible();
    expect(await motions(page)).not.toEqual([]);
  });
});

test.describe("where more contrast is wanted", () => {
  test.use({ contextOptions: { contrast: "more", reducedMotion: "reduce" } });

  test("all text on the start page stands out seven to one, in either theme", async ({ page }) => {
    await onStartPage(page);
    await expectHighContrast(page, "start");
  });

  test.describe("with every organization checked", () => {
    test.use({ start: "checked" });

    test("all text stands out seven to one, in either theme", async ({ page }) => {
      test.slow();
      await onEveryPage(page, (where) => expectHighContrast(page, where));
    });
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`${colorScheme}, with colours of the person's own`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

    test("the page that is shown, buttons, steps, ticks and the code can still be told", async ({
      page,
    }) => {
      await startedByHand(page);
      await added(page, "contoso.com");
      await page.getByRole("link", { name: "contoso.com", exact: true }).click();
      const button = page.getByRole("link", { name: "Open Security info", exact: true });
      await expect(button).toHaveCSS("border-top-style", "solid");
      const code = page.getByRole("img", { name: "QR code that opens Security info" });
      expect(await decodedQr(code)).toBe(await button.getAttribute("href"));
      await openedPanel(page, "Details");
      await page.getByRole("checkbox", { name: "I added the new phone here" }).check();

      await page.getByRole("link", { name: "Print", exact: true }).click();
      await expect(page.getByRole("heading", { name: "Print summary" })).toBeVisible();
      expect(await lineUnder(page, "Print")).not.toBe(await lineUnder(page, "Organizations"));
      expect(await lineUnder(page, "Organizations")).toBe(await groundOf(page));
      await page.keyboard.press("Tab");
      const focused = page.getByRole("button", { name: "Print", exact: true });
      await expect(focused).toBeFocused();
      await expect(focused).toHaveCSS("outline-style", "solid");
    });
  });
}

/** Has Azure list once more, from the menu of the list. */
async function listedAgain(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More for the list" }).click();
  await page.getByRole("button", { name: "List again" }).click();
}

function lineUnder(page: Page, name: string): Promise<string> {
  return page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name })
    .evaluate((link) => getComputedStyle(link).borderBottomColor);
}

/** The colour that the person chose to lie under everything. */
function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** What moves by itself, or is on its way from one look to another. */
function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
      .map((animation) => String(Reflect.get(animation, "animationName") ?? animation.playState)),
  );
}

async function onStartPage(page: Page): Promise<void> {
  await page.goto("/");
  await expect(page.getByText("Fabrikam IT").filter({ visible: true })).toBeVisible();
}

/** Every other page, each loaded for itself. */
async function onEveryPage(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  for (const address of [
    "organizations",
    `organizations/${contoso}`,
    `organizations/${northwind}`,
    "organizations/litware.example",
    "add",
    "settings",
    "summary",
    "admin/contoso.com",
    "about",
    "diagnostics",
    "nowhere",
    "import/nonsense",
  ]) {
    await page.goto(`/#/${address}`);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Opening the page")).toHaveCount(0);
    await test.step(address, () => look(address));
  }
}

/** https://www.w3.org/TR/WCAG22/#text-spacing */
async function cutWhenSpaced(page: Page): Promise<readonly string[]> {
  // Unfolded first, so that what is folded is made before it is spaced.
  await textsThatDoNotFit(page);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("body, body *")) {
      element.style.lineHeight = "1.5";
      element.style.letterSpacing = "0.12em";
      element.style.wordSpacing = "0.16em";
      if (element.matches("p")) element.style.marginBottom = "2em";
    }
  });
  return textsThatDoNotFit(page);
}

async function expectHighContrast(page: Page, where: string): Promise<void> {
  const rules = ["color-contrast", "color-contrast-enhanced"];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await brokenRules(page, { rules }), `${where}, ${colorScheme}`).toEqual([]);
  }
}
