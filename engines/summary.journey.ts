import { printedPages } from "../e2e/measures/printed.ts";
import { expect, test } from "./fixtures.ts";
import { decoded, seen } from "./person.ts";

test("the sheet of one organization opens cold, its code reads, and it prints", async ({
  tab,
  line,
  host,
  look,
}) => {
  await tab.open(`${line.origin}/#/summary/contoso.com`);
  const code = await seen(tab, "img", "QR code that opens Security info for contoso.com");
  await seen(tab, "button", "Print");
  await look("summary");
  expect(decoded(await code.shot())).toMatch(
    /^https:\/\/mysignins\.microsoft\.com\/security-info\?tenant/,
  );
  // The sheet for paper is fetched at the first sign of a person.
  await tab.valueOf("dispatchEvent(new Event('pointermove'))");
  await expect
    .poll(() => host.asked.some(({ path }) => path.startsWith("/assets/PrintedSheet-")))
    .toBe(true);
  // WebKit's driver has no paper.
  const pages = tab.printed ? await printedPages(await tab.printed()) : [];
  for (const { lines } of pages) {
    const text = lines.map((line) => line.text).join(" ");
    expect(text).toContain("contoso.com");
    expect(text).not.toContain("Save as CSV");
  }
  expect(pages.length).toBe(tab.printed ? 1 : 0);
});
