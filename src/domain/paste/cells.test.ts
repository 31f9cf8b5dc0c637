import { describe, expect, it } from "vitest";
import { isRuler, ruledCells, splitterOf } from "./cells.ts";

describe("a line's cells", () => {
  it.each([
    ["a\t b \t", ["a", "b", ""]],
    ["a,b", ["a", "b"]],
    ["a; b,c", ["a", "b,c"]],
    ['"Contoso, Ltd.",contoso.com', ["Contoso, Ltd.", "contoso.com"]],
    ['"The ""Best"" Co", b', ['The "Best" Co', "b"]],
    ['a, "b', ["a", "b"]],
    ["a,", ["a", ""]],
    ["Contoso Ltd   Enabled", ["Contoso Ltd", "Enabled"]],
  ])("are told apart by its own signs: %j", (line, cells) => {
    expect(splitterOf(line)(line)).toEqual(cells);
  });
});

describe("a row of dashes", () => {
  it.each(["-----  ---", "--", "  ---- ----"])("is a ruler: %j", (line) => {
    expect(isRuler(line)).toBe(true);
  });

  it.each(["- contoso.com", "-", "---- x", ""])("is none in %j", (line) => {
    expect(isRuler(line)).toBe(false);
  });
});

describe("cells under a ruler", () => {
  const cellsOf = ruledCells("-----  ----  -----");

  it("may be empty", () => {
    expect(cellsOf("Name         State")).toEqual(["Name", "", "State"]);
  });

  it("may reach past the last dashes", () => {
    expect(cellsOf("a      b     a long end")).toEqual(["a", "b", "a long end"]);
  });

  it("are none where a word reaches into the next column", () => {
    expect(cellsOf("Please write to us")).toEqual([]);
  });
});
