import { passMinutes } from "./graph.ts";
import { withAdded, withDeleted } from "./security-info.ts";
import { placeNamed, type World, withPlace } from "./world.ts";

/** What a willing administrator, or the help desk at home, can do for somebody. */
export type Help =
  /** Opens Security info from anywhere. */
  | "opens"
  /** Takes every method away, so that the person registers anew. */
  | "resets"
  /** A Temporary Access Pass; not for guests. */
  | "gives-pass"
  /** Takes the guest account away. */
  | "lets-go";

/** The world after that help; the same world where it is no help of that organization's. */
export function helped(world: World, name: string, help: Help): World {
  const place = placeNamed(world, name);
  if (!place) return world;
  switch (help) {
    case "opens":
      if (place.policy.securityInfo === "open") return world;
      return withPlace(world, name, (one) => ({
        ...one,
        policy: { ...one.policy, securityInfo: "open" },
      }));
    case "resets":
      return place.credentials.reduce((next, { id }) => withDeleted(next, name, id), world);
    case "gives-pass": {
      const isTaken = place.relation === "home" && place.policy.allows.includes("access-pass");
      if (!isTaken) return world;
      const until = world.now + passMinutes * 60_000;
      return withAdded(world, name, { kind: "access-pass", on: [], label: "", until });
    }
    case "lets-go":
      return place.relation === "home"
        ? world
        : withPlace(world, name, (one) => ({ ...one, isMember: false }));
  }
}
