import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

// What docs/architecture.md says of rooms, held where the linter cannot count.

const mostFiles = 20;
const longestChain = 7;

/** Every source file below a folder: not tests, fixtures and samples, which are beside what they are about. */
function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path).replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => !/\.(?:test|fixture|spec)\.tsx?$|\/(?:corpus|stories)\//.test(path));
}

/** The files of the domain that a file needs at run time; a type alone is gone by then, and makes no chain. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^import (?!type )([^;]*?) from "([^"]+)";/gms)].flatMap(
    ([, names = "", from = ""]) => {
      const isTypesOnly = names
        .replace(/[{}]/g, "")
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .every((name) => name.startsWith("type "));
      if (isTypesOnly) return [];
      if (from.startsWith("./")) return [posix.join(dirname(path), from)];
      return from.startsWith("#domain/") ? [from.replace("#domain/", "src/domain/")] : [];
    },
  );
}

/** The longest way down from a file, the file itself first. */
function chainFrom(path: string, known: Map<string, readonly string[]>): readonly string[] {
  const before = known.get(path);
  if (before) return before;
  const ways = importsOf(path).map((next) => chainFrom(next, known));
  const longest = ways.reduce((one, other) => (other.length > one.length ? other : one), []);
  const chain = [path, ...longest];
  known.set(path, chain);
  return chain;
}

describe("a room", () => {
  it("has at most twenty source files", () => {
    const counts = new Map<string, number>();
    for (const path of ["src", "e2e", "engines", "bench", "build", "deploy"].flatMap(
      sourcesBelow,
    )) {
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > mostFiles)).toEqual([]);
  });
});

describe("the domain", () => {
  it("is at most seven imports deep", () => {
    const known = new Map<string, readonly string[]>();
    const chains = sourcesBelow("src/domain").map((path) => chainFrom(path, known));
    expect(chains.filter((chain) => chain.length - 1 > longestChain)).toEqual([]);
  });
});
