import { type EntryRow, entriesOn, organizationAt } from "#proof/rekey/screen.ts";
import { hasEntryOn, lineFor, linesOn } from "#proof/world/authenticator.ts";
import type { Place } from "#proof/world/world.ts";
import type { Scene } from "./scene.ts";

// What somebody sees who holds Authenticator's lines beside those that are entered in Rekey.

/** The organizations of which Authenticator on the old phone shows this line. */
export function ownersOf(scene: Scene, line: string): ReadonlySet<string | undefined> {
  const owners = scene
    .world()
    .places.filter((place) => lineFor(place) === line && hasEntryOn(place, "old-phone"));
  return new Set(owners.map((place) => organizationAt(scene.state(), place)?.key));
}

/**
 * The places that Authenticator shows by this line and that none of the entered lines stands beside, though one of
 * these stands beside another that it is not shown for, or two beside one.
 */
export function ownersMissed(scene: Scene, line: string): readonly Place[] {
  const entries = entriesOn(scene.state()).filter(({ label }) => label === line);
  const owners = ownersOf(scene, line);
  const isAstray = entries.some(
    ({ isPlaced, organization }, index) =>
      (isPlaced && !owners.has(organization)) || isDouble(entries, index),
  );
  if (!isAstray || scene.world().oldPhone.is === "gone") return [];
  return scene.world().places.filter((place) => {
    const key = organizationAt(scene.state(), place)?.key;
    const isShown = lineFor(place) === line && hasEntryOn(place, "old-phone") && place.isMember;
    return (
      isShown && !entries.some(({ organization }) => key !== undefined && organization === key)
    );
  });
}

/** Whether one before it stands beside the same organization. */
export function isDouble(entries: readonly EntryRow[], index: number): boolean {
  const organization = entries[index]?.organization;
  return entries.slice(0, index).some((other) => other.organization === organization);
}

/** Whether more of these lines are entered than belong to places that the person is still in, and one was left. */
export function isOneOfLeft(scene: Scene, line: string): boolean {
  const owners = scene.world().places.filter((one) => lineFor(one) === line);
  const shown = owners.filter((one) => one.isMember && hasEntryOn(one, "old-phone"));
  const entered = entriesOn(scene.state()).filter(
    ({ label, isPlaced, organization }) =>
      label === line && (!isPlaced || organization !== undefined),
  );
  return owners.some(({ isMember }) => !isMember) && entered.length > shown.length;
}

/** Entered lines of this text that are more than Authenticator shows, or of a place where nothing is registered. */
export function isSurplus(scene: Scene, line: string): boolean {
  const owners = scene.world().places.filter((place) => lineFor(place) === line);
  if (owners.length > 0 && owners.every(({ credentials }) => credentials.length === 0)) return true;
  const entered = entriesOn(scene.state()).filter(({ label }) => label === line).length;
  const shown = linesOn(scene.world(), "old-phone").filter(({ text }) => text === line).length;
  return entered > Math.max(1, shown);
}

/** The lines of the old phone that are not entered yet. */
export function missingLines(scene: Scene): readonly string[] {
  if (scene.world().oldPhone.is === "gone") return [];
  const entered = entriesOn(scene.state()).map(({ label }) => label);
  return linesOn(scene.world(), "old-phone").flatMap(({ text }) => {
    const at = entered.indexOf(text);
    if (at >= 0) entered.splice(at, 1);
    return at >= 0 ? [] : [text];
  });
}
