import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";

/** Files that the service worker never keeps: the pages on which Microsoft answers, and what only a server reads. */
const leftOut =
  /^(redirect|consent|404|old-browser)\.html$|^assets\/(redirect|consent)-|^config(\.schema)?\.json$|^robots\.txt$|^staticwebapp\.config\.json$|^sw\.js$|\.map$/;
const place = "__REKEY_FILES__";

/**
 * Writes into the service worker which files of this build it keeps. Names with a hash change with their content;
 * the others carry the hash of their content beside them.
 */
export function serviceWorkerPlugin(): Plugin {
  const fixed: { directory: string } = { directory: "" };
  return {
    name: "rekey-service-worker",
    apply: "build",
    enforce: "post",
    configResolved: ({ publicDir }) => {
      fixed.directory = publicDir;
    },
    generateBundle: {
      order: "post",
      handler: (_, bundle) => {
        const worker = bundle["sw.js"];
        if (worker?.type !== "chunk" || worker.imports.length + worker.dynamicImports.length > 0) {
          throw new Error("sw.js has to be one script, for its policy lets it import none.");
        }
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          content: file.type === "chunk" ? file.code : file.source,
        }));
        const files = [...built, ...filesIn(fixed.directory)]
          .filter(({ name }) => !leftOut.test(name))
          .map(({ name, content }) => ({
            url: name,
            revision: name.startsWith("assets/") ? null : hashOf(content),
          }));
        worker.code = worker.code.replace(place, () => JSON.stringify(files));
      },
    },
  };
}

interface BuiltFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

function filesIn(directory: string): readonly BuiltFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(directory, path), content: readFileSync(path) }));
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}
