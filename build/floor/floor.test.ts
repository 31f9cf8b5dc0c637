import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { oldBrowserWords as german } from "#ui/words/de/old-browser.ts";
import { oldBrowserWords as english } from "#ui/words/en/old-browser.ts";
import { oldBrowserWords as french } from "#ui/words/fr/old-browser.ts";
import { floor, targets } from "./floor.ts";

const asWritten = [
  `Safari ${floor.safari}`,
  `Chrome ${floor.chrome}`,
  `Edge ${floor.edge}`,
  `Firefox ${floor.firefox}`,
];

describe("the oldest browsers", () => {
  it.each([english, german, french])("are named on the page for older ones: $heading", (words) => {
    for (const browser of asWritten) expect(words.needs).toContain(browser);
    expect(words.update).toContain(`iOS ${floor.safari_ios}`);
  });

  it("are named in the README", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const browser of [...asWritten, `iOS ${floor.safari_ios}`])
      expect(readme).toContain(browser);
  });

  it("are what the bundler writes for", () => {
    expect(targets).toEqual(["chrome111", "edge111", "firefox128", "safari16.4", "ios16.4"]);
  });
});
