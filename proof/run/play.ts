import type { Act, Mistake } from "#proof/person/acts.ts";
import { mistakeKinds } from "#proof/person/acts.ts";
import { diligentActs, isThere, strayActs } from "#proof/person/diligence.ts";
import { slip } from "#proof/person/slip.ts";
import { whim } from "#proof/person/whim.ts";
import type { World } from "#proof/world/world.ts";
import { judged } from "./judge.ts";
import { madeWorld } from "./made-world.ts";
import { type Random, randomFrom } from "./random.ts";
import { type Stage, stageFor } from "./stage.ts";

/** How one run ended. */
export type Ending =
  | { readonly kind: "good" }
  | { readonly kind: "false-claim"; readonly shut: readonly string[] }
  | { readonly kind: "dead-end" };

/** One run, and what it was made of. */
export interface Run {
  readonly seed: number;
  readonly world: World;
  readonly acts: readonly Act[];
  /** How many of them were done before the person was diligent for the last time. */
  readonly whims: number;
  readonly mistakes: readonly Mistake[];
  readonly ending: Ending;
  /** Whether a diligent person was stuck on the way. */
  readonly isStuck: boolean;
}

/** What is told of each claim as it is made. */
export type OnClaim = (stage: Stage) => void;

/** One person's story out of a seed: whims, then diligence to the end, then more of both. */
export async function played(seed: number, onClaim: OnClaim): Promise<Run> {
  const random = randomFrom(seed);
  const world = madeWorld(random);
  const mistake = random.chance(0.6) ? random.any(mistakeKinds) : undefined;
  const stage = await stageFor(world, mistake ? 1 : 0);
  const life = await lived(stage, random, mistake, onClaim);
  return { seed, world, acts: stage.done, mistakes: stage.mistakes, ...life };
}

async function lived(
  stage: Stage,
  random: Random,
  mistake: Mistake | undefined,
  onClaim: OnClaim,
): Promise<Pick<Run, "ending" | "whims" | "isStuck">> {
  const diligence = random.one([0, 0.3, 0.6, 0.85]);
  const wishes = 10 + random.below(70);
  const slipAfter = random.below(wishes);
  const counts = new Map<string, number>();
  for (let count = 0; count < wishes; count += 1) {
    const isDone = await doesSomething(stage, random, count >= slipAfter ? mistake : undefined, {
      diligence,
      counts,
    });
    const ending = isDone && claimEnding(stage, onClaim);
    if (ending) return { ending, whims: stage.done.length, isStuck: false };
  }
  const whims = stage.done.length;
  const ending = await broughtToTheEnd(stage, onClaim);
  return { ending, whims, isStuck: ending.kind === "dead-end" };
}

interface Temper {
  /** How often the person does what the screen says next, and not whatever comes to mind. */
  readonly diligence: number;
  readonly counts: Map<string, number>;
}

async function doesSomething(
  stage: Stage,
  random: Random,
  mistake: Mistake | undefined,
  { diligence, counts }: Temper,
): Promise<boolean> {
  const { scene } = stage;
  if (mistake !== undefined && stage.mistakes.length === 0 && random.chance(0.5)) {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const act = slip(scene, mistake, random);
      if (act && (await stage.does(act))) return true;
    }
    return false;
  }
  if (random.chance(diligence)) return doesNext(stage, counts);
  const act = whim(scene, random);
  return act !== undefined && stage.does(act, "careful");
}

/** More acts than this are no bounded number. */
const mostDiligentActs = 120;
/** Whoever did the same so often tries something else. */
const mostRepeats = 3;

/** From wherever they are, somebody diligent gets there. */
export async function broughtToTheEnd(stage: Stage, onClaim: OnClaim): Promise<Ending> {
  const counts = new Map<string, number>();
  for (let count = 0; count < mostDiligentActs; count += 1) {
    if (isThere(stage.scene)) return { kind: "good" };
    if (!(await doesNext(stage, counts))) return { kind: "dead-end" };
    const ending = claimEnding(stage, onClaim);
    if (ending) return ending;
  }
  return { kind: "dead-end" };
}

/** The first act that can be done and was not done too often; what the screen advises comes before all else. */
async function doesNext(stage: Stage, counts: Map<string, number>): Promise<boolean> {
  const advised = await doesFirst(stage, diligentActs(stage.scene), counts);
  return advised || doesFirst(stage, strayActs(stage.scene), counts);
}

async function doesFirst(
  stage: Stage,
  acts: readonly Act[],
  counts: Map<string, number>,
): Promise<boolean> {
  for (const act of acts) {
    const name = JSON.stringify(act);
    const before = counts.get(name) ?? 0;
    if (before >= mostRepeats) continue;
    if (await stage.does(act, "careful")) {
      if (changesMuch.has(act.do)) forgetTests(counts);
      counts.set(name, before + 1);
      return true;
    }
  }
  return false;
}

/** After these, a test may well end otherwise than before. */
const changesMuch: ReadonlySet<Act["do"]> = new Set<Act["do"]>([
  "adds",
  "asks-for-help",
  "deletes",
  "has-old-phone",
  "goes-to-office",
  "sets-clock",
]);

function forgetTests(counts: Map<string, number>): void {
  for (const name of counts.keys()) if (name.startsWith('{"do":"tests"')) counts.delete(name);
}

export function claimEnding(stage: Stage, onClaim: OnClaim): Ending | undefined {
  const judgement = judged(stage.scene.state(), stage.scene.world());
  if (judgement.kind === "no-claim") return undefined;
  onClaim(stage);
  return judgement.kind === "false-claim" ? judgement : undefined;
}
