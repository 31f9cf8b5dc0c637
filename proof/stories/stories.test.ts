import { describe, expect, it } from "vitest";
import { livenessStories } from "./liveness-stories.ts";
import { safetyStories } from "./safety-stories.ts";
import { endOf, outcomeOf } from "./telling.ts";
import { waiting } from "./waiting.ts";

function mended<Story extends { readonly title: string }>(stories: readonly Story[]) {
  return stories.filter(({ title }) => !waiting.has(title));
}

describe("Rekey does not say Yes", () => {
  it.each(mended(safetyStories))("where $title", async (story) => {
    expect((await outcomeOf(story, story.mistakes)).worst).not.toBe("false-claim");
  });
});

describe("somebody diligent gets to the end", () => {
  it.each(mended(livenessStories))("where $title", async (story) => {
    expect(await endOf(story, story.mistakes)).toBe("good");
  });
});
