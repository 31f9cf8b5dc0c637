import { printedPages } from "../e2e/measures/printed.ts";
import { expect, test } from "./fixtures.ts";
import { decoded, seen, until } from "./person.ts";

test("the sheet of one organization opens cold, its code reads, and it prints", async ({
  tab,
  line,
  look,
}) => {
  await tab.open(`${line.origin}/#/summary/contoso.com`);
  const code = await seen(tab, "img", "QR code that opens Security info for contoso.com");
  await seen(tab, "button", "Print");
  await look("summary");
  // A camera is held to the screen until it reads something: what was scrolled to is drawn a moment later.
  await until(async () =>
    expect(decoded(await code.shot())).toMatch(
      /^https:\/\/mysignins\.microsoft\.com\/security-info\?tenant/,
    ),
  );
  // The sheet for paper is fetched at the first sign of a person.
  await tab.valueOf("dispatchEvent(new Event('pointermove'))");
  await until(async () => expect(await tab.valueOf(sheetsWhilePrinting)).toBe(2));
  // WebKit's driver has no paper.
  const pages = tab.printed ? await printedPages(await tab.printed()) : [];
  for (const { lines } of pages) {
    const text = lines.map((line) => line.text).join(" ");
    expect(text).toContain("contoso.com");
    expect(text).not.toContain("Save as CSV");
  }
  expect(pages.length).toBe(tab.printed ? 1 : 0);
});

/** How many sheets there are while something is printed: the one on the page, and the one for paper. */
const sheetsWhilePrinting = `(() => {
  dispatchEvent(new Event("beforeprint"));
  const sheets = document.body.textContent.split("Microsoft Authenticator moves to a new phone").length - 1;
  dispatchEvent(new Event("afterprint"));
  return sheets;
})()`;
