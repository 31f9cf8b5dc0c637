import type { Plugin } from "vite";
import { troublesIn, type Use } from "./harmless.ts";
import { newerFeatures } from "./newer-features.ts";
import { newerInScript, newerInStyles } from "./newer-used.ts";

/** Stops the build where a script or a style uses what the oldest browsers of `floor.ts` do not have. */
export function floorPlugin(): Plugin {
  return {
    name: "rekey-floor",
    apply: "build",
    generateBundle: {
      order: "post",
      handler: (_, bundle) => {
        const newer = newerFeatures();
        const used = Object.values(bundle).flatMap((file) => {
          if (file.type === "chunk") {
            return Object.entries(file.modules).flatMap(([id, { code }]) =>
              usesOf(ownerOf(id), newerInScript(code ?? "", newer)),
            );
          }
          const isStyle = file.fileName.endsWith(".css");
          return isStyle ? usesOf("styles", newerInStyles(String(file.source), newer)) : [];
        });
        const trouble = troublesIn(used);
        if (trouble.length > 0) {
          throw new Error(`Not in every browser that Rekey is made for:\n${trouble.join("\n")}`);
        }
      },
    },
  };
}

function usesOf(owner: string, names: readonly string[]): readonly Use[] {
  return names.map((name) => ({ name, owner }));
}

function ownerOf(id: string): string {
  const [, packaged] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  return packaged ?? id.replace(/^.*\/(?=src\/)/, "");
}
