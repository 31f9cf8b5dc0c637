import { askedOn } from "#proof/rekey/questions.ts";
import { entriesOn, organizationAt, standingAt } from "#proof/rekey/screen.ts";
import type { Random } from "#proof/run/random.ts";
import { credentialKinds } from "#proof/world/credential.ts";
import type { Place } from "#proof/world/world.ts";
import type { Act, MadeUp, Mistake, TestAct } from "./acts.ts";
import type { Scene } from "./scene.ts";

/** Acts by which somebody may make a mistake of this kind, in any order; which of them is one, the world decides. */
export function slips(scene: Scene, mistake: Mistake, random: Random): readonly Act[] {
  const { places } = scene.world();
  const first = random.below(Math.max(1, places.length));
  const inTurn = [...places.slice(first), ...places.slice(0, first)];
  return inTurn.flatMap((place) => makers[mistake](scene, place, random));
}

type Make = (scene: Scene, place: Place, random: Random) => readonly Act[];

const makers: Readonly<Record<Mistake, Make>> = {
  "says-wrong-answer": (_, place, random) => [
    {
      ...testOf(place, random),
      saysAnswer: random.one(["new-phone", "new-phone", "text-or-call", "password-only"]),
      saysPrompt: "this-organization",
    },
  ],
  "says-wrong-prompt": (_, place, random) => [
    {
      ...testOf(place, random),
      saysPrompt: random.one(["this-organization", "this-organization", "another-organization"]),
    },
  ],
  "ticks-added-early": (_, { name: at }) => [{ do: "ticks", at, tick: "added", isOn: true }],
  "ticks-removed-early": (_, { name: at }) => [{ do: "ticks", at, tick: "removed", isOn: true }],
  "says-nothing-listed-unseen": (_, { name: at }) => [{ do: "says", at, what: "nothing-listed" }],
  "says-left-early": (_, { name: at }) => [{ do: "says", at, what: "left" }],
  "deletes-wrong-entry": (_, { name: at }) => [{ do: "deletes", at, whose: "new-phone" }],
  "forgets-entry": () => [{ do: "says-all", isAll: true }],
  "forgets-organization": () => [{ do: "says-all", isAll: true }],
  "removes-entry": (scene) =>
    entriesOn(scene.state()).map(({ label }) => ({ do: "removes-entry", line: label })),
  "removes-organization": (_, { name: at }) => [{ do: "unlists", at }],
  "matches-wrongly": (scene, place, random) => {
    const to = random.one([place.name, "no-longer-there", "another-service", "somebody-elses"]);
    const isAll: Act = { do: "says-all", isAll: true };
    const placings = entriesOn(scene.state()).flatMap(({ label }): readonly Act[] => [
      { do: "matches", line: label, to },
      { do: "names", line: label, at: place.name },
      { do: "accepts-proposal", line: label },
    ]);
    return random.chance(0.5) ? [isAll, ...placings] : placings;
  },
  "says-wrong-account": (scene, { name: at }) =>
    scene.world().accounts.map(({ address }) => ({ do: "says-account", at, account: address })),
  // Asked only where a guest is on the list and its home is not, so the guest is put there first.
  "says-no-home-wrongly": (scene, place) => [
    { do: "says-no-home", account: place.account, isSo: true },
    ...(place.relation === "guest" && !organizationAt(scene.state(), place)
      ? [{ do: "lists", at: place.name, by: "line" } as const]
      : []),
  ],
  "says-wrong-phone": (scene, place, random) =>
    answers(scene, place, random.one(["new-phone", "old-phone", "another-device"])),
  "says-wrong-survival": (scene, place, random) =>
    answers(scene, place, random.one(["survives", "survives", "lost"])),
  "says-number-wrongly": (_, __, random) => [
    { do: "says-phone", what: "number", as: random.one(["kept", "kept", "lost"]) },
  ],
  "says-no-other-move": () => [{ do: "gets-another-phone", name: "Pixel 10", isSaid: false }],
  "opens-crafted-link": (scene, _, random) => [{ do: "opens-link", parts: madeUp(scene, random) }],
  "opens-strangers-file": (scene, _, random) => [
    { do: "opens-strangers-file", parts: madeUp(scene, random) },
  ],
  "pastes-strangers-text": (scene, place, random) => [
    {
      do: "pastes-strangers-text",
      tenantOf: place.name,
      domainOf: random.any(scene.world().places)?.name ?? place.name,
      account: random.any(scene.world().accounts)?.address ?? place.account,
      relation: random.one(["home", "home", "guest"]),
    },
  ],
};

function testOf({ name, credentials }: Place, random: Random): TestAct {
  const there = credentials.map(({ kind }) => kind);
  const kinds = random.chance(0.6) && there.length > 0 ? there : credentialKinds;
  return {
    do: "tests",
    at: name,
    form: "by-hand",
    isOldPhoneOff: random.chance(0.4),
    with: random.any(kinds) ?? "authenticator",
    session: "fresh",
  };
}

/** Every question of the place's page, answered so. */
function answers(scene: Scene, place: Place, as: string): readonly Act[] {
  const standing = standingAt(scene.state(), place);
  if (!standing) return [];
  return askedOn(scene.state(), standing).map((one) => ({
    do: "answers",
    at: place.name,
    about: one,
    as,
  }));
}

/** Whatever could be in a list of Rekey's, whether or not it may come that way. */
function madeUp(scene: Scene, random: Random): readonly MadeUp[] {
  return random.chance(0.5) ? allDone(scene, random) : anyDetails(scene, random);
}

/** By somebody who wants them to believe that they are done. */
function allDone({ world }: Scene, random: Random): readonly MadeUp[] {
  const { oldPhone, newPhone, places } = world();
  const hoursAgo = random.one([0, 0, 1, -24]);
  const ticks = places.flatMap(({ name: at }) =>
    ["added", "removed"].map((path) => ({ at, path, value: true, hoursAgo })),
  );
  const isAboutNames = random.chance(0.5);
  const names = [
    { at: "", path: "triage/old-phone-name", value: newPhone.name, hoursAgo },
    { at: "", path: "triage/new-phone-name", value: oldPhone.name, hoursAgo },
  ];
  return isAboutNames ? [...ticks, ...names] : ticks;
}

function anyDetails(scene: Scene, random: Random): readonly MadeUp[] {
  const count = 1 + random.below(5);
  return Array.from({ length: count }, () => {
    const hoursAgo = random.one([0, 0, 1, 30, 800, -24]);
    if (random.chance(0.3)) {
      const [path, value] = random.one(ofBook(scene, random));
      return { at: "", path, value, hoursAgo };
    }
    const at = random.any(scene.world().places)?.name ?? "";
    const [path, value] = random.one(ofOrganization);
    return { at, path, value, hoursAgo };
  });
}

type Detail = readonly [path: string, value: MadeUp["value"]];

const ofOrganization: readonly [Detail, ...Detail[]] = [
  ["added", true],
  ["removed", true],
  ["present", false],
  ["relation", "guest"],
  ["relation", "home"],
  ["nothing-listed", true],
  ["leaving", "left"],
  ["test", { answer: "new-phone", prompt: "this-organization", form: "by-hand" }],
  ["name", "Somebody"],
  ["domain", "somebody.example"],
];

function ofBook(scene: Scene, random: Random): readonly [Detail, ...Detail[]] {
  const { oldPhone, newPhone } = scene.world();
  const account = random.any(scene.world().accounts)?.address ?? "";
  return [
    ["triage/old-phone", random.one(["here", "lost", "erased"])],
    ["triage/keeps-number", true],
    ["triage/old-phone-name", random.one([oldPhone.name, newPhone.name, "Other"])],
    ["triage/new-phone-name", random.one([oldPhone.name, newPhone.name, "Other"])],
    ["reconciled/all-entries", true],
    [`homeless/${account}`, true],
  ];
}
