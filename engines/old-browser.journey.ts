import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { reads, seen } from "./person.ts";

test.describe("where the entry is not understood", () => {
  test.use({ forgiven: /SyntaxError|Unexpected|Invalid/i });

  test("a plain page says what to do", async ({ tab, line, host }) => {
    host.replaced.set(await entry(), "import { from ;");
    await tab.open(`${line.origin}/#/organizations/contoso.com`);
    await seen(tab, "heading", "This browser is too old for Rekey");
    expect(await tab.address()).toBe(`${line.origin}/old-browser.html`);
  });
});

test.describe("where the entry does not arrive", () => {
  test.use({ forgiven: /Failed to load resource|Loading failed|error/i });

  test("the start page says so, and does not blame the browser", async ({ tab, line }) => {
    line.setMissing(await entry());
    await tab.open(`${line.origin}/#/`);
    await reads(tab, "Rekey could not be fetched just now");
    expect(await tab.address()).toBe(`${line.origin}/#/`);
  });
});

/** The path of the one script of the first paint. */
async function entry(): Promise<string> {
  const start = await readFile("dist/index.html", "utf8");
  const [, path = ""] = /type="module"[^>]*src="\.(\/assets\/[^"]+)"/.exec(start) ?? [];
  return path;
}
