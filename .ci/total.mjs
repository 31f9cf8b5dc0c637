// Adds up the counts of Vitest and Playwright and prints them on one line. A runner without results, and a test
// that was skipped, are failures.
import { existsSync, readFileSync } from "node:fs";

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

const unit = read("test-results/vitest.json");
const browser = read("test-results/playwright.json")?.stats;

const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0);
const failed =
  (unit ? unit.numFailedTests + unit.numPendingTests + unit.numTodoTests : 1) +
  (browser ? browser.unexpected + browser.flaky + browser.skipped : 1);

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
