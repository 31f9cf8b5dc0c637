import type { Page } from "@playwright/test";

/** How much of the list is seen at once, in CSS pixels, screens and words. */
export interface ListFigures {
  /** Of every row, without the name of its group. */
  readonly rowHeights: readonly number[];
  readonly firstBeginsAt: number;
  readonly wholeOnFirstScreen: number;
  readonly screens: number;
  /** The rows with more than ten words, each with its text. */
  readonly wordyRows: readonly string[];
  readonly wordsBeforeFirst: number;
}

/** Measures the list as it stands, scrolled to the top. What is folded is not counted; what a control shows is. */
export function listFigures(page: Page): Promise<ListFigures> {
  return page.evaluate(() => {
    const list = document.querySelector("main ul:has(> li > h3)");
    if (!list) throw new Error("No list is here.");
    const rows = [...list.children];
    const countOf = (text: string) =>
      text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    const groupOf = (row: Element) => row.querySelector(":scope > p:first-child");
    const heightOf = (row: Element) =>
      row.getBoundingClientRect().height - (groupOf(row)?.getBoundingClientRect().height ?? 0);
    const textOf = (row: Element) =>
      [...row.children]
        .filter((part) => part !== groupOf(row))
        .map(({ textContent }) => textContent)
        .join(" ");
    const isBefore = (node: Node) =>
      (node.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const shownBefore = [...document.querySelectorAll("main *")]
      .filter((element) => isBefore(element) && !element.contains(list))
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .flatMap((element) =>
        element instanceof HTMLInputElement
          ? [element.placeholder]
          : [...element.childNodes].flatMap((node) =>
              node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [],
            ),
      );
    const firstGroup = rows[0] ? (groupOf(rows[0])?.textContent ?? "") : "";
    return {
      rowHeights: rows.map(heightOf),
      firstBeginsAt: rows[0]?.querySelector("h3")?.getBoundingClientRect().top ?? Number.NaN,
      wholeOnFirstScreen: rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight)
        .length,
      screens: document.documentElement.scrollHeight / innerHeight,
      wordyRows: rows.map(textOf).filter((text) => countOf(text) > 10),
      wordsBeforeFirst: countOf([...shownBefore, firstGroup].join(" ")),
    };
  });
}
