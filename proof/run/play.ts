import { type Act, type Mistake, mistakeKinds, seldomMistakes } from "#proof/person/acts.ts";
import { diligentActs, isThere, strayActs } from "#proof/person/diligence.ts";
import { slips } from "#proof/person/slip.ts";
import { whim } from "#proof/person/whim.ts";
import { openOn } from "#proof/rekey/screen.ts";
import type { World } from "#proof/world/world.ts";
import { type Ending, endingAfter } from "./ending.ts";
import { madeWorld } from "./made-world.ts";
import { type Random, randomFrom } from "./random.ts";
import { type Cast, type Stage, stageFor } from "./stage.ts";

// One person's story out of a seed: somebody does what comes to mind or what the screen says next, may be wrong
// once, and is diligent in the end. Everything is decided by the seed, so that the same seed is the same story.

/** One run, and what it was made of. */
export interface Run {
  readonly seed: number;
  readonly world: World;
  readonly cast: Cast;
  readonly acts: readonly Act[];
  /** How many of them were done before the person was diligent to the end. */
  readonly whims: number;
  readonly mistakes: readonly Mistake[];
  readonly ending: Ending;
  /** Whether the screen's own advice was not enough, though the person may have found a way at last. */
  readonly isStrayed: boolean;
}

/** Is told each time that Rekey gives an all-clear. */
export type OnClaim = (stage: Stage) => void;

/** Plays the story of a seed. */
export async function played(seed: number, onClaim: OnClaim, make = madeWorld): Promise<Run> {
  const random = randomFrom(seed);
  const world = make(random);
  const kinds = random.chance(0.4) ? seldomMistakes : mistakeKinds;
  const mistake = random.chance(0.6) ? random.any(kinds) : undefined;
  const cast = {
    mistakesAllowed: mistake ? 1 : 0,
    isThorough: random.chance(0.5),
    isOldPhoneLeftOn: random.chance(0.25),
  };
  const stage = await stageFor(world, cast);
  const early = await livedIn(stage, random, mistake, onClaim);
  const whims = stage.done.length;
  const end = early ? { ending: early, isStrayed: false } : await broughtToTheEnd(stage, onClaim);
  const mistakes = stage.slips.map((one) => one.mistake);
  return { seed, world, cast, acts: stage.done, whims, mistakes, ...end };
}

async function livedIn(
  stage: Stage,
  random: Random,
  mistake: Mistake | undefined,
  onClaim: OnClaim,
): Promise<Ending | undefined> {
  const diligence = random.one([0, 0.3, 0.6, 0.85]);
  const wishes = 10 + random.below(70);
  const slipAfter = random.chance(0.4) ? 0 : random.below(wishes);
  const counts: Counts = new Map();
  await mayBegin(stage, random);
  for (let count = 0; count < wishes; count += 1) {
    const isSlipDue = mistake !== undefined && count >= slipAfter && stage.slips.length === 0;
    const done =
      isSlipDue && random.chance(0.5)
        ? await errs(stage, random, mistake, onClaim)
        : await doesWell(stage, random, random.chance(diligence) ? counts : undefined, onClaim);
    if (typeof done === "object") return done;
  }
  return undefined;
}

/** Some sign in to Rekey before anything else. */
async function mayBegin(stage: Stage, random: Random): Promise<void> {
  const account = random.chance(0.4) ? random.any(stage.scene.world().accounts) : undefined;
  if (account) await stage.does({ do: "signs-in", account: account.address }, "careful");
}

/** Whether an act was done, and how the story ended by it, if it did. */
type Done = Ending | "done" | "not-done";
type Counts = Map<string, number>;

async function errs(
  stage: Stage,
  random: Random,
  mistake: Mistake,
  onClaim: OnClaim,
): Promise<Done> {
  for (const act of slips(stage.scene, mistake, random)) {
    const done = await does(stage, act, onClaim);
    if (done !== "not-done") return done;
  }
  return "not-done";
}

/** The screen's next thing, where what was done so far is counted; else whatever comes to mind. */
async function doesWell(
  stage: Stage,
  random: Random,
  counts: Counts | undefined,
  onClaim: OnClaim,
): Promise<Done> {
  if (counts) return doesFirst(stage, diligentActs(stage.scene), counts, onClaim);
  const act = whim(stage.scene, random);
  return act ? does(stage, act, onClaim, "careful") : "not-done";
}

async function does(stage: Stage, act: Act, onClaim: OnClaim, care?: "careful"): Promise<Done> {
  if (!(await stage.does(act, care))) return "not-done";
  return endingAfter(stage, onClaim) ?? "done";
}

/** More acts than this are no bounded number. */
const mostDiligentActs = 120;
/** Whoever did the same so often tries something else. */
const mostRepeats = 3;

/** From wherever they are, somebody diligent gets there; or does not. */
export async function broughtToTheEnd(
  stage: Stage,
  onClaim: OnClaim,
): Promise<Pick<Run, "ending" | "isStrayed">> {
  const counts: Counts = new Map();
  let isStrayed = false;
  for (let count = 0; count < mostDiligentActs; count += 1) {
    if (isThere(stage.scene)) return { ending: { kind: "good" }, isStrayed };
    const advised = await doesFirst(stage, diligentActs(stage.scene), counts, onClaim);
    isStrayed ||= advised === "not-done";
    const done =
      advised === "not-done"
        ? await doesFirst(stage, strayActs(stage.scene), counts, onClaim)
        : advised;
    if (done === "not-done") break;
    if (done !== "done") return { ending: done, isStrayed };
  }
  return { ending: { kind: "dead-end", at: openOn(stage.scene.state()) }, isStrayed };
}

/** The first act that can be done and was not done too often. */
async function doesFirst(
  stage: Stage,
  acts: Iterable<Act>,
  counts: Counts,
  onClaim: OnClaim,
): Promise<Done> {
  for (const act of acts) {
    const name = JSON.stringify(act);
    const before = counts.get(name) ?? 0;
    if (before >= mostRepeats) continue;
    const done = await does(stage, act, onClaim, "careful");
    if (done === "not-done") continue;
    if (changesMuch.has(act.do)) forgetTries(counts);
    counts.set(name, before + 1);
    return done;
  }
  return "not-done";
}

/** After these, a test may well end otherwise than before, and be asked about and looked at once more. */
const changesMuch: ReadonlySet<Act["do"]> = new Set<Act["do"]>([
  "adds",
  "asks-for-help",
  "deletes",
  "has-old-phone",
  "lists-again",
  "goes-to-office",
  "sets-clock",
]);

function forgetTries(counts: Counts): void {
  for (const name of counts.keys())
    if (tries.some((one) => name.startsWith(one))) counts.delete(name);
}

const tries: readonly string[] = ['{"do":"tests"', '{"do":"answers"', '{"do":"checks"'];
