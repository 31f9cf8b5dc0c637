import { defineConfig } from "@playwright/test";
import type { WorkerOptions } from "../e2e/fixtures.ts";

/** Figures, not tests: one at a time, for whatever runs beside a measurement is in it. */
export default defineConfig<object, WorkerOptions>({
  testDir: ".",
  testMatch: "*.bench.ts",
  outputDir: "../test-results/bench",
  globalSetup: "../e2e/run/find-browser.ts",
  forbidOnly: true,
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 120_000 },
  reporter: [["list"], ["./table-reporter.ts"]],
  use: {
    way: "production",
    locale: "en-GB",
    timezoneId: "Europe/Vienna",
    viewport: { width: 1280, height: 960 },
  },
});
