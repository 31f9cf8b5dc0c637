import { parseAddress } from "#domain/organization/account.ts";
import { outOfScopeReasons } from "#domain/verdict/reconciliation.ts";
import * as calls from "#proof/rekey/calls.ts";
import {
  accountlessAt,
  type EntryRow,
  entriesMatchedTo,
  entriesOn,
  homelessOn,
  missingHomesOn,
  offersAll,
  organizationAt,
  strangersOn,
} from "#proof/rekey/screen.ts";
import { settled } from "#proof/rekey/tab.ts";
import { lineFor, linesOn } from "#proof/world/authenticator.ts";
import { homeOf, type Place } from "#proof/world/world.ts";
import type { ListAct, ListingWay } from "./acts.ts";
import { isDouble, isOneOfLeft, isSurplus, missingLines, ownersMissed, ownersOf } from "./lines.ts";
import { acceptsProposal, names, seesQuestions } from "./questions-of-add.ts";
import { placeIn, type Scene } from "./scene.ts";

type Does<Word> = Extract<ListAct, { readonly do: Word }>;

/** Does what is done to the list in Rekey; `false` where it is not offered now. */
export async function performInList(scene: Scene, act: ListAct): Promise<boolean> {
  switch (act.do) {
    case "lists":
      return lists(scene, act);
    case "lists-by-azure":
      return listsByAzure(scene, act);
    case "unlists":
      return unlists(scene, act);
    case "unlists-strangers":
      return unlistsStrangers(scene);
    case "lists-again":
      return listsAgain(scene, act);
    case "says-account":
      return saysAccount(scene, act);
    case "enters":
      return enters(scene, act);
    case "matches":
      return matches(scene, act);
    case "removes-entry":
      return removesEntry(scene, act);
    case "names":
      return names(scene, act);
    case "accepts-proposal":
      return acceptsProposal(scene, act);
    case "says-all":
      return saysAll(scene, act);
    case "adds-home":
      return addsHome(scene, act);
    case "says-no-home":
      return saysNoHome(scene, act);
  }
}

async function lists(scene: Scene, { at, by }: Does<"lists">): Promise<boolean> {
  const place = placeIn(scene, at);
  if (!place) return false;
  const read = await calls.typed(scene.tab().actions, textFor(place, by));
  seesQuestions(scene, read);
  await settled();
  return read.organizations.length > 0;
}

function textFor(place: Place, by: ListingWay): string {
  switch (by) {
    case "line":
      return lineFor(place);
    case "domain":
      return place.domain;
    case "id":
      return place.tenant;
    case "my-account":
      return place.relation === "home"
        ? `Home organization\n${place.domain}`
        : `Other organizations you collaborate with\n${place.domain}`;
  }
}

async function listsByAzure(scene: Scene, { account }: Does<"lists-by-azure">): Promise<boolean> {
  if (!scene.signedIn().includes(account) || !homeOf(scene.world(), account)) return false;
  await calls.listedByAzure(scene.tab().actions, scene.state(), account);
  return true;
}

async function unlists(scene: Scene, { at }: Does<"unlists">): Promise<boolean> {
  const place = placeIn(scene, at);
  const organization = place && organizationAt(scene.state(), place);
  if (!organization) return false;
  const isWrong = organization.relation === "home" && place.relation === "guest";
  if (place.isMember && !isWrong && !scene.errs("removes-organization")) return false;
  calls.unlisted(scene.tab().actions, organization.key);
  return true;
}

async function listsAgain(scene: Scene, { at }: Does<"lists-again">): Promise<boolean> {
  const place = placeIn(scene, at);
  const organization = place && organizationAt(scene.state(), place);
  if (!organization) return false;
  calls.unlisted(scene.tab().actions, organization.key);
  return lists(scene, { do: "lists", at, by: "id" });
}

async function unlistsStrangers(scene: Scene): Promise<boolean> {
  const strangers = strangersOn(scene.state(), scene.world().places);
  for (const { key } of strangers) calls.unlisted(scene.tab().actions, key);
  return strangers.length > 0;
}

async function saysAccount(scene: Scene, { at, account }: Does<"says-account">): Promise<boolean> {
  const place = placeIn(scene, at);
  const organization = place && accountlessAt(scene.state(), place);
  if (!organization) return false;
  if (place.account !== account && !scene.errs("says-wrong-account")) return false;
  calls.accountSaid(scene.tab().actions, organization, account);
  return true;
}

/** Two entries may show the same line; they are entered together, as they stand there. */
async function enters(scene: Scene, { line }: Does<"enters">): Promise<boolean> {
  const isMissing = missingLines(scene).includes(line);
  // A line that was pasted to make the list stands there already.
  if (!isMissing) return entriesOn(scene.state()).some(({ label }) => label === line);
  const alike = linesOn(scene.world(), "old-phone").filter(({ text }) => text === line);
  const text = alike.map((one) => one.text).join("\n");
  seesQuestions(scene, await calls.entriesTyped(scene.tab().actions, text));
  await settled();
  return true;
}

/** `to` names a place, or is a reason why the line is none of the list's. */
async function matches(scene: Scene, { line, to }: Does<"matches">): Promise<boolean> {
  const owners = scene.world().places.filter((one) => lineFor(one) === line);
  const reason = outOfScopeReasons.find((one) => one === to);
  const entry = entryToMatch(scene, line, to);
  if (!entry) return false;
  if (reason) {
    const isSo = owners.every(({ isMember }) => !isMember) || isOneOfLeft(scene, line);
    if (!isSo && !scene.errs("matches-wrongly")) return false;
    calls.entrySetAside(scene.tab().actions, entry.id, line, reason);
    return true;
  }
  const place = placeIn(scene, to);
  const organization = place && organizationAt(scene.state(), place);
  const isSo = owners.some(({ name }) => name === to);
  if (!organization || (!isSo && !scene.errs("matches-wrongly"))) return false;
  calls.entryMatched(scene.tab().actions, entry.id, line, organization.key);
  return true;
}

/** Of several alike the one that belongs nowhere yet, else one that belongs where another does already. */
function entryToMatch(scene: Scene, line: string, to: string): EntryRow | undefined {
  const alike = entriesOn(scene.state()).filter(({ label }) => label === line);
  const place = placeIn(scene, to);
  const isThere =
    place && entriesMatchedTo(scene.state(), place).some(({ label }) => label === line);
  const astray = alike.find(({ organization }) => !ownersOf(scene, line).has(organization));
  const double = alike.find((_, index) => isDouble(alike, index));
  const other = double ?? astray ?? alike[0];
  return alike.find(({ isPlaced }) => !isPlaced) ?? (isThere ? undefined : other);
}

async function removesEntry(scene: Scene, { line }: Does<"removes-entry">): Promise<boolean> {
  const alike = entriesOn(scene.state()).filter(({ label }) => label === line);
  const double = alike.find((_, index) => isDouble(alike, index));
  const entry = double ?? alike[0];
  if (!entry) return false;
  const isWork = scene.world().places.some((one) => one.isMember && lineFor(one) === line);
  if (isWork && !isSurplus(scene, line) && !scene.errs("removes-entry")) return false;
  calls.entryRemoved(scene.tab().actions, entry.id);
  return true;
}

async function saysAll(scene: Scene, { isAll }: Does<"says-all">): Promise<boolean> {
  if (isAll && !isWhole(scene)) return false;
  const isSaid = offersAll(scene.state()) ? calls.allSaid : calls.noEntriesSaid;
  isSaid(scene.tab().actions, isAll);
  return true;
}

/**
 * Whether every entry of the old phone stands there beside its organization, as is asked, and on the list whatever the person visits that
 * Authenticator never shows, which nobody asks for. A home without an entry is Rekey's to ask for.
 */
function isWhole(scene: Scene): boolean {
  const isGone = scene.world().oldPhone.is === "gone";
  const lines = isGone ? [] : linesOn(scene.world(), "old-phone");
  const isEntered = missingLines(scene).length === 0;
  const isListed = scene.world().places.every((place) => {
    const isShown = lines.some(({ at }) => at === place.name) || isHomeAskedFor(scene, place);
    return isShown || !place.isMember || organizationAt(scene.state(), place);
  });
  const isInPlace = entriesOn(scene.state()).every(
    ({ label }) => ownersMissed(scene, label).length === 0,
  );
  if (!isInPlace) return isEntered && isListed && scene.errs("matches-wrongly");
  if (isEntered && isListed) return true;
  if (!isEntered && !isListed) return false;
  return scene.errs(isEntered ? "forgets-organization" : "forgets-entry");
}

/** Rekey asks for the home of every account that is on the list; and for the account, where that was not said. */
function isHomeAskedFor(scene: Scene, { relation, account }: Place): boolean {
  const { places } = scene.world();
  return (
    relation === "home" &&
    places.some((one) => one.account === account && organizationAt(scene.state(), one))
  );
}

async function addsHome(scene: Scene, { account }: Does<"adds-home">): Promise<boolean> {
  if (!missingHomesOn(scene.state()).includes(account)) return false;
  await calls.typed(scene.tab().actions, account);
  await settled();
  return true;
}

async function saysNoHome(scene: Scene, { account, isSo }: Does<"says-no-home">): Promise<boolean> {
  const address = parseAddress(account);
  const asked = isSo ? missingHomesOn(scene.state()) : homelessOn(scene.state());
  if (!address || !asked.includes(account)) return false;
  const hasHome = homeOf(scene.world(), account) !== undefined;
  if (isSo && hasHome && !scene.errs("says-no-home-wrongly")) return false;
  calls.noHomeSaid(scene.tab().actions, address, isSo);
  await settled();
  return true;
}
