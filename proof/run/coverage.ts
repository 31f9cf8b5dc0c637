import { overviewIn } from "#app/selectors.ts";
import { type Mistake, mistakeKinds } from "#proof/person/acts.ts";
import { type CredentialKind, credentialKinds } from "#proof/world/credential.ts";
import type { Stage } from "./stage.ts";

/** Counts in how many different ways Rekey said *Yes*. */
export interface Coverage {
  /** Takes in one all-clear. */
  readonly claimed: (stage: Stage) => void;
  /** How many different ones. */
  readonly yes: () => number;
  /** In how many of them that mistake was made before. */
  readonly of: (kind: Mistake | CredentialKind) => number;
}

/** Fewer different *Yes* than this prove little; and fewer with each kind of mistake and method, little of that. */
export const fewestYes = 10_000;
export const fewestOfEach = 100;

export const coveredKinds: readonly (Mistake | CredentialKind)[] = [
  ...mistakeKinds,
  ...credentialKinds,
];

/** Nothing reached yet. */
export function emptyCoverage(): Coverage {
  const seen = new Set<number>();
  const counts = new Map<string, number>();
  function count(kind: string): void {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    claimed: (stage) => {
      if (overviewIn(stage.scene.state()).verdict.kind !== "yes") return;
      const mark = markOf(looksOf(stage));
      if (seen.has(mark)) return;
      seen.add(mark);
      for (const { mistake } of stage.slips) count(mistake);
      for (const kind of kindsIn(stage)) count(kind);
    },
    yes: () => seen.size,
    of: (kind) => counts.get(kind) ?? 0,
  };
}

function kindsIn({ scene }: Stage): ReadonlySet<CredentialKind> {
  return new Set(
    scene.world().places.flatMap(({ credentials }) => credentials.map(({ kind }) => kind)),
  );
}

/** What makes two of them different: the truth, how Rekey came to its answer, and the mistake. Not the times. */
function looksOf({ scene, slips }: Stage): string {
  const world = scene.world();
  const standings = overviewIn(scene.state()).standings.map(({ status, evidence }) => [
    status.kind,
    "reason" in status ? status.reason : "",
    evidence.organization.relation,
    evidence.test?.value.form,
    evidence.microsoftSays?.value.length,
    evidence.added !== undefined,
    evidence.removed !== undefined,
  ]);
  const places = world.places.map(({ name, policy, isMember, credentials }) => [
    name,
    policy,
    isMember,
    credentials.map(({ kind, on }) => [kind, on]),
  ]);
  return JSON.stringify([places, standings, slips.map(({ mistake }) => mistake), world.sim]);
}

/** FNV-1a over two halves: fifty bits, so that a million marks hardly ever meet. */
function markOf(text: string): number {
  let one = 0x811c9dc5;
  let other = 0x1000193;
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193) >>> 0;
    other = Math.imul(other ^ text.charCodeAt(index), 0x85ebca6b) >>> 0;
  }
  return one * 2 ** 18 + (other >>> 14);
}
