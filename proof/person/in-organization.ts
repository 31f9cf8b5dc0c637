import type { OldPhone } from "#domain/methods/phone.ts";
import * as calls from "#proof/rekey/calls.ts";
import {
  offersCheck,
  offersRemovedTick,
  organizationAt,
  standingAt,
} from "#proof/rekey/screen.ts";
import { listedIn, visitOf } from "#proof/world/security-info.ts";
import { devicesAtHand } from "#proof/world/truth.ts";
import { type World, wipedSim } from "#proof/world/world.ts";
import type { OrganizationAct, TroubleWord } from "./acts.ts";
import { performAnswer } from "./answers.ts";
import { visits } from "./at-microsoft.ts";
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
      return place !== undefined && visits(scene, place, () => scene.world());
    }
    case "answers-visit":
      return answersVisit(scene, act);
    case "tests":
      return performTest(scene, act);
    case "ticks":
      return ticks(scene, act);
    case "answers":
      return performAnswer(scene, act);
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
      calls.phoneNamed(actions, "old", world.oldPhone.name);
      return true;
    case "new-name":
      calls.phoneNamed(actions, "new", world.newPhone.name);
      return true;
  }
}

/** *Did you add the new phone there?* is asked of whichever organization was visited last. */
async function answersVisit(scene: Scene, { hasFinished }: Does<"answers-visit">): Promise<boolean> {
  const { visit } = scene.state();
  if (visit.kind !== "asking") return false;
  const place = scene
    .world()
    .places.find((one) => organizationAt(scene.state(), one)?.key === visit.organization);
  if (!place) return false;
  const isSo = scene.memory.of(place.name).hasAdded === hasFinished;
  if (!isSo && hasFinished && !scene.errs("ticks-added-early")) return false;
  scene.tab().actions.visitAnswered(hasFinished);
  return true;
}

async function ticks(scene: Scene, { at, tick, isOn }: Does<"ticks">): Promise<boolean> {
  const place = placeIn(scene, at);
  const standing = place && standingAt(scene.state(), place);
  if (!standing) return false;
  if (tick === "removed" && !offersRemovedTick(scene.state(), standing)) return false;
  const { hasAdded, hasRemoved } = scene.memory.of(at);
  const isSo = tick === "added" ? hasAdded : hasRemoved;
  const isEarly = isOn && !isSo;
  if (isEarly && !scene.errs(`ticks-${tick}-early`)) return false;
  calls.ticked(scene.tab().actions, standing.key, tick, isOn);
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
  if (!organization) return false;
  const mistake = mistakenIn(scene, at, what);
  if (mistake === "cannot-say") return false;
  if (mistake && !scene.errs(mistake)) return false;
  sayTrouble(scene, organization.key, what);
  return true;
}

function mistakenIn(
  scene: Scene,
  at: string,
  what: TroubleWord,
): "says-nothing-listed-unseen" | "says-left-early" | "cannot-say" | undefined {
  const place = placeIn(scene, at);
  if (!place) return "cannot-say";
  const world = scene.world();
  const attempt = { devices: devicesAtHand(world), prefers: () => 0, session: "fresh" } as const;
  const visit = visitOf(world, place, attempt);
  switch (what) {
    case "closed":
      return visit.isClosed ? undefined : "cannot-say";
    case "not-closed":
      return visit.isOpen ? undefined : "cannot-say";
    case "nothing-listed":
      return visit.isOpen && listedIn(place).length === 0 ? undefined : "says-nothing-listed-unseen";
    case "left":
      if (place.relation === "home") return "cannot-say";
      return place.isMember ? "says-left-early" : undefined;
    case "leaving":
      return place.relation === "home" ? "cannot-say" : undefined;
    case "something-listed":
    case "still-needed":
      return undefined;
  }
}

function sayTrouble(scene: Scene, key: Parameters<typeof calls.closedSaid>[1], what: TroubleWord): void {
  const { actions } = scene.tab();
  switch (what) {
    case "closed":
    case "not-closed":
      return calls.closedSaid(actions, key, what === "closed");
    case "nothing-listed":
    case "something-listed":
      return calls.nothingListedSaid(actions, key, what === "nothing-listed");
    case "leaving":
    case "left":
    case "still-needed":
      return calls.leavingSaid(actions, key, what);
  }
}
