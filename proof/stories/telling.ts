import type { Act } from "#proof/person/acts.ts";
import { type Judgement, judged } from "#proof/run/judge.ts";
import { broughtToTheEnd, type Run } from "#proof/run/play.ts";
import { stageFor } from "#proof/run/stage.ts";
import { sentenceFor } from "#proof/run/tell.ts";
import type { World } from "#proof/world/world.ts";

/** A story in words and acts. */
export interface Tale {
  readonly world: World;
  /** Each of these must be possible, or the story is not the one that it says. */
  readonly acts: readonly Act[];
  /** What happens then, as far as Rekey lets it. */
  readonly lastly?: readonly Act[];
}

/** What became of a story. */
export interface Outcome {
  /** The worst that Rekey ever said. */
  readonly worst: Judgement["kind"];
  /** What it says at the end. */
  readonly last: Judgement["kind"];
  /** All that Rekey was told, by the person and by Microsoft. */
  readonly told: readonly string[];
}

/** Tells a story in which so many mistakes are made at most. */
export async function outcomeOf(
  { world, acts, lastly = [] }: Tale,
  mistakes = 0,
): Promise<Outcome> {
  const told: string[] = [];
  const stage = await stageFor(world, {
    mistakesAllowed: mistakes,
    told: (line) => told.push(line),
  });
  const said: Judgement["kind"][] = [];
  for (const [index, act] of [...acts, ...lastly].entries()) {
    const isDone = await stage.does(act);
    if (!isDone && index < acts.length) throw new Error(`It could not be: ${sentenceFor(act)}`);
    said.push(judged(stage.scene.state(), stage.scene.world()).kind);
  }
  const worst = kinds.find((kind) => said.includes(kind)) ?? "no-claim";
  return { worst, last: said.at(-1) ?? "no-claim", told };
}

const kinds = ["false-claim", "true-claim", "no-claim"] as const;

/** How somebody diligent fares from where the story ends. */
export async function endOf(
  { world, acts, lastly = [] }: Tale,
  mistakes = 0,
): Promise<Run["ending"]["kind"]> {
  const stage = await stageFor(world, { mistakesAllowed: mistakes });
  for (const act of acts) {
    if (!(await stage.does(act))) throw new Error(`It could not be: ${sentenceFor(act)}`);
  }
  for (const act of lastly) await stage.does(act);
  const { ending } = await broughtToTheEnd(stage, () => {});
  return ending.kind;
}
