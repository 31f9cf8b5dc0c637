import type { State } from "#app/state.ts";
import { organizationAt, verdictOn } from "#proof/rekey/screen.ts";
import { canSignIn, canStillSignIn } from "#proof/world/truth.ts";
import type { World } from "#proof/world/world.ts";

/** What the truth says of what Rekey says. */
export type Judgement =
  /** Rekey gives no all-clear. */
  | { readonly kind: "no-claim" }
  | { readonly kind: "true-claim" }
  /** It says *Yes*, or counts these as places that the person is still in, and they would be shut. */
  | { readonly kind: "false-claim"; readonly shut: readonly string[] };

/**
 * Holds Rekey's answer against the truth: *Yes* says that wiping the old phone shuts no place that is open now, and
 * where the old phone is gone each place that is counted as still in is open.
 */
export function judged(state: State, world: World): Judgement {
  const verdict = verdictOn(state);
  if (verdict.kind === "yes") {
    const shut = world.places.filter(
      (place) => place.isMember && canSignIn(world, place) && !canStillSignIn(world, place),
    );
    return claim(shut.map(({ name }) => name));
  }
  if (verdict.kind !== "where-in" || verdict.stillIn.length === 0) return { kind: "no-claim" };
  const shut = world.places.filter((place) => {
    const organization = organizationAt(state, place);
    const isCounted = organization !== undefined && verdict.stillIn.includes(organization.key);
    return isCounted && place.isMember && !canSignIn(world, place);
  });
  return claim(shut.map(({ name }) => name));
}

function claim(shut: readonly string[]): Judgement {
  return shut.length === 0 ? { kind: "true-claim" } : { kind: "false-claim", shut };
}
