import { describe, expect, test } from "vitest";
import { budgetFrom, type ChunkReport, overBudget } from "./chunk-report.ts";

function chunk(over: Partial<ChunkReport> = {}): ChunkReport {
  return {
    name: "main",
    file: "assets/main-1.js",
    isEntry: false,
    imports: [],
    gzip: 100_000,
    modules: [{ id: "/repo/src/ui/App.tsx", bytes: 2_000 }],
    ...over,
  };
}

const big = { id: "/repo/node_modules/@scope/big/index.js", bytes: 20_000 };

describe("the budget of the chunks", () => {
  test("is kept by the build it was written from", () => {
    const report = [chunk()];
    expect(overBudget(report, budgetFrom(report))).toEqual([]);
  });

  test("names the module that made a chunk grow, and by how much", () => {
    const grown = chunk({
      gzip: 106_000,
      modules: [{ id: "/repo/src/ui/App.tsx", bytes: 22_000 }],
    });
    expect(overBudget([grown], budgetFrom([chunk()]))).toEqual([
      "main: 106000 bytes compressed, and 101500 are allowed. What grew:",
      "  src/ui/App.tsx: 20000 bytes more before compression",
    ]);
  });

  test("names a package that is loaded at once and was not before, however small", () => {
    const report = [chunk({ modules: [{ ...big, bytes: 10 }] })];
    expect(overBudget(report, budgetFrom([chunk()]))).toEqual([
      "main: the package @scope/big is loaded at once, and was not before.",
    ]);
  });

  test("follows static imports into other chunks", () => {
    const shared = chunk({ name: "shared", file: "assets/shared-1.js", modules: [big] });
    const before = [chunk(), shared];
    const after = [chunk({ imports: ["assets/shared-1.js"] }), shared];
    expect(overBudget(before, budgetFrom(before))).toEqual([]);
    expect(overBudget(after, budgetFrom(before))).toEqual([
      "main: the package @scope/big is loaded at once, and was not before.",
    ]);
  });

  test("holds a chunk that nobody agreed to", () => {
    const stranger = chunk({ name: "stranger", file: "assets/stranger-1.js", modules: [big] });
    expect(overBudget([chunk(), stranger], budgetFrom([chunk()]))).toEqual([
      "stranger: 100000 bytes compressed, and 1500 are allowed. What grew:",
      "  @scope/big: 20000 bytes more before compression",
    ]);
  });

  test("leaves the languages apart", () => {
    const words = { id: "/repo/src/ui/words/de.ts", bytes: 70_000 };
    const german = chunk({ name: "de", file: "assets/de-1.js", modules: [words] });
    expect(overBudget([chunk(), german], budgetFrom([chunk()]))).toEqual([]);
  });
});
