import { entriesOf } from "#app/selectors.ts";
import { askedOn } from "#proof/rekey/questions.ts";
import { standingAt } from "#proof/rekey/screen.ts";
import type { Random } from "#proof/run/random.ts";
import { linesOn } from "#proof/world/authenticator.ts";
import { type CredentialKind, credentialKinds } from "#proof/world/credential.ts";
import type { Place } from "#proof/world/world.ts";
import type { Act } from "./acts.ts";
import type { Scene } from "./scene.ts";

/** What somebody may do next who does whatever comes to mind, and is honest about it. */
export function whim(scene: Scene, random: Random): Act | undefined {
  const at = random.below(totalWeight);
  const wish = wishes.find(({ upTo }) => at < upTo);
  return wish?.make(scene, random);
}

type Make = (scene: Scene, random: Random) => Act | undefined;

/** Most of what people do is testing, adding and answering; the rest comes now and then. */
const weighted: readonly (readonly [weight: number, make: Make])[] = [
  [
    20,
    aPlace((at, random) => ({
      do: "lists",
      at,
      by: random.one(["line", "line", "domain", "id", "my-account"]),
    })),
  ],
  [8, aPlace((at, random, scene) => saysAccount(at, scene, random))],
  [14, (scene, random) => line(scene, random, (text) => ({ do: "enters", line: text }))],
  [8, matchesWell],
  [6, namesWell],
  [4, (scene, random) => line(scene, random, (text) => ({ do: "accepts-proposal", line: text }))],
  [1, (scene, random) => entered(scene, random, (text) => ({ do: "removes-entry", line: text }))],
  [8, (_, random) => ({ do: "says-all", isAll: random.chance(0.95) })],
  [4, (scene, random) => anAccount(scene, random, (account) => ({ do: "adds-home", account }))],
  [
    3,
    (scene, random) =>
      anAccount(scene, random, (account) => ({ do: "says-no-home", account, isSo: true })),
  ],
  [2, aPlace((at) => ({ do: "unlists", at }))],
  [8, (scene, random) => anAccount(scene, random, (account) => ({ do: "signs-in", account }))],
  [
    5,
    (scene, random) => anAccount(scene, random, (account) => ({ do: "lists-by-azure", account })),
  ],
  [24, aPlace((at, random) => ({ do: "adds", at, kind: addable(random) }))],
  [
    10,
    aPlace((at, random) => ({
      do: "deletes",
      at,
      whose: random.one(["old-phone", "old-phone", "tablet"]),
    })),
  ],
  [1, aPlace((at) => ({ do: "leaves", at }))],
  [
    2,
    aPlace((at, random) => ({
      do: "asks-for-help",
      at,
      help: random.one(["opens", "resets", "gives-pass"]),
    })),
  ],
  [
    10,
    (_, random) => ({
      do: "says-phone",
      what: random.one(["old-phone", "number", "old-name", "new-name"]),
    }),
  ],
  [
    10,
    aPlace((at, random) => ({ do: "opens", at, to: random.one(["add", "add", "remove", "look"]) })),
  ],
  [4, aPlace((at) => ({ do: "adds", at, kind: "authenticator", isByCode: true }))],
  [6, aPlace((at) => ({ do: "says-added-on-phone", at }))],
  [3, aPlace((at) => ({ do: "undoes-test", at }))],
  [6, aPlace((at) => ({ do: "confirms-old-phones", at }))],
  [10, (scene, random) => visitAnswer(scene, random)],
  [
    40,
    aPlace((at, random) => ({
      do: "tests",
      at,
      form: random.one(["by-hand", "by-hand", "by-rekey"]),
      isOldPhoneOff: random.chance(0.75),
      with: random.chance(0.7) ? "authenticator" : (random.any(credentialKinds) ?? "authenticator"),
      session: random.chance(0.9) ? "fresh" : "remembered",
      ...(random.chance(0.25) ? { isInRound: true as const } : {}),
      ...(random.chance(0.08) ? { isUnsure: true } : {}),
    })),
  ],
  [
    14,
    aPlace((at, random) => ({
      do: "ticks",
      at,
      tick: random.one(["added", "added", "removed"]),
      isOn: random.chance(0.9),
    })),
  ],
  [30, aPlace((_, random, scene, place) => question(scene, random, place))],
  [16, aPlace((at) => ({ do: "checks", at }))],
  [
    14,
    aPlace((at, random) => ({
      do: "says",
      at,
      what: random.one([
        "closed",
        "not-closed",
        "nothing-listed",
        "nothing-listed",
        "something-listed",
        "leaving",
        "left",
        "still-needed",
      ]),
    })),
  ],
  [10, (_, random) => ({ do: "waits", hours: random.one([1, 5, 26, 80, 200, 750]) })],
  [
    1,
    (_, random) => ({
      do: "sets-clock",
      hoursAhead: random.one([0, 1, -1, 72, -72, 8_760, -8_760]),
    }),
  ],
  [
    2,
    (_, random) => ({
      do: "has-old-phone",
      is: random.one(["elsewhere", "here", "elsewhere", "here", "gone"]),
    }),
  ],
  [2, () => ({ do: "moves-number" })],
  [3, (_, random) => ({ do: "goes-to-office", isThere: random.chance(0.6) })],
  [2, () => ({ do: "saves-file" })],
  [
    2,
    (scene, random) => ({
      do: "opens-file",
      number: random.below(Math.max(1, scene.files.length)),
    }),
  ],
  [1, () => ({ do: "gets-another-phone", name: "Pixel 10", isSaid: true })],
  [3, () => ({ do: "switches-tab" })],
  [2, () => ({ do: "reloads" })],
  [0.2, () => ({ do: "forgets-everything" })],
  [2, () => ({ do: "starts-drawer" })],
  [2, () => ({ do: "wipes-old-phone" })],
];

const totalWeight = weighted.reduce((sum, [weight]) => sum + weight, 0);

const wishes = weighted.map(([, make], index) => ({
  make,
  upTo: weighted.slice(0, index + 1).reduce((sum, [weight]) => sum + weight, 0),
}));

function aPlace(
  make: (at: string, random: Random, scene: Scene, place: Place) => Act | undefined,
): Make {
  return (scene, random) => {
    const place = random.any(scene.world().places);
    return place && make(place.name, random, scene, place);
  };
}

function anAccount(scene: Scene, random: Random, make: (account: string) => Act): Act | undefined {
  const account = random.any(scene.world().accounts);
  return account && make(account.address);
}

function line(scene: Scene, random: Random, make: (text: string) => Act): Act | undefined {
  const one = random.any(linesOn(scene.world(), "old-phone"));
  return one && make(one.text);
}

function entered(scene: Scene, random: Random, make: (text: string) => Act): Act | undefined {
  const one = random.any(entriesOf(scene.state()));
  return one && make(one[1].label);
}

/** To where it belongs, as somebody sees who reads the line. */
function matchesWell(scene: Scene, random: Random): Act | undefined {
  const one = random.any(linesOn(scene.world(), "old-phone"));
  return one && { do: "matches", line: one.text, to: one.at ?? "another-service" };
}

/** Types the domain of where it belongs. */
function namesWell(scene: Scene, random: Random): Act | undefined {
  const one = random.any(linesOn(scene.world(), "old-phone"));
  return one?.at === undefined ? undefined : { do: "names", line: one.text, at: one.at };
}

function saysAccount(at: string, scene: Scene, random: Random): Act | undefined {
  const place = scene.world().places.find(({ name }) => name === at);
  return place && random.chance(0.99)
    ? { do: "says-account", at, account: place.account }
    : undefined;
}

function addable(random: Random): CredentialKind {
  return random.chance(0.7) ? "authenticator" : (random.any(credentialKinds) ?? "authenticator");
}

function visitAnswer(scene: Scene, random: Random): Act | undefined {
  const { visit } = scene.state();
  return visit.kind === "asking"
    ? { do: "answers-visit", hasFinished: random.chance(0.7) }
    : undefined;
}

/** One of the questions that the place's page asks now. */
function question(scene: Scene, random: Random, place: Place): Act | undefined {
  const standing = standingAt(scene.state(), place);
  if (!standing) return undefined;
  const about = random.any(askedOn(scene.state(), standing));
  return about === undefined ? undefined : { do: "answers", at: place.name, about };
}
