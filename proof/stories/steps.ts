import type { Act, TestAct } from "#proof/person/acts.ts";
import { lineFor } from "#proof/world/authenticator.ts";
import type { Place, World } from "#proof/world/world.ts";

// Steps that many stories take, so that a story shows what is its own.

/** Every place goes on the list and every line of the old phone beside it, with nothing said of them yet. */
export function listsAll({ places, strayLines }: World): readonly Act[] {
  const own = places.flatMap(listed);
  const strays = strayLines.flatMap((line): readonly Act[] => [
    { do: "enters", line },
    { do: "matches", line, to: "another-service" },
  ]);
  return [...own, ...strays];
}

/** A guest's line that is pasted counts for the comparison too, so one that Authenticator does not show is not pasted. */
function listed(place: Place): readonly Act[] {
  const { name, account } = place;
  const isShown = place.credentials.some(({ on }) => on.includes("old-phone"));
  if (isShown) {
    return [
      { do: "lists", at: name, by: "line" },
      { do: "enters", line: lineFor(place) },
    ];
  }
  return [
    { do: "lists", at: name, by: "id" },
    { do: "says-account", at: name, account },
  ];
}

export const saysAll: Act = { do: "says-all", isAll: true };

/** Adds the new phone there, says so, and has it answer with the old one off. */
export function moves(at: string): readonly Act[] {
  return [adds(at), { do: "answers-visit", hasFinished: true }, tests(at)];
}

export function adds(at: string): Act {
  return { do: "adds", at, kind: "authenticator" };
}

/** A test by hand with the old phone off, reported as it went. */
export function tests(at: string, over: Partial<TestAct> = {}): TestAct {
  return {
    do: "tests",
    at,
    form: "by-hand",
    isOldPhoneOff: true,
    with: "authenticator",
    session: "fresh",
    ...over,
  };
}
