import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { demoPlugin } from "./e2e/demo-plugin.ts";
import packageFile from "./package.json" with { type: "json" };

const port = 5173;

export default defineConfig({
  // Relative, so that the same build runs from a sub-path.
  base: "./",
  // A path that is no file is answered with 404, not with the page.
  appType: "mpa",
  plugins: [react(), demoPlugin(port)],
  define: { __REKEY_VERSION__: JSON.stringify(packageFile.version) },
  build: {
    target: "baseline-widely-available",
    rolldownOptions: {
      input: { main: "index.html", redirect: "redirect.html", consent: "consent.html" },
    },
  },
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
  test: {
    include: ["src/**/*.test.ts", "e2e/emulator/**/*.test.ts"],
    environment: "node",
    // Starts faster than processes, of which there would be one for each of some ninety small files.
    pool: "threads",
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
