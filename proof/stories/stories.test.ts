import { describe, expect, it } from "vitest";
import { livenessStories } from "./liveness-stories.ts";
import { safetyStories } from "./safety-stories.ts";
import { endOf, outcomeOf } from "./telling.ts";

describe("Rekey does not say Yes", () => {
  it.each(safetyStories)("where $title", async (story) => {
    expect((await outcomeOf(story, story.mistakes)).worst).not.toBe("false-claim");
  });
});

describe("somebody diligent gets to the end", () => {
  it.each(livenessStories)("where $title", async (story) => {
    expect(await endOf(story, story.mistakes)).toBe("good");
  });
});
