import { describe, expect, it } from "vitest";
import { listsAll, moves, saysAll } from "#proof/stories/steps.ts";
import { home, worldOf } from "#proof/stories/worlds.ts";
import { emptyCoverage } from "./coverage.ts";
import { played } from "./play.ts";
import { randomFrom } from "./random.ts";
import { retold } from "./shrink.ts";
import { stageFor } from "./stage.ts";
import { tale } from "./tell.ts";

const seeds = [3, 17, 2048];

describe("the story of a seed", () => {
  it.each(seeds)("is the same each time: %i", async (seed) => {
    const [one, other] = [await played(seed, () => {}), await played(seed, () => {})];
    expect(tale(other)).toBe(tale(one));
    expect(other.ending).toEqual(one.ending);
  });

  it.each(seeds)("can be told again act by act: %i", async (seed) => {
    const run = await played(seed, () => {});
    const told = await retold(run);
    expect(told.acts.slice(0, run.acts.length)).toEqual(run.acts);
    expect(told.mistakes).toEqual(run.mistakes);
  });

  it("makes one mistake at most", async () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      expect((await played(seed, () => {})).mistakes.length).toBeLessThanOrEqual(1);
    }
  });
});

it("different seeds give different numbers, the same seed the same", () => {
  const numbers = (seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: 5 }, () => random.below(1_000));
  };
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
});

it("the same Yes twice counts once", async () => {
  const world = worldOf({ places: [home("Fabrikam")] });
  const stage = await stageFor(world, { mistakesAllowed: 0 });
  for (const act of [...listsAll(world), ...moves("Fabrikam"), saysAll]) await stage.does(act);
  const coverage = emptyCoverage();
  coverage.claimed(stage);
  coverage.claimed(stage);
  expect(coverage.yes()).toBe(1);
  expect(coverage.of("authenticator")).toBe(1);
  expect(coverage.of("security-key")).toBe(0);
});
