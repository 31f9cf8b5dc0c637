import { played, type Run } from "#proof/run/play.ts";
import { isBad } from "#proof/run/proof.ts";

// Plays as it is loaded, for what it plays with loads more as it goes.

/** What the world found, and after how many acts. */
export interface Catch {
  readonly acts: number;
  readonly run: Run;
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
export const found: Catch | undefined = await hunted();

async function hunted(): Promise<Catch | undefined> {
  let acts = 0;
  for (let seed = firstSeed; acts < mostActs; seed += 1) {
    const run = await played(seed, () => {});
    acts += run.acts.length;
    if (run.ending.kind !== "dead-end" && isBad(run.ending)) return { acts, run };
  }
  return undefined;
}
