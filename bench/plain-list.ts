import type { Page } from "@playwright/test";

// What the list is compared with: the same text in a page that is nothing else.

/** The same text in five hundred list items, and nothing else. */
export function drawnPlainly(page: Page, texts: readonly string[]): Promise<number> {
  return page.evaluate(async (all) => {
    document.body.replaceChildren();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const from = performance.now();
    const list = document.createElement("ul");
    for (const text of all) {
      const item = document.createElement("li");
      item.textContent = text;
      list.append(item);
    }
    document.body.append(list);
    return new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => resolve(performance.now() - from);
        after.port2.postMessage(0);
      });
    });
  }, texts);
}

/** Another text in one item of the static list, and every second item hidden: until the next frame. */
export function changedPlainly(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const items = [...document.querySelectorAll("li")];
    const from = performance.now();
    for (const [index, item] of items.entries()) {
      item.hidden = index % 2 === 1 && !item.hidden;
      if (index === 3) item.textContent += ".";
    }
    return new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => resolve(performance.now() - from);
        after.port2.postMessage(0);
      });
    });
  });
}
