import { overviewIn } from "#app/selectors.ts";
import { type Weight, weightOf } from "#domain/verdict/status.ts";
import type { Verdict } from "#domain/verdict/verdict.ts";
import { placeNamed } from "#proof/world/world.ts";
import { judged } from "./judge.ts";
import type { OnClaim } from "./play.ts";
import { isResidual } from "./residual.ts";
import type { Stage } from "./stage.ts";

/** How a story ends. */
export type Ending =
  | { readonly kind: "good" }
  /** Rekey gave an all-clear, and these places would be shut. */
  | {
      readonly kind: "false-claim";
      readonly shut: readonly string[];
      /** Whether it follows from a mistake that nothing would reveal. */
      readonly isResidual: boolean;
    }
  /** A link that somebody crafted made Rekey's answer better, or that on one organization. */
  | { readonly kind: "raised-by-link"; readonly from: string; readonly to: string }
  /** Somebody diligent gets no further; `at` says what Rekey still waits for. */
  | { readonly kind: "dead-end"; readonly at: string };

/** How the story ended by the last act; `undefined` where it goes on. */
export function endingAfter(stage: Stage, onClaim: OnClaim): Ending | undefined {
  return raisedByLink(stage) ?? claimIn(stage, onClaim);
}

/** Whether Rekey's answer is false now. */
function claimIn(stage: Stage, onClaim: OnClaim): Ending | undefined {
  const world = stage.scene.world();
  const judgement = judged(stage.scene.state(), world);
  if (judgement.kind === "no-claim") return undefined;
  onClaim(stage);
  if (judgement.kind === "true-claim") return undefined;
  const [slip] = stage.slips;
  const isExplained = judgement.shut.every((name) => {
    const place = placeNamed(world, name);
    return slip !== undefined && place !== undefined && isResidual(stage, slip, place);
  });
  return { ...judgement, isResidual: isExplained };
}

/** Anybody may make up a link, so none makes the answer better, nor any organization that was on the list before. */
function raisedByLink({ done, scene, before }: Stage): Ending | undefined {
  if (done.at(-1)?.do !== "opens-link") return undefined;
  const earlier = before();
  const now = overviewIn(scene.state());
  const [from, to] = [earlier.verdict.kind, now.verdict.kind];
  if (ranks[to] > ranks[from]) return { kind: "raised-by-link", from, to };
  for (const { key, status } of now.standings) {
    const was = earlier.standings.find((one) => one.key === key)?.status;
    if (!was || weights[weightOf(status)] <= weights[weightOf(was)]) continue;
    return { kind: "raised-by-link", from: was.kind, to: status.kind };
  }
  return undefined;
}

const ranks: Readonly<Record<Verdict["kind"], number>> = {
  "where-in": 0,
  "not-yet": 1,
  "not-proven": 2,
  yes: 3,
};
const weights: Readonly<Record<Weight, number>> = { lost: 0, open: 1, settled: 2 };
