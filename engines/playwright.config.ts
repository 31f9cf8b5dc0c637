import { defineConfig } from "@playwright/test";
import { engineNames } from "./drivers/engine.ts";
import { installedEngines } from "./drivers/found.ts";
import type { EngineOptions } from "./fixtures.ts";

const installed = installedEngines();

/** The same journeys in each engine that is here. */
export default defineConfig<object, EngineOptions>({
  testDir: ".",
  testMatch: "*.journey.ts",
  outputDir: "../test-results/engines",
  globalSetup: "./run/say-what-is-missing.ts",
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/engines.json" }]],
  projects: engineNames
    .filter((name) => installed[name])
    .map((engineName) => ({
      name: engineName,
      use: { engineName },
    })),
});
