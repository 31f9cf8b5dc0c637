import { expect, it } from "vitest";
import { talesOfBad } from "./run/proof.ts";

// Half of the twenty thousand acts; `proven-on.test.ts` goes on, at the same time. `npm run prove` plays fifty times as many.

it("no all-clear is false, and nobody diligent is stuck, in ten thousand acts", async () => {
  expect(await talesOfBad(10_000, 1)).toEqual([]);
}, 120_000);
