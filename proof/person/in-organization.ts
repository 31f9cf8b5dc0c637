import type { Actions } from "#app/actions/actions.ts";
import type { AskedPurpose } from "#app/state.ts";
import type { OldPhone } from "#domain/methods/phone.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import * as calls from "#proof/rekey/calls.ts";
import { answersOn } from "#proof/rekey/questions.ts";
import { offersCheck, offersUndo, organizationAt, standingAt } from "#proof/rekey/screen.ts";
import { listedIn } from "#proof/world/security-info.ts";
import { type Place, type World, wipedSim } from "#proof/world/world.ts";
import type { Mistake, OrganizationAct, TroubleWord } from "./acts.ts";
import { confirmsOldPhones, performAnswer } from "./answers.ts";
import { visitNow, visits } from "./at-microsoft.ts";
import { placeIn, type Scene } from "./scene.ts";
import { performTest } from "./tests.ts";

type Does<Word> = Extract<OrganizationAct, { readonly do: Word }>;

/** Does what is done in Rekey about the phones or one organization; `false` where it is not offered now. */
export async function performInOrganization(scene: Scene, act: OrganizationAct): Promise<boolean> {
  switch (act.do) {
    case "says-phone":
      return saysPhone(scene, act);
    case "opens": {
      const place = placeIn(scene, act.at);
      return place !== undefined && visits(scene, place, act.to, () => scene.world());
    }
    case "says-added-on-phone":
      return saysAddedOnPhone(scene, act);
    case "answers-visit":
      return answersVisit(scene, act);
    case "tests":
      return performTest(scene, act);
    case "ticks":
      return ticks(scene, act);
    case "answers":
      return performAnswer(scene, act);
    case "takes-back":
      return takesBack(scene, act);
    case "confirms-old-phones":
      return confirmsOldPhones(scene, act);
    case "undoes-test":
      return undoesTest(scene, act);
    case "checks":
      return checks(scene, act);
    case "says":
      return says(scene, act);
  }
}

const phoneStates: Readonly<Record<World["oldPhone"]["is"], OldPhone>> = {
  here: "here",
  elsewhere: "elsewhere",
  gone: "lost",
};

async function saysPhone(scene: Scene, { what, as }: Does<"says-phone">): Promise<boolean> {
  const world = scene.world();
  const { actions } = scene.tab();
  switch (what) {
    case "old-phone":
      calls.oldPhoneSaid(actions, phoneStates[world.oldPhone.is]);
      return true;
    case "number": {
      const isKept = wipedSim(world).on !== "nowhere";
      const said = as === undefined ? isKept : as === "kept";
      if (said !== isKept && !scene.errs("says-number-wrongly")) return false;
      calls.numberSaid(actions, said);
      return true;
    }
    case "old-name":
      calls.phoneNamed(actions, "old-phone", world.oldPhone.name);
      return true;
    case "new-name":
      calls.phoneNamed(actions, "new-phone", world.newPhone.name);
      return true;
  }
}

/** What is asked on return is asked of whichever organization was visited last. That nothing is listed is said if it was seen. */
async function answersVisit(
  scene: Scene,
  { hasFinished }: Does<"answers-visit">,
): Promise<boolean> {
  const { visit } = scene.state();
  if (visit.kind !== "asking") return false;
  const place = scene
    .world()
    .places.find((one) => organizationAt(scene.state(), one)?.key === visit.organization);
  if (!place) return false;
  const isSo = hasFinished === hasDone(scene, place, visit.purpose);
  if (!isSo && hasFinished) {
    if (visit.purpose === "look") return false;
    const tick = visit.purpose === "add" ? "added" : "removed";
    if (!scene.errs(`ticks-${tick}-early`)) return false;
  }
  scene.tab().actions.visitAnswered(hasFinished);
  return true;
}

/** What an honest person answers who is asked whether it was done there. */
export function hasDone(scene: Scene, place: Place, purpose: AskedPurpose): boolean {
  const { hasAdded, hasRemoved } = scene.memory.of(place.name);
  switch (purpose) {
    case "add":
      return hasAdded;
    case "remove":
      return hasRemoved;
    case "look":
      return isNothingSeen(scene, place);
  }
}

async function saysAddedOnPhone(
  scene: Scene,
  { at }: Does<"says-added-on-phone">,
): Promise<boolean> {
  const place = placeIn(scene, at);
  const organization = place && organizationAt(scene.state(), place);
  if (!organization) return false;
  if (!scene.memory.of(at).hasAdded && !scene.errs("ticks-added-early")) return false;
  await calls.addedOnPhone(scene.tab().actions, organization.key);
  return true;
}

async function undoesTest(scene: Scene, { at }: Does<"undoes-test">): Promise<boolean> {
  const place = placeIn(scene, at);
  const organization = place && organizationAt(scene.state(), place);
  if (!organization || !offersUndo(scene.state(), organization)) return false;
  calls.testTakenBack(scene.tab().actions);
  return true;
}

async function ticks(scene: Scene, { at, tick, isOn }: Does<"ticks">): Promise<boolean> {
  const place = placeIn(scene, at);
  const standing = place && standingAt(scene.state(), place);
  if (!standing) return false;
  const { hasAdded, hasRemoved } = scene.memory.of(at);
  const isSo = tick === "added" ? hasAdded : hasRemoved;
  const isEarly = isOn && !isSo;
  if (isEarly && !scene.errs(`ticks-${tick}-early`)) return false;
  calls.ticked(scene.tab().actions, standing.key, tick, isOn);
  return true;
}

async function takesBack(scene: Scene, { at, about }: Does<"takes-back">): Promise<boolean> {
  const place = placeIn(scene, at);
  const standing = place && standingAt(scene.state(), place);
  if (!standing || !answersOn(scene.state(), standing).has(about)) return false;
  calls.answerTakenBack(scene.tab().actions, standing.key, about);
  return true;
}

async function checks(scene: Scene, { at }: Does<"checks">): Promise<boolean> {
  const place = placeIn(scene, at);
  const organization = place && organizationAt(scene.state(), place);
  if (!organization || !offersCheck(scene.state(), organization)) return false;
  await scene.tab().actions.check(organization.key);
  return true;
}

async function says(scene: Scene, { at, what }: Does<"says">): Promise<boolean> {
  const place = placeIn(scene, at);
  const organization = place && organizationAt(scene.state(), place);
  if (!organization || !canSay[what](scene, place)) return false;
  const mistake = mistakeIn(scene, place, what);
  if (mistake && !scene.errs(mistake)) return false;
  sayers[what](scene.tab().actions, organization.key);
  return true;
}

/** What nobody would say without being wrong in a way that helps nobody is not said. */
const canSay: Readonly<Record<TroubleWord, (scene: Scene, place: Place) => boolean>> = {
  closed: (scene, place) => visitNow(scene, place).isClosed,
  "not-closed": (scene, place) => visitNow(scene, place).isOpen,
  "nothing-listed": () => true,
  "something-listed": () => true,
  leaving: (_, { relation }) => relation === "guest",
  left: (_, { relation }) => relation === "guest",
  "still-needed": () => true,
};

function mistakeIn(scene: Scene, place: Place, what: TroubleWord): Mistake | undefined {
  if (what === "left") return place.isMember ? "says-left-early" : undefined;
  if (what !== "nothing-listed") return undefined;
  return isNothingSeen(scene, place) ? undefined : "says-nothing-listed-unseen";
}

function isNothingSeen(scene: Scene, place: Place): boolean {
  return visitNow(scene, place).isOpen && listedIn(place).length === 0;
}

const sayers: Readonly<Record<TroubleWord, (actions: Actions, key: OrganizationKey) => void>> = {
  closed: (actions, key) => calls.closedSaid(actions, key, true),
  "not-closed": (actions, key) => calls.closedSaid(actions, key, false),
  "nothing-listed": (actions, key) => calls.nothingListedSaid(actions, key, true),
  "something-listed": (actions, key) => calls.nothingListedSaid(actions, key, false),
  leaving: (actions, key) => calls.leavingSaid(actions, key, "leaving"),
  left: (actions, key) => calls.leavingSaid(actions, key, "left"),
  "still-needed": (actions, key) => calls.leavingSaid(actions, key, "still-needed"),
};
