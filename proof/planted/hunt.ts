import { played } from "#proof/run/play.ts";
import { isBad } from "#proof/run/proof.ts";
import { type SafetyStory, safetyStories } from "#proof/stories/safety-stories.ts";
import { outcomeOf } from "#proof/stories/telling.ts";

// Plays as it is loaded, for what it plays with loads more as it goes.

/** What the world found, and after how many acts. */
export interface Catch {
  readonly acts: number;
  /** Which story, and what was wrong in it. */
  readonly story: string;
}

/** The same seeds as the proof's own. */
const firstSeed = 1;
/** More acts than any of the faults needs. */
const mostActs = 300_000;

/**
 * The first story in which Rekey says what is not so; `undefined` if there is none.
 *
 * @public It is loaded by name.
 */
export const found: Catch | undefined = (await amongKept()) ?? (await hunted());

/** The stories that are kept come first: each of them once ended in a false *Yes*. */
async function amongKept(): Promise<Catch | undefined> {
  let acts = 0;
  for (const story of safetyStories) {
    acts += story.acts.length + (story.lastly?.length ?? 0);
    if (await isFalseNow(story)) return { acts, story: `where ${story.title}` };
  }
  return undefined;
}

/** With a fault in it, Rekey may not offer what the story goes on with: then it tells nothing. */
async function isFalseNow(story: SafetyStory): Promise<boolean> {
  return outcomeOf(story, story.mistakes).then(
    ({ worst }) => worst === "false-claim",
    () => false,
  );
}

async function hunted(): Promise<Catch | undefined> {
  let acts = 0;
  for (let seed = firstSeed; acts < mostActs; seed += 1) {
    const run = await played(seed, () => {});
    acts += run.acts.length;
    if (run.ending.kind !== "dead-end" && isBad(run.ending))
      return { acts, story: `of seed ${seed}: ${run.ending.kind}` };
  }
  return undefined;
}
