import { played, type Run } from "#proof/run/play.ts";
import { isBad } from "#proof/run/proof.ts";

/** What the world found, and after how many acts. */
export interface Catch {
  readonly acts: number;
  readonly run: Run;
}

/** Plays the stories of one seed after the other until Rekey says what is not so; `undefined` if it never does. */
export async function hunted(firstSeed: number, mostActs: number): Promise<Catch | undefined> {
  let acts = 0;
  for (let seed = firstSeed; acts < mostActs; seed += 1) {
    const run = await played(seed, () => {});
    acts += run.acts.length;
    if (run.ending.kind !== "dead-end" && isBad(run.ending)) return { acts, run };
  }
  return undefined;
}
