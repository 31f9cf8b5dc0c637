import { organizationsInOrder } from "#app/selectors.ts";
import type { OldPhone } from "#domain/methods/phone.ts";
import { weightOf } from "#domain/verdict/status.ts";
import {
  accountlessAt,
  accountsMissingOn,
  entriesMatchedTo,
  entriesOn,
  homelessOn,
  missingHomesOn,
  orderOnScreen,
  organizationAt,
  saidOfPhones,
  standingAt,
  strangersOn,
  verdictOn,
} from "#proof/rekey/screen.ts";
import { lineFor, linesOn } from "#proof/world/authenticator.ts";
import { homeOf, type Place, wipedSim } from "#proof/world/world.ts";
import type { Act } from "./acts.ts";
import { anythingElse, workAt } from "./diligent-work.ts";
import { hasDone } from "./in-organization.ts";
import { isOneOfLeft, isSurplus, missingLines, ownersMissed } from "./lines.ts";
import type { Scene } from "./scene.ts";

/**
 * What somebody may do next who follows the screen to the end, likeliest first: the first that can be done is done.
 * Nothing where they are there. Each is thought of only when those before it could not be done.
 */
export function* diligentActs(scene: Scene): Generator<Act> {
  if (isThere(scene)) return;
  yield* aboutTheDevice(scene);
  yield* aboutTheList(scene);
  let isWorkLeft = false;
  for (const place of placesToWorkOn(scene)) {
    for (const act of workAt(scene, place)) {
      isWorkLeft = true;
      yield act;
    }
  }
  if (!isWorkLeft) yield { do: "says-all", isAll: true };
}

/** What the same person tries whom the screen's advice does not bring on any more. */
export function strayActs(scene: Scene): readonly Act[] {
  return [
    ...withHomeAfterAll(scene),
    ...placesToWorkOn(scene).flatMap((place) => anythingElse(scene, place)),
  ];
}

/** Whoever called an address only a mailbox believes so, until nothing else is left to try. */
function withHomeAfterAll(scene: Scene): readonly Act[] {
  return homelessOn(scene.state())
    .filter((account) => homeOf(scene.world(), account) !== undefined)
    .map((account) => ({ do: "says-no-home", account, isSo: false }));
}

/** *Yes*; or, where the old phone is gone, every place that the person belongs to is one they are still in. */
export function isThere(scene: Scene): boolean {
  const verdict = verdictOn(scene.state());
  const belongsNowhere = scene.world().places.every(({ isMember }) => !isMember);
  if (verdict.kind === "yes" || belongsNowhere) return true;
  if (verdict.kind !== "where-in") return false;
  const { stillIn } = verdict;
  return scene.world().places.every((place) => {
    const key = organizationAt(scene.state(), place)?.key;
    return !place.isMember || (key !== undefined && stillIn.includes(key));
  });
}

function aboutTheDevice(scene: Scene): readonly Act[] {
  const state = scene.state();
  const acts: Act[] = [];
  if (scene.clockNow() !== scene.world().now) acts.push({ do: "sets-clock", hoursAhead: 0 });
  if (state.visit.kind === "asking") {
    const { organization } = state.visit;
    const place = scene
      .world()
      .places.find((one) => organizationAt(state, one)?.key === organization);
    const hasFinished = place !== undefined && hasDone(scene, place, state.visit.purpose);
    acts.push({ do: "answers-visit", hasFinished });
  }
  const said = saidOfPhones(state);
  if (isGoneWord(said.oldPhone) !== (scene.world().oldPhone.is === "gone")) {
    acts.push({ do: "says-phone", what: "old-phone" });
  }
  const isKept = wipedSim(scene.world()).on !== "nowhere";
  if (said.keepsNumber !== undefined && said.keepsNumber !== isKept) {
    acts.push({ do: "says-phone", what: "number" });
  }
  return acts;
}

function isGoneWord(word: OldPhone | undefined): boolean {
  return word === "lost" || word === "erased" || word === "broken";
}

function* aboutTheList(scene: Scene): Generator<Act> {
  const state = scene.state();
  const world = scene.world();
  const strangers = strangersOn(state, world.places);
  const homes = missingHomesOn(state).map((account): Act => {
    const hasHome = homeOf(world, account) !== undefined;
    return hasHome ? { do: "adds-home", account } : { do: "says-no-home", account, isSo: true };
  });
  if (strangers.length > 0) yield { do: "unlists-strangers" };
  for (const place of world.places) yield* aboutPlace(scene, place);
  yield* homes;
  yield* aboutEntries(scene);
  yield* aboutAccounts(scene);
}

/** The list names the organizations of which nobody said by which account they are reached. */
function aboutAccounts(scene: Scene): readonly Act[] {
  const state = scene.state();
  const missing = accountsMissingOn(state);
  return scene.world().places.flatMap((place) => {
    const key = accountlessAt(state, place)?.key;
    const isMissing = key !== undefined && missing.includes(key);
    return isMissing
      ? [{ do: "says-account", at: place.name, account: place.account } as const]
      : [];
  });
}

/** Whoever belongs there puts it on the list under their account; whoever has left takes it off. */
function aboutPlace(scene: Scene, place: Place): readonly Act[] {
  const { name: at, isMember } = place;
  const state = scene.state();
  const organization = organizationAt(state, place);
  if (!isMember) return organization ? [{ do: "unlists", at }] : [];
  const isSaidLeft = standingAt(state, place)?.status.kind === "left";
  const isWronglyHome = organization?.relation === "home" && place.relation === "guest";
  return [
    ...(organization || !comesToMind(scene, place) ? [] : listings(scene, place)),
    ...(isWronglyHome ? [{ do: "unlists", at } as const] : []),
    // They see on the list that a place is said to be left which they are in.
    ...(isSaidLeft ? [{ do: "says", at, what: "still-needed" } as const] : []),
  ];
}

/** What Authenticator shows may wait until its line stands beside the list and belongs nowhere. */
function comesToMind(scene: Scene, place: Place): boolean {
  const line = lineFor(place);
  const { oldPhone } = scene.world();
  const isShown =
    oldPhone.is !== "gone" &&
    linesOn(scene.world(), "old-phone").some(({ at }) => at === place.name);
  const isAstray =
    entriesOn(scene.state()).some(({ label, isPlaced }) => label === line && !isPlaced) ||
    ownersMissed(scene, line).includes(place);
  const { places } = scene.world();
  // Whoever thinks of one only begins with one that they visit, for there they were asked.
  const first = places.findLast(({ isMember }) => isMember);
  const isFirst = place === first && organizationsInOrder(scene.state()).length === 0;
  return isFirst || scene.isThorough || isAstray || !(isShown || isHomeOfVisited(scene, place));
}

/** Rekey asks for the home of whoever visits another organization, so nobody has to think of it. */
function isHomeOfVisited(scene: Scene, { relation, account }: Place): boolean {
  const { places } = scene.world();
  return (
    relation === "home" &&
    places.some((one) => one.relation === "guest" && one.account === account && one.isMember)
  );
}

/**
 * By its line, where Authenticator shows one. A line that shows the account's own address would put its home on the
 * list.
 */
function listings(scene: Scene, place: Place): readonly Act[] {
  const { name: at, relation, entryShows } = place;
  const isShown = linesOn(scene.world(), "old-phone").some((line) => line.at === at);
  const isOwnLine = relation === "home" || (isShown && entryShows === "visitor");
  const byId: Act = { do: "lists", at, by: "id" };
  return isOwnLine ? [{ do: "lists", at, by: "line" }, byId] : [byId];
}

function aboutEntries(scene: Scene): readonly Act[] {
  const missing = missingLines(scene).map((line): Act => ({ do: "enters", line }));
  const entries = entriesOn(scene.state());
  const astray = entries.filter(({ isPlaced }) => !isPlaced);
  const labels = [...new Set(entries.map(({ label }) => label))];
  const wrong = labels.flatMap((line) =>
    ownersMissed(scene, line).map(({ name }): Act => ({ do: "matches", line, to: name })),
  );
  const surplus = labels
    .filter((line) => isSurplus(scene, line))
    .map((line): Act => ({ do: "removes-entry", line }));
  const left = labels
    .filter((line) => isOneOfLeft(scene, line) && wrong.length === 0)
    .map((line): Act => ({ do: "matches", line, to: "no-longer-there" }));
  const placed = astray.flatMap(({ label }) => placings(scene, label));
  return [...missing, ...surplus, ...wrong, ...left, ...placed];
}

/** Where a line may belong that belongs nowhere yet: to one of those that show it, if it is still shown. */
function placings(scene: Scene, line: string): readonly Act[] {
  const owners = scene.world().places.filter((place) => lineFor(place) === line);
  const own = owners
    .filter(({ isMember }) => isMember)
    .map(({ name }): Act => ({ do: "matches", line, to: name }));
  const reason = owners.length > 0 ? "no-longer-there" : "another-service";
  const isShown = linesOn(scene.world(), "old-phone").some(({ text }) => text === line);
  const named = owners
    .filter(({ isMember }) => isMember)
    .map(({ name }): Act => ({ do: "names", line, at: name }));
  if (own.length > 0) return [...freeFirst(scene, own), ...named, { do: "removes-entry", line }];
  return [isShown ? { do: "matches", line, to: reason } : { do: "removes-entry", line }];
}

/** A place that no line belongs to yet comes before one that has its own. */
function freeFirst(scene: Scene, acts: readonly Act[]): readonly Act[] {
  const isTaken = (act: Act) => {
    const place = act.do === "matches" && scene.world().places.find(({ name }) => name === act.to);
    return place && entriesMatchedTo(scene.state(), place).length > 0;
  };
  return acts.toSorted((one, other) => Number(isTaken(one)) - Number(isTaken(other)));
}

/** One organization after the other, in the order of the screen, until each is settled. */
function placesToWorkOn(scene: Scene) {
  const state = scene.state();
  return orderOnScreen(state).flatMap((key) => {
    const place = scene.world().places.find((one) => organizationAt(state, one)?.key === key);
    const standing = place && standingAt(state, place);
    const isOpen = standing !== undefined && weightOf(standing.status) !== "settled";
    return place && isOpen ? [place] : [];
  });
}
