import type { Device } from "./credential.ts";
import { withOldPhone } from "./passing.ts";
import { signIn } from "./sign-in.ts";
import type { Place, World } from "./world.ts";

const everything: readonly Device[] = [
  "old-phone",
  "new-phone",
  "tablet",
  "computer",
  "key",
  "other-phone",
];

/** What the person can lay their hands on now, one way or another. */
export function devicesAtHand(world: World): ReadonlySet<Device> {
  return new Set(
    everything.filter((device) => device !== "old-phone" || world.oldPhone.is === "here"),
  );
}

/** The same without the old phone, as though it were off. */
export function devicesWithoutOldPhone(): ReadonlySet<Device> {
  return new Set(everything.filter((device) => device !== "old-phone"));
}

/**
 * The world once the old phone is wiped: its number is on the new phone, or gone. A pass ends within hours, so that
 * what rests on one alone is as good as lost.
 */
export function wiped(world: World): World {
  const gone = withOldPhone(world, "gone");
  return {
    ...gone,
    places: gone.places.map((place) => ({
      ...place,
      credentials: place.credentials.filter(({ kind }) => kind !== "access-pass"),
    })),
  };
}

/** Whether the person can sign in there with what still exists, the old phone included unless it is gone. */
export function canSignIn(world: World, place: Place): boolean {
  const devices =
    world.oldPhone.is === "gone" ? devicesWithoutOldPhone() : new Set<Device>(everything);
  const attempt = { devices, page: "app", prefers: () => 0, session: "fresh" } as const;
  const { ending } = signIn(world, place, attempt);
  return ending === "in" || ending === "must-register";
}

/** The ground truth: whether the person can sign in there after the old phone is wiped. */
export function canStillSignIn(world: World, place: Place): boolean {
  return canSignIn(wiped(world), place);
}
