import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

/** Puts `staticwebapp.config.json` into the build, where Azure Static Web Apps looks for it. */
export function hostingPlugin(): Plugin {
  return {
    name: "rekey-hosting",
    apply: "build",
    async generateBundle() {
      const fileName = "staticwebapp.config.json";
      this.emitFile({ type: "asset", fileName, source: await readFile(fileName, "utf8") });
    },
  };
}
