import { expect, it } from "vitest";
import { talesOfBad } from "./run/proof.ts";

it("no all-clear is false, and nobody diligent is stuck, in ten thousand acts more", async () => {
  expect(await talesOfBad(10_000, 1_000_001)).toEqual([]);
}, 120_000);
