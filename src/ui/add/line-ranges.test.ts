import { describe, expect, it } from "vitest";
import { lineRanges } from "./line-ranges.ts";

describe("the lines of a question", () => {
  it.each([
    [[4], "4"],
    [[1, 2, 3, 7], "1–3, 7"],
    [[1, 3], "1, 3"],
  ])("are told in few signs: %s", (lines, told) => {
    expect(lineRanges(lines)).toBe(told);
  });

  it("are the first ones where there are very many", () => {
    const odd = Array.from({ length: 1_000 }, (_, index) => 2 * index + 1);
    expect(lineRanges(odd)).toMatch(/^1, 3, .*, 23, …$/);
  });
});
