import { describe, expect, it } from "vitest";
import { contrastBetween, distanceBetween } from "./colour.ts";

describe("two colours", () => {
  it("have the contrast that WCAG's formula gives, in either order", () => {
    expect(contrastBetween("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastBetween("#ffffff", "#777777")).toBeCloseTo(4.48, 2);
    expect(contrastBetween("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrastBetween("#0d6b7b", "#0d6b7b")).toBe(1);
  });

  it("are as far from each other as their channels are", () => {
    expect(distanceBetween("#000000", "#030400")).toBe(5);
    expect(distanceBetween("#0078D4", "#0078d4")).toBe(0);
  });
});
