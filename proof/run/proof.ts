import { type Coverage, coveredKinds, emptyCoverage, fewestOfEach, fewestYes } from "./coverage.ts";
import type { Ending } from "./ending.ts";
import { played, type Run } from "./play.ts";
import { retold, shrunk } from "./shrink.ts";
import { tale } from "./tell.ts";

/** What came of many runs. */
export interface ProofResult {
  readonly acts: number;
  readonly coverage: Coverage;
  /** Runs that ended badly, the first of each sort. */
  readonly bad: readonly Run[];
  /** How many ended badly in all, by sort. */
  readonly sorts: ReadonlyMap<string, number>;
  /** Runs in which the screen's advice alone was not enough. */
  readonly strayed: number;
}

/** Is told how many acts are done, now and then, and of each sort of bad run as it comes. */
export interface Witness {
  readonly reached: (acts: number) => void;
  readonly found: (run: Run) => Promise<void>;
}

const oftenEnough = 50_000;

/** Plays the stories of one seed after the other until so many acts are done. */
export async function proofOf(
  acts: number,
  firstSeed: number,
  witness?: Witness,
): Promise<ProofResult> {
  const coverage = emptyCoverage();
  const bad: Run[] = [];
  const sorts = new Map<string, number>();
  let done = 0;
  let strayed = 0;
  for (let seed = firstSeed; done < acts; seed += 1) {
    const run = await played(seed, coverage.claimed);
    const before = done;
    done += run.acts.length;
    if (Math.floor(before / oftenEnough) < Math.floor(done / oftenEnough)) witness?.reached(done);
    if (run.isStrayed) strayed += 1;
    if (!isBad(run.ending)) continue;
    const sort = sortOf(run);
    if (!sorts.has(sort)) {
      bad.push(run);
      await witness?.found(run);
    }
    sorts.set(sort, (sorts.get(sort) ?? 0) + 1);
  }
  return { acts: done, coverage, bad, sorts, strayed };
}

/** What tells bad runs apart that likely have one cause. */
function sortOf({ ending, mistakes }: Run): string {
  const what = ending.kind === "dead-end" ? ending.at : (mistakes[0] ?? "honest");
  return `${ending.kind}: ${what}`;
}

/** A false claim that follows from a mistake that nothing would reveal is on the list of those. */
export function isBad(ending: Ending): boolean {
  return ending.kind !== "good" && !(ending.kind === "false-claim" && ending.isResidual);
}

/** The shortest story of a bad run, in sentences. */
export async function taleOf(run: Run): Promise<string> {
  const isDeadEnd = run.ending.kind === "dead-end";
  const acts = isDeadEnd ? run.acts.slice(0, run.whims) : run.acts;
  const mistakes = run.mistakes.join();
  const story = await shrunk(
    { world: run.world, cast: run.cast, acts },
    (told) =>
      isBad(told.ending) &&
      sortOf({ ...run, ...told }) === sortOf(run) &&
      told.mistakes.join() === mistakes,
  );
  const told = await retold(story);
  const head = `Seed ${run.seed}: ${JSON.stringify(told.ending)}${mistakes && `, ${mistakes}`}`;
  return `${head}\n${tale({ ...story, acts: told.acts })}`;
}

/** The tales of what ended badly in so many acts, the first of each sort; none where all is well. */
export async function talesOfBad(acts: number, firstSeed: number): Promise<readonly string[]> {
  const { bad } = await proofOf(acts, firstSeed);
  const tales: string[] = [];
  for (const run of bad) tales.push(await taleOf(run));
  return tales;
}

/** What the runs did not reach often enough; nothing if they did. */
export function missingIn(coverage: Coverage): readonly string[] {
  const kinds = coveredKinds
    .filter((kind) => coverage.of(kind) < fewestOfEach)
    .map((kind) => `${kind} in ${coverage.of(kind)}, not ${fewestOfEach}`);
  const yes = coverage.yes();
  return yes < fewestYes ? [`${yes} different Yes, not ${fewestYes}`, ...kinds] : kinds;
}
