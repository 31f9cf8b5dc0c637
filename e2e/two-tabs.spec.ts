import { expect, test } from "./fixtures.ts";
import type {} from "./measures/book-page.ts";
import { serveBookPage } from "./measures/book-page-files.ts";

const rounds = 1_000;

test("two tabs that write at once for a thousand rounds lose no tick, though one is closed in the middle of a write", async ({
  page: one,
  context,
  host,
}) => {
  test.setTimeout(120_000);
  await serveBookPage(host);
  const other = await context.newPage();
  for (const tab of [one, other]) await tab.goto("/book.html");
  await one.evaluate(() => window.bookPage.makeOwn());
  await other.waitForFunction(() => localStorage.getItem("rekey.device") === "own");

  const whole = one.evaluate((count) => window.bookPage.write("one", count), rounds);
  // It never comes to an end of its own: what it kept last is what the first tab heard of it.
  const cut = other
    .evaluate((count) => window.bookPage.write("other", count), rounds * 1_000)
    .then(
      () => "ended",
      () => "cut",
    );
  await one.waitForFunction(() => Math.max(...Object.values(window.bookPage.heard)) >= 1_000);
  await other.close();
  expect(await cut).toBe("cut");
  await whole;

  const later = await context.newPage();
  await later.goto("/book.html");
  const kept = await later.evaluate(() => window.bookPage.kept());
  const heard = await one.evaluate(() => window.bookPage.heard);
  expect(Object.keys(heard)).toHaveLength(50);
  for (const [tick, round] of Object.entries(heard)) {
    expect(Number(kept[tick]), tick).toBeGreaterThanOrEqual(round);
  }
  for (let tick = 0; tick < 50; tick++) expect(kept[`one ${tick}`]).toBe(rounds - 50 + tick);
});
