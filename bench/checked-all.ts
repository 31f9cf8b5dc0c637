import type { Page } from "@playwright/test";
import { expect } from "./bench-test.ts";

/** How long a *Check all* took, in milliseconds. */
interface RoundTime {
  /** Until the first result was on screen. */
  readonly first: number;
  readonly whole: number;
}

/** Presses *Check all* and waits for its end, watching from inside the page. */
export async function checkedAll(page: Page, count: number): Promise<RoundTime> {
  const button = page.getByRole("button", { name: "Check all" });
  await expect(button).toBeEnabled();
  return button.evaluate(async (element, total) => {
    const list = document.querySelector('ul[aria-label="Organizations"]');
    const status = document.querySelector('[role="status"]');
    if (!(element instanceof HTMLElement) || !list || !status) throw new Error("No list is here.");
    const before = new Set([...list.querySelectorAll("li")].map((row) => row.textContent));
    const isNews = ({ textContent: text }: Element) =>
      !before.has(text) && /Is Pixel 6 your old phone/.test(text) && !/Checking|Waiting/.test(text);
    const isRunning = () =>
      [...document.querySelectorAll("button")].some((each) => each.textContent === "Stop");
    const from = performance.now();
    const seen = { first: 0, hasRun: false };
    const look = () => {
      // The round before has left the same words behind.
      seen.hasRun ||= isRunning();
      if (seen.first === 0 && [...list.querySelectorAll("li")].some(isNews)) {
        seen.first = performance.now() - from;
      }
      return seen.hasRun && !isRunning() && status.textContent.includes(`Checked ${total}.`);
    };
    return new Promise<{ first: number; whole: number }>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!look()) return;
        observer.disconnect();
        resolve({ first: seen.first, whole: performance.now() - from });
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      element.click();
    });
  }, count);
}
