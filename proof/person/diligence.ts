import type { OldPhone } from "#domain/methods/phone.ts";
import { weightOf } from "#domain/verdict/status.ts";
import {
  accountlessAt,
  entriesOn,
  missingHomesOn,
  orderOnScreen,
  organizationAt,
  saidOfPhones,
  standingAt,
  strangersOn,
  verdictOn,
} from "#proof/rekey/screen.ts";
import { lineFor, linesOn } from "#proof/world/authenticator.ts";
import { homeOf, wipedSim } from "#proof/world/world.ts";
import type { Act } from "./acts.ts";
import { anythingElse, workAt } from "./diligent-work.ts";
import type { Scene } from "./scene.ts";

/**
 * What somebody may do next who follows the screen to the end, likeliest first: the first that can be done is done.
 * Nothing where they are there.
 */
export function diligentActs(scene: Scene): readonly Act[] {
  if (isThere(scene)) return [];
  return [
    ...aboutTheDevice(scene),
    ...aboutTheList(scene),
    ...aboutOrganizations(scene),
    { do: "says-all", isAll: true },
  ];
}

/** What the same person tries whom the screen's advice does not bring on any more. */
export function strayActs(scene: Scene): readonly Act[] {
  return placesToWorkOn(scene).flatMap((place) => anythingElse(scene, place));
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
    const place = scene.world().places.find((one) => organizationAt(state, one)?.key === organization);
    const hasFinished = place !== undefined && scene.memory.of(place.name).hasAdded;
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

function aboutTheList(scene: Scene): readonly Act[] {
  const state = scene.state();
  const world = scene.world();
  const acts: Act[] = strangersOn(state, world.places).length > 0 ? [{ do: "unlists-strangers" }] : [];
  for (const place of world.places) {
    const { name: at, account } = place;
    const organization = organizationAt(state, place);
    if (organization && !place.isMember) acts.push({ do: "unlists", at });
    if (!organization && place.isMember) {
      acts.push({ do: "lists", at, by: "line" }, { do: "lists", at, by: "id" });
    }
    if (accountlessAt(state, place)) acts.push({ do: "says-account", at, account });
  }
  for (const account of missingHomesOn(state)) {
    const hasHome = homeOf(world, account) !== undefined;
    acts.push({ do: hasHome ? "adds-home" : "says-no-home", account });
  }
  return [...acts, ...aboutEntries(scene)];
}

function aboutEntries(scene: Scene): readonly Act[] {
  const entered = entriesOn(scene.state());
  const lines = scene.world().oldPhone.is === "gone" ? [] : linesOn(scene.world(), "old-phone");
  const missing = lines
    .filter(({ text }) => !entered.some(({ label }) => label === text))
    .map(({ text }): Act => ({ do: "enters", line: text }));
  const astray = entered
    .filter(({ isPlaced }) => !isPlaced)
    .map(({ label }): Act => {
      const owner = scene.world().places.find((place) => lineFor(place) === label);
      if (owner?.isMember) return { do: "matches", line: label, to: owner.name };
      const isThere = lines.some(({ text }) => text === label);
      return isThere
        ? { do: "matches", line: label, to: owner ? "no-longer-there" : "another-service" }
        : { do: "removes-entry", line: label };
    });
  return [...missing, ...astray];
}

/** One organization after the other, in the order of the screen, until each is settled. */
function aboutOrganizations(scene: Scene): readonly Act[] {
  return placesToWorkOn(scene).flatMap((place) => workAt(scene, place));
}

function placesToWorkOn(scene: Scene) {
  const state = scene.state();
  return orderOnScreen(state).flatMap((key) => {
    const place = scene.world().places.find((one) => organizationAt(state, one)?.key === key);
    const standing = place && standingAt(state, place);
    const isOpen = standing !== undefined && weightOf(standing.status) !== "settled";
    return place && isOpen ? [place] : [];
  });
}
