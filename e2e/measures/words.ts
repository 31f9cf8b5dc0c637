import type { Locator } from "@playwright/test";

/** How many words an element shows, controls included; folded text is not shown. */
export function wordsIn(element: Locator): Promise<number> {
  return element.evaluate((whole) => {
    const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      const isFolded = parent?.closest("details:not([open]) > :not(summary)");
      if (parent?.checkVisibility() && !isFolded) shown.push(text.textContent ?? "");
    }
    return (shown.join(" ").match(/[\p{L}\p{N}][\p{L}\p{N}'’.@-]*/gu) ?? []).length;
  });
}
