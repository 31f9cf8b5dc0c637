import { describe, expect, it } from "vitest";
import { aadstsNumbersIn } from "./aadsts-numbers.ts";

describe("AADSTS numbers in a text", () => {
  it("are found in their order", () => {
    const text = "AADSTS65001: The user … Trace ID: 1234 AADSTS50076: Due to a change";
    expect(aadstsNumbersIn(text)).toEqual([65001, 50076]);
  });

  it("are not found where there are none", () => {
    expect(aadstsNumbersIn("Error 50076 without its prefix")).toEqual([]);
  });
});
