import { expect, type Page } from "@playwright/test";

/**
 * Text that is wider than its box, or that its box hides a part of, anywhere on the page with everything unfolded.
 * What is for a screen reader alone, or scrolls by itself, never is.
 */
export async function textsThatDoNotFit(page: Page): Promise<readonly string[]> {
  await unfold(page);
  return page.evaluate(() => {
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== "",
      );
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOutside = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    };
    const isCut = (element: Element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === "inline") return false;
      // A pixel is what layout rounds away.
      const isTooWide = element.scrollWidth > element.clientWidth + 1;
      const isTooHigh = element.scrollHeight > element.clientHeight + 1;
      return (isTooWide && overflowX !== "auto") || (isTooHigh && overflowY === "hidden");
    };
    const shown = [...document.querySelectorAll("body *")].filter((element) =>
      element.checkVisibility(),
    );
    const texts = shown
      .filter((element) => hasOwnText(element) && !element.closest("[role=status], select, svg"))
      .filter((element) => isCut(element) || isOutside(element));
    const controls = shown.filter(
      (element) => element.matches("select, input") && isOutside(element),
    );
    const named = [...texts, ...controls].map(
      ({ tagName, textContent }) => `${tagName}: ${textContent?.slice(0, 60)}`,
    );
    const more = scrollWidth - clientWidth;
    return more > 0 ? [...named, `the page is wider by ${more} px`] : named;
  });
}

/** Opens every fold. What is in one is made, and some of it fetched, when it is first opened. */
async function unfold(page: Page): Promise<void> {
  const emptyOnes = () =>
    page.evaluate(() => {
      const isEmpty = (fold: HTMLDetailsElement) =>
        fold.lastElementChild?.tagName === "DIV" && fold.lastElementChild.childElementCount === 0;
      const folds = [...document.querySelectorAll("main details")].filter(
        (fold) => fold instanceof HTMLDetailsElement,
      );
      for (const fold of folds) if (!fold.open) fold.querySelector("summary")?.click();
      return folds.filter(isEmpty).length;
    });
  await expect.poll(emptyOnes).toBe(0);
}
