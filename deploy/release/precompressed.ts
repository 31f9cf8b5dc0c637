import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const compressible = /\.(?:html|js|css|svg|txt|webmanifest)$/;
/** The one script that an operator puts another one over, when a version has to be taken back. */
const replaced = "sw.js";

/**
 * What web servers may send in place of a site's files: each compressed as far as it goes, by its path with `.br` or
 * `.gz` behind it. `config.json` and `sw.js` have none: an operator writes over them, and a server would go on sending
 * the old ones.
 */
export function precompressed(site: string): Readonly<Record<string, Buffer>> {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => path !== replaced);
  return Object.fromEntries(
    paths.flatMap((path) => {
      const content = readFileSync(join(site, path));
      return [
        [`${path}.br`, brotli(content)] as const,
        [`${path}.gz`, gzipped(content)] as const,
      ].filter(([, smaller]) => smaller.length < content.length);
    }),
  );
}

/** As far as gzip goes. The byte that names the system which compressed it says "unknown" on every system. */
export function gzipped(content: Buffer): Buffer {
  const compressed = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
  compressed[9] = 255;
  return compressed;
}

function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
