import { describe, expect, it } from "vitest";
import { budgetFrom, type ChunkReport, overBudget } from "./chunk-report.ts";

function chunk(over: Partial<ChunkReport> = {}): ChunkReport {
  return {
    name: "main",
    file: "assets/main-1.js",
    imports: [],
    gzip: 100_000,
    modules: [{ id: "/repo/src/ui/App.tsx", bytes: 2_000 }],
    ...over,
  };
}

const big = { id: "/repo/node_modules/@scope/big/index.js", bytes: 20_000 };

describe("the budget of what loads together", () => {
  it("is kept by the build it was written from", () => {
    const report = [chunk()];
    expect(overBudget(report, budgetFrom(report))).toEqual([]);
  });

  it("names the module that made it grow, and by how much", () => {
    const grown = chunk({
      gzip: 106_000,
      modules: [{ id: "/repo/src/ui/App.tsx", bytes: 22_000 }],
    });
    const app = overBudget([grown], budgetFrom([chunk()])).slice(0, 2);
    expect(app).toEqual([
      "app: 106000 bytes compressed, 102000 are allowed. What grew:",
      "  src/ui/App.tsx: 20000 bytes more before compression",
    ]);
  });

  it("is not asked when the bundler only cuts the chunks another way", () => {
    const half = { name: "half", file: "assets/half-1.js", gzip: 50_000, modules: [] };
    const cut = [chunk({ gzip: 50_000, imports: ["assets/half-1.js"] }), chunk(half)];
    expect(overBudget(cut, budgetFrom([chunk()]))).toEqual([]);
  });

  it("names a package that is loaded at once and was not before, however small", () => {
    const shared = chunk({
      name: "shared",
      file: "assets/shared-1.js",
      gzip: 10,
      modules: [{ ...big, bytes: 10 }],
    });
    const before = [chunk(), shared];
    const after = [chunk({ imports: ["assets/shared-1.js"] }), shared];
    expect(overBudget(before, budgetFrom(before))).toEqual([]);
    expect(overBudget(after, budgetFrom(before))).toEqual([
      "app: the package @scope/big is loaded at once, and was not before.",
      "signed in: the package @scope/big is loaded at once, and was not before.",
    ]);
  });

  it("counts what is fetched later in everything", () => {
    const later = chunk({ name: "later", file: "assets/later-1.js", gzip: 9_000, modules: [big] });
    expect(overBudget([chunk(), later], budgetFrom([chunk()]))).toEqual([
      "everything: 109000 bytes compressed, 102000 are allowed. What grew:",
      "  @scope/big: 20000 bytes more before compression",
    ]);
  });

  it("cannot be agreed to be more than the promise", () => {
    const heavy = chunk({ name: "index", file: "assets/index-1.js", gzip: 6_000 });
    expect(overBudget([heavy], budgetFrom([heavy]))).toEqual([
      "first paint: 6000 bytes compressed, 5000 are allowed. What grew:",
    ]);
  });

  it("leaves the languages apart", () => {
    const words = { id: "/repo/src/ui/words/de/start.ts", bytes: 70_000 };
    const german = chunk({ name: "de", file: "assets/de-1.js", modules: [words] });
    expect(overBudget([chunk(), german], budgetFrom([chunk()]))).toEqual([]);
  });
});
