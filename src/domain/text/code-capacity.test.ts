import { describe, expect, it } from "vitest";
import { fitsInCode } from "./code-capacity.ts";

describe("a QR code", () => {
  it("holds an address of 2331 bytes", () => {
    expect(fitsInCode("x".repeat(2_331))).toBe(true);
  });

  it("holds none that is longer", () => {
    expect(fitsInCode("x".repeat(2_332))).toBe(false);
  });

  it("counts bytes, not characters", () => {
    expect(fitsInCode("é".repeat(2_000))).toBe(false);
  });
});
