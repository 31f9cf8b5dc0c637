import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import type { Reporter } from "vitest/node";
import { chunkReportPlugin } from "./bench/chunk-report-plugin.ts";
import { chunkNames } from "./build/chunks.ts";
import { firstPaintPlugin } from "./build/first-paint-plugin.ts";
import { targets } from "./build/floor/floor.ts";
import { floorPlugin } from "./build/floor/floor-plugin.ts";
import { oldBrowserPlugin } from "./build/old-browser-plugin.ts";
import { serviceWorkerPlugin } from "./build/service-worker-plugin.ts";
import { fluentTokensPlugin, stylesPlugin } from "./build/styles-plugin.ts";
import { hostingPlugin } from "./deploy/servers/hosting-plugin.ts";
import { demoPlugin } from "./e2e/demo-plugin.ts";
import { slowestOf } from "./e2e/run/slowest.ts";
import packageFile from "./package.json" with { type: "json" };

const port = 5173;

/** Says at the end of a run of the unit tests which of them took the longest. */
const slowest: Reporter = {
  onTestRunEnd: (modules) => {
    const tests = modules.flatMap(({ relativeModuleId: file, children }) =>
      [...children.allTests()].map((test) => ({
        file,
        title: test.name,
        milliseconds: test.diagnostic()?.duration ?? 0,
      })),
    );
    process.stdout.write(slowestOf(tests));
  },
};

export default defineConfig({
  // Relative, so that the same build runs from a sub-path.
  base: "./",
  // A path that is no file is answered with 404, not with the page.
  appType: "mpa",
  plugins: [
    react(),
    stylesPlugin(),
    fluentTokensPlugin(),
    firstPaintPlugin(),
    oldBrowserPlugin(),
    serviceWorkerPlugin(),
    demoPlugin(port),
    hostingPlugin(),
    chunkReportPlugin(),
    floorPlugin(),
  ],
  define: { __REKEY_VERSION__: JSON.stringify(packageFile.version), __REKEY_DEMO__: "false" },
  build: {
    target: [...targets],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: "index.html",
        redirect: "redirect.html",
        consent: "consent.html",
        sw: "src/service-worker.ts",
      },
      treeshake: {
        // Graph's client says nothing of itself; what it has for uploads and batches is never called here.
        moduleSideEffects: [{ test: /microsoft-graph-client/, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: "screens", name: chunkNames() }],
        },
        // A service worker is known by its address, and governs what lies beside and below it.
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
      },
    },
  },
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
  test: {
    include: [
      "src/**/*.test.ts",
      "lint/*.test.ts",
      "e2e/emulator/**/*.test.ts",
      "deploy/**/*.test.ts",
      "bench/*.test.ts",
      "build/**/*.test.ts",
      "proof/**/*.test.ts",
    ],
    environment: "node",
    // It imports JSON as a bundler would, which Node refuses.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
    // A worker keeps what it has loaded for all its files, which takes half the time: no module remembers anything
    // between calls but what is the same for everybody, and what a test replaces is put back after it.
    pool: "threads",
    // Without it one core of a small machine does nothing: Vitest keeps one for itself.
    maxWorkers: "100%",
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }], slowest],
  },
});
