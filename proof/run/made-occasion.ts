import { guest, has, home, onOldPhone, worldOf } from "#proof/stories/worlds.ts";
import type { World } from "#proof/world/world.ts";
import type { Random } from "./random.ts";

/**
 * A world in which much depends on home being on the list, and on every line of Authenticator: home answers by the old
 * phone alone, Authenticator does not show it, and the lines of the organizations that Ana visits may all show her address.
 */
export function madeOccasion(random: Random): World {
  const names = random.one([["Contoso"], ["Contoso"], ["Contoso", "Litware"]]);
  return worldOf({
    isNumberKept: false,
    places: [
      home("Fabrikam", {
        approvesReading: random.chance(0.2),
        has: [random.chance(0.5) ? has("mobile-number", []) : has("code-app", ["old-phone"])],
      }),
      ...names.map((name) =>
        guest(name, {
          approvesReading: random.chance(0.2),
          entryShows: random.chance(0.5) ? "address" : "visitor",
          has: random.chance(0.5) ? [onOldPhone()] : [],
        }),
      ),
    ],
  });
}
