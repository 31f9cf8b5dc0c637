import { change, expect, organizationIds, type Page, people, test } from "./fixtures.ts";
import {
  cardHeading,
  cardOf,
  openedCard,
  openedPanel,
  openSecurityInfo,
  testedByHand,
  visitedBy,
} from "./run-walks.ts";
import { added, startedByHand } from "./walks.ts";

const { contoso } = organizationIds;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("the whole journey by touch: sign in, open, add, test", async ({ page, world }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).tap();
  await page.getByRole("button", { name: people.ana }).tap();
  await page.getByRole("button", { name: "Here, and it works" }).tap();
  await page.getByRole("button", { name: "List my organizations" }).tap();
  await page.getByRole("button", { name: "Accept" }).tap();
  await openedCard(page, "Contoso");

  const open = openSecurityInfo(page);
  const code = page.getByRole("img", { name: "QR code that opens Security info for Contoso" });
  await test.step("the button is on the first screen, and no code is in its way", async () => {
    await expect(open).toBeInViewport({ ratio: 1 });
    await expect(code).toHaveCount(0);
    await page.getByRole("button", { name: "On another device" }).tap();
    await expect(code).toBeVisible();
    await expect(cardHeading(page)).toBeFocused();
    await page.getByRole("button", { name: "Back to the step" }).tap();
  });

  await openedPanel(page, "Details");
  await page.getByRole("button", { name: "Check now" }).tap();
  await page.getByRole("button", { name: "The old phone: Pixel 6" }).tap();
  await test.step("what took the answer's place has the focus", async () => {
    await expect(page.getByRole("button", { name: "Answer differently: Pixel 6" })).toBeFocused();
  });
  await page.getByRole("button", { name: "Back to the step" }).tap();
  await visitedBy(page, open, () => {
    change.addMethod(world, contoso, people.ana, change.newAuthenticator("iPhone 16"));
  });
  await page.getByRole("button", { name: "Yes, test it now" }).tap();
  await expect(cardHeading(page)).toHaveText("Test the new phone");
  await expect(cardHeading(page)).toBeFocused();
  await testedByHand(page, "Authenticator on the new phone, for Contoso");
  await expect(cardHeading(page)).toHaveText("Contoso is done");
  await expect(cardHeading(page)).toBeFocused();
  await expect(cardOf(page)).toContainText("The new phone works here");
});

for (const { how, leave } of [
  { how: "loaded anew", leave: (page: Page) => page.reload() },
  {
    how: "left for another page and come back to",
    leave: async (page: Page) => {
      await page.goto("about:blank");
      await page.goBack();
    },
  },
]) {
  test(`a page ${how} stands as it was left: what was opened, and which part was gone to`, async ({
    page,
  }) => {
    await linked(page);
    await page.getByRole("button", { name: "I can't get in" }).tap();
    const closed = page.getByRole("checkbox", { name: "Security info here is closed to me" });
    await page.getByText("The page does not open for me at all").tap();
    await expect(closed).toBeVisible();
    // The browser tells the page of an opened fold a moment after it is open: no hand is as quick as this test.
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(history.state)))
      .toContain("The page does not open for me at all");
    await leave(page);
    await expect(closed).toBeVisible();
    await page.getByRole("button", { name: "Test", exact: true }).tap();
    await expect(cardHeading(page)).toHaveText("Test the new phone");
    await leave(page);
    await expect(cardHeading(page)).toHaveText("Test the new phone");
    await page.goto("/#/organizations/woodgrovebank.com");
    await expect(page.getByRole("heading", { name: "woodgrovebank.com", level: 1 })).toBeVisible();
    await expect(cardHeading(page)).toHaveText("Add your new phone");
  });
}

test("back from Security info that Rekey cannot read, the question is asked and told", async ({
  page,
}) => {
  await linked(page);
  await visitedBy(page, openSecurityInfo(page));
  await expect(page.getByRole("status")).toContainText("Back from contoso.com.");
  await page.getByRole("button", { name: "Yes, test it now" }).tap();
  await expect(cardHeading(page)).toHaveText("Test the new phone");
  await expect(cardHeading(page)).toBeFocused();
});

test("the question is asked even if the phone threw the page away meanwhile", async ({
  page,
  context,
}) => {
  await linked(page);
  const [securityInfo] = await Promise.all([
    context.waitForEvent("page"),
    openSecurityInfo(page).tap(),
  ]);
  await securityInfo.close();
  await page.reload();
  await page.getByRole("button", { name: "Yes, test it now" }).tap();
  await expect(cardHeading(page)).toHaveText("Test the new phone");
  await page.reload();
  await expect(cardHeading(page)).toHaveText("Test the new phone");
  await expect(page.getByRole("button", { name: "Yes, test it now" })).toHaveCount(0);
});

test("the link is copied, and that is told in the one live region", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await linked(page);
  const link = await openSecurityInfo(page).getAttribute("href");
  await page.getByRole("button", { name: "On another device" }).tap();
  await page.getByRole("button", { name: "Copy link" }).tap();
  await expect(page.getByRole("status")).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

const title =
  "whatever can be tapped is as large as a thumb needs, no page scrolls sideways at 320 px, and text twice as large is cut nowhere";

test(`before anything is known here, ${title}`, async ({ page }) => {
  await page.goto("/");
  await expectFit(page, "start");
  await page.goto("/#/organizations/litware.example");
  await page.reload();
  await expect(page.getByText("From a link")).toBeVisible();
  await expectFit(page, "from a link");
});

test.describe("with every organization checked", () => {
  test.use({ start: "checked" });

  test(`on every page ${title}`, async ({ page }) => {
    test.slow();
    await page.getByRole("button", { name: "Yes, my own" }).tap();
    const { northwind, tailspin } = organizationIds;
    for (const address of [
      "organizations",
      `organizations/${contoso}`,
      `organizations/${northwind}`,
      `organizations/${tailspin}`,
      "add",
      "settings",
      "summary",
      "admin",
      "about",
      "diagnostics",
      "test-all",
      "tidy-up",
      "nowhere",
    ]) {
      await page.goto(`/#/${address}`);
      await page.reload();
      await expectFit(page, address);
    }
  });
});

/** One organization of the list, made by hand. */
async function linked(page: Page): Promise<void> {
  await startedByHand(page);
  await added(page, "ana@contoso.com\nana@woodgrovebank.com");
  await openedCard(page, "contoso.com");
}

/** A page just loaded, with everything unfolded, fits a thumb, a narrow screen and tired eyes. */
async function expectFit(page: Page, where: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
  });
  await test.step(`${where}: targets`, async () => {
    expect.soft(await smallTargets(page), `${where}: too small for a thumb`).toEqual([]);
  });
  // As with 400 % zoom on a computer.
  await test.step(`${where}: at 320 px`, async () => {
    await resized(page, 320);
    expect.soft(await tooWide(page), `${where}: at 320 px`).toEqual([]);
    await resized(page, 360);
  });
  await test.step(`${where}: text twice as large`, async () => {
    await enlargeText(page);
    const cut = [...(await tooWide(page)), ...(await cutTexts(page))];
    expect.soft(cut, `${where}: text twice as large`).toEqual([]);
  });
}

/** Until the page has been drawn at that width. */
async function resized(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/**
 * What can be tapped and is smaller than 44 by 44 CSS pixels. A box or radio button is as large as its label, a text
 * field as its frame; a link within a sentence is exempt, as in WCAG 2.5.8.
 */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: HTMLElement) =>
      element.matches("p > a, li > a, bdi > a") &&
      getComputedStyle(element).display === "inline" &&
      element.parentElement?.textContent !== element.textContent;
    // A row's link lies over all of the row.
    const isWholeRow = (element: HTMLElement) =>
      element.matches("h3 > a") && getComputedStyle(element, "::after").position === "absolute";
    const sizeOf = (element: HTMLElement) => {
      if (isWholeRow(element)) return element.closest("li, div")?.getBoundingClientRect() ?? none;
      const whole = element.matches("[type=radio], [type=checkbox]")
        ? (element.closest("label") ?? element.parentElement)
        : element.matches("input") && element.closest("span");
      return (whole || element).getBoundingClientRect();
    };
    const none = new DOMRect();
    return (
      [...document.querySelectorAll<HTMLElement>("a, button, summary, input, select, textarea")]
        .filter((element) => element.checkVisibility() && !isInSentence(element))
        .map((element) => ({ element, size: sizeOf(element) }))
        .filter(({ size }) => size.bottom + scrollY > 0)
        // Half a pixel is what layout rounds away.
        .filter(({ size }) => size.width < 43.5 || size.height < 43.5)
        .map(({ element, size: { width, height } }) => {
          const name = element.textContent || element.ariaLabel || element.outerHTML;
          return `${name.slice(0, 60)}, ${Math.round(width)} by ${Math.round(height)}`;
        })
    );
  });
}

/** What reaches beyond the page's right edge, if the page scrolls there. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(({ tagName, textContent }) => `${tagName} too wide: ${textContent.slice(0, 60)}`);
  });
}

/** What a phone does whose owner asked for text twice as large: the letters grow, and the boxes have to follow. */
async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>("body, body *")].map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return { element, fontSize: Number.parseFloat(fontSize), lineHeight };
    });
    for (const { element, fontSize, lineHeight } of sizes) {
      element.style.fontSize = `${2 * fontSize}px`;
      const height = Number.parseFloat(lineHeight);
      element.style.lineHeight = Number.isNaN(height) ? lineHeight : `${2 * height}px`;
    }
  });
}

/** Text that does not fit its box. What is for a screen reader alone, or typed by the person, never does. */
function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isCut = (element: HTMLElement) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === "inline") return false;
      const isTooWide = element.scrollWidth > element.clientWidth + 1;
      const isTooHigh = element.scrollHeight > element.clientHeight + 1;
      const isButton = element.matches("button, a, summary");
      return (
        (isTooWide && (overflowX !== "visible" || isButton)) ||
        (isTooHigh && overflowY === "hidden")
      );
    };
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== "")
      .filter((element) => !element.closest("[role=status], textarea, select, svg"))
      .filter(isCut)
      .map(({ tagName, textContent }) => `${tagName} cut: ${textContent.slice(0, 60)}`);
  });
}
