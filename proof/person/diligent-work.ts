import type { StepCard } from "#app/step-card.ts";
import { answersOn, askedOn } from "#proof/rekey/questions.ts";
import { accountlessAt, cardAt, organizationAt, standingAt } from "#proof/rekey/screen.ts";
import { type Credential, type CredentialKind, isForGuests } from "#proof/world/credential.ts";
import { listedIn, refusalOf } from "#proof/world/security-info.ts";
import { homeOf, type Place } from "#proof/world/world.ts";
import type { Act, TestAct } from "./acts.ts";
import { visitNow } from "./at-microsoft.ts";
import type { Scene } from "./scene.ts";
import { phoneOf, worksWithout } from "./sees.ts";

/** What the card says to do next in one place, as acts: the first that can be done is done. */
export function workAt(scene: Scene, place: Place): readonly Act[] {
  const card = cardAt(scene.state(), place);
  const work = card ? workFor[card.kind](scene, place) : [];
  return [...wrongWords(scene, place), ...work];
}

/** What stands there as the person's own word, and is not so. */
function wrongWords(scene: Scene, place: Place): readonly Act[] {
  const standing = standingAt(scene.state(), place);
  const said = standing ? [...answersOn(scene.state(), standing)] : [];
  return said.flatMap(([about, word]) => {
    const credential = listedIn(place).find(({ id }) => id === about);
    const isSo = !credential || isSoOf(scene, place, credential, word);
    return isSo ? [] : [{ do: "takes-back", at: place.name, about } as const];
  });
}

function isSoOf(scene: Scene, place: Place, credential: Credential, word: string): boolean {
  if (word === "survives" || word === "lost") {
    return worksWithout(scene.world(), place, credential.kind) === (word === "survives");
  }
  const seen = phoneOf(scene.world(), place, credential, scene.memory.of(place.name));
  return seen === undefined ? !isContradicted(scene, place) : seen === word;
}

/** Rekey shows that what answered is none of the entries as they were said to be. */
function isContradicted(scene: Scene, place: Place): boolean {
  const contradictions = standingAt(scene.state(), place)?.status.contradictions ?? [];
  return contradictions.some(({ kind }) => kind === "tested-not-listed");
}

type Work = (scene: Scene, place: Place) => readonly Act[];

const workFor: Readonly<Record<StepCard["kind"], Work>> = {
  "is-it-new": answersThenWork,
  // What is asked on return is answered before anything else.
  "was-it-done": addThenTest,
  "how-approved": (scene, place) => tests(scene, place),
  "proves-nothing": (scene, place) => tests(scene, place),
  "is-it-old": answersThenWork,
  question: answersThenWork,
  add: (scene, place) => [
    ...(isFull(scene, place) ? [{ do: "deletes", at: place.name, whose: "tablet" } as const] : []),
    ...addThenTest(scene, place),
  ],
  // Where Microsoft asks for a first registration instead, that is done.
  test: addThenTest,
  done: () => [],
  locked: (scene, place) => tests(scene, place),
  tidy: addThenTest,
  disagree: (scene, place) => [{ do: "checks", at: place.name }, ...tests(scene, place)],
  "sign-in": (_, { name: at, account }) => [
    { do: "signs-in", account },
    { do: "checks", at },
  ],
  invitation: () => [],
  ask: helpThenAdd,
  network: (scene, place) => [
    { do: "goes-to-office", isThere: true },
    ...addThenTest(scene, place),
  ],
  look: (scene, place) => [
    { do: "says", at: place.name, what: "nothing-listed" },
    ...addThenTest(scene, place),
  ],
  "home-first": (scene, place) => {
    const home = homeOf(scene.world(), place.account);
    return home ? workAtHome(scene, home) : [];
  },
  account: (_, { name: at, account }) => [{ do: "says-account", at, account }],
  leaving: (_, { name: at }) => [
    { do: "says", at, what: "left" },
    { do: "leaves", at },
    { do: "says", at, what: "left" },
    { do: "says", at, what: "still-needed" },
  ],
};

function isFull(scene: Scene, place: Place): boolean {
  const card = cardAt(scene.state(), place);
  return card?.kind === "add" && card.isFull;
}

function answersThenWork(scene: Scene, place: Place): readonly Act[] {
  return [
    { do: "confirms-old-phones", at: place.name },
    ...questions(scene, place),
    ...tests(scene, place),
    ...atHomeInstead(scene, place),
  ];
}

/** Home is put on the list under its account, as its own page asks, and then moved. */
function workAtHome(scene: Scene, home: Place): readonly Act[] {
  const { name: at, account } = home;
  return [
    ...(organizationAt(scene.state(), home) ? [] : [{ do: "lists", at, by: "line" } as const]),
    ...(accountlessAt(scene.state(), home) ? [{ do: "says-account", at, account } as const] : []),
    ...addThenTest(scene, home),
  ];
}

/** The new phone first; where Authenticator is not taken, what else is on the page. Then the test. */
function addThenTest(scene: Scene, place: Place): readonly Act[] {
  const { name: at } = place;
  const visit = visitNow(scene, place);
  if (visit.isClosed) {
    return [
      { do: "says", at, what: "closed" },
      { do: "goes-to-office", isThere: true },
      { do: "asks-for-help", at, help: "opens" },
    ];
  }
  if (!visit.isOpen) return waysIn(scene, place);
  const notClosed: readonly Act[] = isSaidClosed(scene, place)
    ? [{ do: "says", at, what: "not-closed" }]
    : [];
  const testing = [...tests(scene, place), ...atHomeInstead(scene, place)];
  if (scene.memory.of(at).hasAdded) return [...notClosed, ...testing];
  return [...notClosed, ...room(place), ...additions(place), ...testing];
}

/** It was home's prompt, and something else than the new phone rang: it is not added there. */
function atHomeInstead(scene: Scene, place: Place): readonly Act[] {
  const home = homeOf(scene.world(), place.account);
  const isThere = home?.credentials.some(
    ({ kind, on }) => kind === "authenticator" && on.includes("new-phone"),
  );
  return !home || home === place || isThere ? [] : addThenTest(scene, home);
}

/** The old phone is fetched if it works somewhere. If it was home that let nobody in, home is mended first. */
function waysIn(scene: Scene, place: Place): readonly Act[] {
  if (scene.world().oldPhone.is === "elsewhere") return [{ do: "has-old-phone", is: "here" }];
  const home = homeOf(scene.world(), place.account);
  const isAtHome = home !== undefined && visitNow(scene, place).signIn.at === home.name;
  return isAtHome && home !== place ? helpThenAdd(scene, home) : helpFrom(place);
}

function helpFrom({ name: at }: Place): readonly Act[] {
  return [
    { do: "asks-for-help", at, help: "opens" },
    { do: "asks-for-help", at, help: "gives-pass" },
    { do: "asks-for-help", at, help: "resets" },
  ];
}

function isSaidClosed(scene: Scene, place: Place): boolean {
  return standingAt(scene.state(), place)?.evidence.closed !== undefined;
}

/** Microsoft's page says that there are five already: one that is not needed goes first. */
function room(place: Place): readonly Act[] {
  const { name: at, credentials } = place;
  if (refusalOf(place, "authenticator") !== "five-already") return [];
  const olds = credentials.filter(
    ({ kind, on }) => kind === "authenticator" && on.includes("old-phone"),
  );
  const double: readonly Act[] = olds.length > 1 ? [{ do: "deletes", at, whose: "old-phone" }] : [];
  return [{ do: "deletes", at, whose: "tablet" }, ...double];
}

/** From what moves a phone to what is a way in at all. */
const kindsWorthAdding: readonly CredentialKind[] = [
  "authenticator",
  "code-app",
  "authenticator-passkey",
  "synced-passkey",
  "security-key",
  "windows-hello",
  "office-number",
  "mobile-number",
];

function additions(place: Place): readonly Act[] {
  const { name: at, relation } = place;
  return kindsWorthAdding
    .filter((kind) => (relation === "home" || isForGuests(kind)) && !refusalOf(place, kind))
    .filter((kind) => kind === "authenticator" || !hasSafe(place, kind))
    .slice(0, 1)
    .map((kind) => ({ do: "adds", at, kind }));
}

/** Something of that kind works while the old phone is off; a number may. */
function hasSafe({ credentials }: Place, wanted: CredentialKind): boolean {
  return credentials.some(
    ({ kind, on }) =>
      kind === wanted && (on.length === 0 || on.some((device) => device !== "old-phone")),
  );
}

/** With what the new phone has, and then with whatever else the person has there, or at home, which may ask instead. */
function tests(scene: Scene, place: Place): readonly TestAct[] {
  const home = homeOf(scene.world(), place.account) ?? place;
  const own = kindsWorthAdding.filter((kind) => hasSafe(place, kind));
  const homes = kindsWorthAdding.filter((kind) => hasSafe(home, kind) && !own.includes(kind));
  return [...own.slice(0, 3), ...homes.slice(0, 2)].map((kind) => ({
    ...aTest(scene, place),
    with: kind,
  }));
}

/** A test with whatever answers. */
function aTest({ isOldPhoneLeftOn }: Scene, { name: at }: Place): TestAct {
  return {
    do: "tests",
    at,
    form: "by-hand",
    isOldPhoneOff: !isOldPhoneLeftOn,
    with: "authenticator",
    session: "fresh",
  };
}

function questions(scene: Scene, place: Place): readonly Act[] {
  const standing = standingAt(scene.state(), place);
  if (!standing) return [];
  const { name: at } = place;
  return askedOn(scene.state(), standing).map((one) => ({ do: "answers", at, about: one }));
}

/** A willing administrator opens what is closed; where the phone is gone, they give a pass or take all away. */
function helpThenAdd(scene: Scene, place: Place): readonly Act[] {
  const ways = visitNow(scene, place).isOpen ? [] : helpFrom(place);
  return [...ways, ...addThenTest(scene, place)];
}

/** What somebody tries whom the screen's advice did not bring on. */
export function anythingElse(scene: Scene, place: Place): readonly Act[] {
  const { name: at, account } = place;
  return [
    ...questions(scene, place),
    ...addThenTest(scene, place),
    { do: "says", at, what: "nothing-listed" },
    { do: "says", at, what: "not-closed" },
    { do: "signs-in", account },
    { do: "checks", at },
    // Another tab may know of no sign-in.
    { do: "reloads" },
    { do: "checks", at },
    { do: "ticks", at, tick: "removed", isOn: false },
    { ...aTest(scene, place), isOldPhoneOff: true },
    { do: "says-phone", what: "old-name" },
    { do: "says-phone", what: "new-name" },
    ...helpThenAdd(scene, place),
    { do: "lists-again", at },
  ];
}
