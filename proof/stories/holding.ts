import { livenessStories } from "./liveness-stories.ts";
import { safetyStories } from "./safety-stories.ts";
import { endOf, outcomeOf } from "./telling.ts";
import { waiting } from "./waiting.ts";

/** Those of the waiting stories that Rekey passes by now. */
export async function storiesThatHold(): Promise<readonly string[]> {
  const titles: string[] = [];
  for (const story of safetyStories.filter(({ title }) => waiting.has(title))) {
    const { worst } = await outcomeOf(story, story.mistakes);
    if (worst !== "false-claim") titles.push(story.title);
  }
  for (const story of livenessStories.filter(({ title }) => waiting.has(title))) {
    if ((await endOf(story, story.mistakes)) === "good") titles.push(story.title);
  }
  return titles;
}
