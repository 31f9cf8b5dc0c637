import type { Mistake } from "#proof/person/acts.ts";
import { isDouble } from "#proof/person/lines.ts";
import { entriesMatchedTo, entriesOn, organizationAt, standingAt } from "#proof/rekey/screen.ts";
import { lineFor } from "#proof/world/authenticator.ts";
import type { Credential, CredentialKind } from "#proof/world/credential.ts";
import { homeOf, type Place, placeNamed } from "#proof/world/world.ts";
import type { Slip, Stage } from "./stage.ts";

// Which mistakes nothing that Rekey can see would reveal. Each member says when that is so; every one that ever
// answers yes has its pair of stories in `proof/stories/` and its line in docs/threat-model.md.

/** Whether this mistake explains that the place is shut, and Rekey could not have seen it. */
export function isResidual(stage: Stage, slip: Slip, place: Place): boolean {
  return !isHomesNewsTold(stage, slip, place) && rules[slip.mistake](stage, slip, place);
}

/**
 * Whether the person said since that nothing answered at home, on the way to some place, and nothing good of home after it:
 * then Rekey was told, whatever it cannot see.
 */
function isHomesNewsTold(stage: Stage, slip: Slip, { account }: Place): boolean {
  const home = homeOf(stage.scene.world(), account);
  if (!home || !organizationAt(stage.scene.state(), home)?.account) return false;
  const visited = stage.scene
    .world()
    .places.filter((one) => one.account === account && one !== home)
    .map(({ name }) => name);
  const news = stage.tests.findLast(
    ({ place, at, test }) =>
      visited.includes(place) &&
      at > slip.at &&
      test.answer === "nothing" &&
      test.prompt !== "this-organization",
  );
  return news !== undefined && !isGoodSaidSince(stage, home, news.at);
}

function isGoodSaidSince({ tests }: Stage, home: Place, since: number): boolean {
  return tests.some(
    ({ place, at, test }) =>
      place === home.name &&
      at > since &&
      test.prompt === "this-organization" &&
      test.answer !== "password-only" &&
      test.answer !== "nothing" &&
      test.answer !== "old-phone",
  );
}

type Rule = (stage: Stage, slip: Slip, place: Place) => boolean;

const rules: Readonly<Record<Mistake, Rule>> = {
  "says-wrong-answer": isTestUndenied,
  "says-nothing-listed-unseen": (stage, slip, place) =>
    isAbout(stage, slip, place) &&
    entriesMatchedTo(stage.scene.state(), place).length === 0 &&
    !hasAnsweredThere(stage, place) &&
    (lastRead(stage, place)?.credentials.length ?? 0) === 0,
  "says-left-early": (stage, slip, place) =>
    isAbout(stage, slip, place) && (lastRead(stage, place)?.at ?? 0) <= slip.at,
  "deletes-wrong-entry": isDeletionUnseen,
  "forgets-entry": isUnknownToRekey,
  "forgets-organization": isUnknownToRekey,
  "says-number-wrongly": () => true,
  "says-no-other-move": () => true,
  "opens-strangers-file": () => true,
  "says-wrong-prompt": never,
  "says-wrong-account": never,
  "says-wrong-survival": isNumberUnseen,
  "says-wrong-phone": never,
  "pastes-strangers-text": never,
  "ticks-added-early": never,
  "ticks-removed-early": never,
  "removes-entry": never,
  "removes-organization": never,
  "matches-wrongly": isMatchUnseen,
  "says-no-home-wrongly": never,
  "opens-crafted-link": never,
};

function never(): boolean {
  return false;
}

/** The slip was made there, or at the home without which nobody gets there. */
function isAbout(stage: Stage, { act }: Slip, place: Place): boolean {
  if (!("at" in act)) return false;
  return act.at === place.name || act.at === homeOf(stage.scene.world(), place.account)?.name;
}

function lastRead(stage: Stage, { name }: Place) {
  return stage.reads.findLast(({ place }) => place === name);
}

/** Something that answers there is registered there: the person said so once. */
function hasAnsweredThere({ tests }: Stage, { name }: Place): boolean {
  return tests.some(
    ({ place, test }) =>
      place === name &&
      test.prompt === "this-organization" &&
      test.answer !== "password-only" &&
      test.answer !== "nothing",
  );
}

const onPhones: ReadonlySet<CredentialKind> = new Set<CredentialKind>([
  "authenticator",
  "authenticator-passkey",
  "synced-passkey",
  "code-app",
  "external",
]);

/** Whether a list that Rekey read lets it see that what is said to have answered cannot have. */
function isTestUndenied(stage: Stage, slip: Slip, place: Place): boolean {
  if (!isAbout(stage, slip, place) || !("at" in slip.act)) return false;
  const tested = placeNamed(stage.scene.world(), slip.act.at);
  const read = tested && lastRead(stage, tested);
  if (!read) return true;
  const added = standingAt(stage.scene.state(), tested)?.evidence.added;
  const isOvertaken = added !== undefined && added > read.at && slip.at > read.at;
  return isOvertaken || read.credentials.some((one) => couldHaveAnswered(stage, tested, one));
}

function couldHaveAnswered(stage: Stage, place: Place, { id, kind }: Credential): boolean {
  const evidence = standingAt(stage.scene.state(), place)?.evidence;
  const answer = evidence?.test?.value.answer;
  const said = evidence?.answers.get(id);
  if (said?.device?.value === "old-phone" || said?.survival?.value === "lost") return false;
  if (answer === "new-phone") return onPhones.has(kind);
  const isNumber = kind.endsWith("-number");
  return answer === "text-or-call" ? isNumber : !isNumber;
}

/** Rekey sees a deletion only where it read the list before and after. */
function isDeletionUnseen(stage: Stage, slip: Slip, place: Place): boolean {
  if (!isAbout(stage, slip, place) || !("at" in slip.act)) return false;
  const name = slip.act.at;
  const after = stage.reads.findLast((read) => read.place === name && read.at > slip.at);
  if (!after) return true;
  const left = new Set(after.credentials.map(({ id }) => id));
  const before = stage.reads.filter((read) => read.place === name && read.at <= slip.at);
  const isVanishSeen = before.some(({ credentials }) =>
    credentials.some(({ id, kind }) => kind === "authenticator" && !left.has(id)),
  );
  return !isVanishSeen && after.credentials.some(({ kind }) => onPhones.has(kind));
}

/**
 * A line that was set aside, or that shows the account's address alone; one that names its organization says where
 * it belongs.
 */
function isMatchUnseen(stage: Stage, slip: Slip, place: Place): boolean {
  const { act } = slip;
  // Said to stand beside its organization, though it stands beside home.
  if (act.do === "says-all") {
    const alike = entriesOn(stage.scene.state()).filter(({ label }) => label === lineFor(place));
    const isDoubleSeen = alike.some((_, index) => isDouble(alike, index));
    const isNamed = lineFor(place).includes("#EXT#");
    return !isNamed && !isDoubleSeen && isUnknownToRekey(stage, slip, place);
  }
  if (act.do !== "matches" && act.do !== "names" && act.do !== "accepts-proposal") return false;
  if (act.line !== lineFor(place)) return false;
  const isMatched = act.do !== "matches" || placeNamed(stage.scene.world(), act.to) !== undefined;
  const isNamed = act.line.includes("#EXT#") && isMatched;
  return !isNamed && isUnknownToRekey(stage, slip, place);
}

/** A text or call is said to have come to another number, where no list tells which there are or several are listed. */
function isNumberUnseen(stage: Stage, slip: Slip, place: Place): boolean {
  const { act } = slip;
  if (act.do !== "answers" || act.about !== "test" || !isAbout(stage, slip, place)) return false;
  const tested = placeNamed(stage.scene.world(), act.at);
  const evidence = tested && standingAt(stage.scene.state(), tested)?.evidence;
  return evidence?.test?.value.answer === "text-or-call";
}

/** It is not on the list, and none of its account's is, whose home Rekey would ask for once it has asked for the account. */
function isUnknownToRekey(stage: Stage, _: Slip, place: Place): boolean {
  const state = stage.scene.state();
  if (organizationAt(state, place)) return false;
  const isHomeOfListed = stage.scene
    .world()
    .places.some((one) => one.account === place.account && organizationAt(state, one));
  return place.relation === "guest" || !isHomeOfListed;
}
