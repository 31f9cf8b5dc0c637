import { readdirSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { hostileTexts } from "#domain/paste/corpus/hostile.fixture.ts";
import { sampleFile } from "#domain/paste/corpus/samples.fixture.ts";
import { parsePaste } from "#domain/paste/parser.ts";
import { pastingBox, pastingPage, startedByHand } from "../e2e/walks.ts";
import { expect, instrumented, test } from "./bench-test.ts";
import { measured } from "./figures.ts";

const megabyte = 1_000_000;
const rounds = 3;
/** Below this the collector's own time is most of what is measured, in milliseconds. */
const least = 50;

/** Every hostile text of the corpus, and all its samples over and over. */
function texts(): Readonly<Record<string, (size: number) => string>> {
  const folder = new URL("../src/domain/paste/corpus/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const samples = names.flatMap(
    (name) => sampleFile(name, readFileSync(new URL(name, folder), "utf8")).samples,
  );
  const all = samples.map(({ text }) => text).join("\n\n");
  return {
    ...hostileTexts,
    "all samples, over and over": (size) => all.repeat(Math.ceil(size / all.length)),
  };
}

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/**
 * The quickest of some rounds, in processor time: what other processes do is not in it. Each begins with a collected heap,
 * or a text would pay for what the one before it left behind.
 */
function timeOf(text: string): number {
  const times = Array.from({ length: rounds }, () => {
    collect();
    const before = process.cpuUsage();
    parsePaste(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

/** In one piece: a text that was put together is written out when it is first read. */
function written(text: string): string {
  return Buffer.from(text).toString();
}

test("twice the text takes twice the time", async ({ browserName: _ }, info) => {
  parsePaste(written(hostileTexts.names(megabyte / 10)));
  const times = Object.entries(texts()).map(([name, textOf]) => {
    const once = timeOf(written(textOf(megabyte / 2)));
    const twice = timeOf(written(textOf(megabyte)));
    return { name, twice, ratio: twice / Math.max(once, least) };
  });
  const steepest = times.toSorted((one, other) => other.ratio - one.ratio)[0];
  const slowest = times.toSorted((one, other) => other.twice - one.twice)[0];
  if (!steepest || !slowest) throw new Error("There is no text to read.");
  measured(info, "pasteRatio", steepest.ratio, `${steepest.name}; ${times.length} texts`);
  measured(info, "pasteMegabyte", slowest.twice, `${slowest.name}; processor time`);
});

test("the page answers while a megabyte is read", async ({ page }, info) => {
  await instrumented(page);
  await startedByHand(page);
  const text = hostileTexts["two cells a line"](megabyte);
  await pastingPage(page);
  await pastingBox(page).fill(text);
  await page.evaluate(() => window.rekeyBench.longestBlock());
  await page.getByRole("button", { name: "Add these" }).click();
  await expect(page.getByText("No organization was read.")).toBeVisible();
  const block = await page.evaluate(() => window.rekeyBench.longestBlock());
  measured(info, "pasteBlock", block, "two cells a line");
});
