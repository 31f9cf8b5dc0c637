import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { type ChunkReport, reportFile } from "./chunk-report.ts";

/** Writes beside the build, and never into it, which modules each chunk is made of. */
export function chunkReportPlugin(): Plugin {
  return {
    name: "rekey-chunk-report",
    apply: "build",
    generateBundle: (_, bundle) => {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const report = chunks.map(
        (chunk): ChunkReport => ({
          name: chunk.name,
          file: chunk.fileName,
          imports: chunk.imports,
          gzip: gzipSync(chunk.code, { level: 9 }).length,
          modules: Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({
            id,
            bytes: renderedLength,
          })),
        }),
      );
      mkdirSync("dist-report", { recursive: true });
      writeFileSync(reportFile, JSON.stringify(report));
    },
  };
}
