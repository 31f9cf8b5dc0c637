import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = readFileSync("docs/live-check.md", "utf8");

/** Where a file that the page names is; most of them are named from `src/` on. */
function placeOf(file: string): string | undefined {
  return [file, `src/${file}`].find((place) => existsSync(place));
}

/** Every name in code type that has the shape of a file's. */
const files = new Set(
  [...text.matchAll(/`([\w./-]+\.(?:ts|tsx|json|md|sh|html))`/g)].map(([, file = ""]) => file),
);

/** A file with names of its own behind it: `entra/x.ts`, `oneName`, `anotherName`. */
const named = [...text.matchAll(/`([\w./-]+\.tsx?)`((?:(?:, | and )`[A-Za-z]\w*`)+)/g)].flatMap(
  ([, file = "", names = ""]) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name = ""]) => ({ file, name })),
);

const knobs = [...text.matchAll(/emulator's (?:polic\w+ )?`([\w-]+)`/g)].map(
  ([, knob = ""]) => knob,
);
const world = ["world", "policy"]
  .map((file) => readFileSync(`e2e/emulator/world/${file}.ts`, "utf8"))
  .join();

describe("the first run against real tenants", () => {
  it("names files and what is in them", () => {
    expect(files.size).toBeGreaterThan(30);
    expect(named.length).toBeGreaterThan(30);
  });

  it.each([...files])("names %s, which is there", (file) => {
    expect(placeOf(file)).toBeDefined();
  });

  it.each(named)("finds $name in $file", ({ file, name }) => {
    const place = placeOf(file);
    expect(place === undefined ? "" : readFileSync(place, "utf8")).toMatch(
      new RegExp(`\\b${name}\\b`),
    );
  });

  it.each(knobs)("finds the local Entra's knob %s", (knob) => {
    expect(world).toMatch(new RegExp(`\\b${knob}\\b`));
  });

  it("begins with a core that settles rows which are there", () => {
    const rows = new Set([...text.matchAll(/^\| [☐☒] (\d\.\d+) \|/gm)].map(([, row]) => row));
    const core = [...text.matchAll(/^\| [☐☒] \d+ · (\d) min \|.*\| ([\d., ]+) \|$/gm)];
    const minutes = core.reduce((sum, [, each]) => sum + Number(each), 0);
    const settled = core.flatMap(([, , list = ""]) => list.split(", "));
    expect(minutes).toBeLessThanOrEqual(30);
    expect(settled.filter((row) => !rows.has(row))).toEqual([]);
    expect(settled.length).toBeGreaterThan(15);
  });
});
