import { expect, it } from "vitest";
import { proofOf, taleOf } from "./run/proof.ts";

/** As many as fit into ten seconds of one core; `npm run prove` does fifty times as many. */
const acts = 20_000;

it("no all-clear is false, and nobody diligent is stuck, in twenty thousand acts", async () => {
  const { bad } = await proofOf(acts, 1);
  const tales: string[] = [];
  for (const run of bad) tales.push(await taleOf(run));
  expect(tales).toEqual([]);
}, 120_000);
