import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { precompressed } from "./precompressed.ts";

it("compresses what a server sends, but nothing that an operator writes over", () => {
  const site = mkdtempSync(join(tmpdir(), "rekey-site-"));
  const text = "once again, ".repeat(100);
  for (const file of ["index.html", "sw.js", "config.json", "main.js", "tiny.txt"]) {
    writeFileSync(join(site, file), file === "tiny.txt" ? "a" : text);
  }
  const made = precompressed(site);
  rmSync(site, { recursive: true });
  expect(Object.keys(made).toSorted()).toEqual([
    "index.html.br",
    "index.html.gz",
    "main.js.br",
    "main.js.gz",
  ]);
  expect(gunzipSync(made["main.js.gz"] ?? Buffer.alloc(0)).toString()).toBe(text);
});
