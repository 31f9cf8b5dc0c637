import type { AskedPurpose } from "#app/state.ts";
import * as calls from "#proof/rekey/calls.ts";
import { offersOpening, standingAt } from "#proof/rekey/screen.ts";
import type { CredentialKind, Device } from "#proof/world/credential.ts";
import { helped } from "#proof/world/help.ts";
import { later } from "#proof/world/passing.ts";
import {
  listedIn,
  refusalOf,
  type Visit,
  visitOf,
  withAdded,
  withDeleted,
} from "#proof/world/security-info.ts";
import { canSignIn, devicesAtHand } from "#proof/world/truth.ts";
import { type Place, type World, withPlace } from "#proof/world/world.ts";
import type { MicrosoftAct } from "./acts.ts";
import { placeIn, type Scene } from "./scene.ts";

type Does<Word> = Extract<MicrosoftAct, { readonly do: Word }>;

/** Does what is done on Microsoft's own pages; `false` where it cannot be done now. */
export async function performAtMicrosoft(scene: Scene, act: MicrosoftAct): Promise<boolean> {
  switch (act.do) {
    case "adds":
      return adds(scene, act);
    case "deletes":
      return deletes(scene, act);
    case "leaves":
      return leaves(scene, act);
    case "asks-for-help":
      return asksForHelp(scene, act);
  }
}

/** What the person meets who opens that Security info now, with all that is at hand. */
export function visitNow(scene: Scene, place: Place): Visit {
  const world = scene.world();
  const attempt = { devices: devicesAtHand(world), prefers: () => 0, session: "fresh" } as const;
  return visitOf(world, place, attempt);
}

/** How somebody gets to Security info: by one of Rekey's buttons, or by themselves. */
export type Way = AskedPurpose | "by-themselves";

/** Goes to Security info by Rekey's button, or by themselves where Rekey has none, and comes back. */
export async function visits(
  scene: Scene,
  place: Place,
  way: Way,
  during: (visit: Visit) => World | undefined,
): Promise<boolean> {
  const visit = visitNow(scene, place);
  const next = during(visit);
  if (!next) return false;
  const isGone = opensFor(scene, place, way);
  if (visit.isOpen) seesList(scene, place.name, next);
  scene.became(later(next, 3 * 60_000));
  if (isGone) await scene.tab().returned();
  return true;
}

/** Presses the button for it, or the one to add where there is none; `false` where there is none at all. */
function opensFor(scene: Scene, place: Place, way: Way): boolean {
  const standing = standingAt(scene.state(), place);
  if (!standing || way === "by-themselves") return false;
  const purpose = [way, "add" as const].find((one) => offersOpening(scene.state(), standing, one));
  if (purpose) calls.securityInfoOpened(scene.tab().actions, standing.key, purpose);
  return purpose !== undefined;
}

/** Whoever sees the page sees whether the new phone's name is on it; where both have one name, only that none is. */
function seesList(scene: Scene, at: string, { places, oldPhone, newPhone }: World): void {
  const place = places.find(({ name }) => name === at);
  if (!place) return;
  const hasAdded = listedIn(place).some(({ label }) => label === newPhone.name);
  if (oldPhone.name !== newPhone.name || !hasAdded) scene.memory.learned(at, { hasAdded });
}

async function adds(scene: Scene, { at, kind, isByCode }: Does<"adds">): Promise<boolean> {
  const place = placeIn(scene, at);
  const form = place && formOf(scene.world(), place, kind);
  if (!place || !form || refusalOf(place, kind)) return false;
  const way = isByCode ? "by-themselves" : "add";
  const isDone = await visits(scene, place, way, (visit) =>
    visit.isOpen ? withAdded(scene.world(), at, { kind, ...form }) : undefined,
  );
  const isNewPhone = kind === "authenticator" || kind === "authenticator-passkey";
  if (isDone && isNewPhone) scene.memory.learned(at, { hasAdded: true });
  return isDone;
}

interface Form {
  readonly on: readonly Device[];
  readonly label: string;
}

/** Where a new method of this kind lives; `undefined` for one that nobody adds for themselves, or has already. */
function formOf(world: World, place: Place, kind: CredentialKind): Form | undefined {
  const isSingle = kind !== "authenticator" && kind !== "security-key" && kind !== "code-app";
  if (isSingle && listedIn(place).some((one) => one.kind === kind)) return undefined;
  if (kind === "mobile-number" && world.sim.on === "nowhere") return undefined;
  if (kind === "authenticator" || kind === "authenticator-passkey") {
    return { on: ["new-phone"], label: world.newPhone.name };
  }
  return forms[kind];
}

const forms: Readonly<Record<CredentialKind, Form | undefined>> = {
  authenticator: undefined,
  "authenticator-passkey": undefined,
  "synced-passkey": { on: ["new-phone", "computer"], label: "Keychain" },
  "security-key": { on: ["key"], label: "Key" },
  "windows-hello": { on: ["computer"], label: "Laptop" },
  "code-app": { on: ["computer"], label: "" },
  "hardware-token": undefined,
  "mobile-number": { on: [], label: "" },
  "alternate-number": { on: ["other-phone"], label: "" },
  "office-number": { on: ["other-phone"], label: "" },
  external: { on: ["new-phone"], label: "Duo" },
  "access-pass": undefined,
};

/** Whoever deletes means the old phone's entry, or one that makes room. */
async function deletes(scene: Scene, { at, whose }: Does<"deletes">): Promise<boolean> {
  const place = placeIn(scene, at);
  const credential =
    place &&
    listedIn(place).find(({ kind, on }) => {
      const isEntry = kind === "authenticator" || kind === "authenticator-passkey";
      return isEntry && on.includes(whose);
    });
  if (!place || !credential) return false;
  const isOpen = await visits(scene, place, whose === "tablet" ? "add" : "remove", (visit) => {
    if (!visit.isOpen) return undefined;
    if (whose === "new-phone" && !scene.errs("deletes-wrong-entry")) return undefined;
    return withDeleted(scene.world(), at, credential.id);
  });
  if (isOpen && whose !== "tablet") scene.memory.learned(at, { hasRemoved: true });
  return isOpen;
}

async function leaves(scene: Scene, { at }: Does<"leaves">): Promise<boolean> {
  const place = placeIn(scene, at);
  if (!place?.isMember || place.relation === "home") return false;
  if (!canSignIn(scene.world(), place)) return false;
  scene.became(withPlace(scene.world(), at, (one) => ({ ...one, isMember: false })));
  return true;
}

/** Whether they get in now, by a text for one, and would not any more. */
function isShutOut(scene: Scene, { name }: Place, next: World): boolean {
  const isIn = (world: World) =>
    world.places.some((one) => one.name === name && canSignIn(world, one));
  return isIn(scene.world()) && !isIn(next);
}

async function asksForHelp(scene: Scene, { at, help }: Does<"asks-for-help">): Promise<boolean> {
  const place = placeIn(scene, at);
  const next = helped(scene.world(), at, help);
  if (!place || next === scene.world()) return false;
  // Nobody has everything taken away where they get in.
  if (help === "resets" && (visitNow(scene, place).isOpen || isShutOut(scene, place, next))) {
    return false;
  }
  scene.became(later(next, 60 * 60_000));
  if (help === "resets") scene.memory.learned(at, { hasAdded: false, hasRemoved: false });
  return true;
}
