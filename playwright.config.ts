import { defineConfig } from "@playwright/test";
import type { WorkerOptions } from "./e2e/fixtures.ts";

export default defineConfig<object, WorkerOptions>({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results/browser",
  globalSetup: "./e2e/run/find-lean-browser.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: "test-results/playwright.json" }],
    ["./e2e/run/slowest-reporter.ts"],
  ],
  use: {
    // To record one costs a fourth of the time: `--trace on` does, for a test that is looked into.
    trace: "off",
    screenshot: "only-on-failure",
    locale: "en-GB",
    timezoneId: "Europe/Vienna",
    serviceWorkers: "block",
  },
  projects: [
    { name: "production", use: { way: "production" } },
    { name: "screenshots", use: { way: "production" }, testMatch: "screenshots.ts" },
    { name: "demo", use: { way: "demo" }, testMatch: "main-job.spec.ts" },
  ],
});
