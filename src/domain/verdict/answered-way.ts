import { methodFromKept } from "#domain/methods/kept-method.ts";
import type { Triage } from "#domain/methods/phone.ts";
import { type Fate, fateOf } from "#domain/methods/survival.ts";
import { deviceSaid, type Evidence, type Survival, survivalSaid } from "./evidence.ts";
import type { ListedMethod, ListedMethods } from "./listed-methods.ts";
import type { AnsweredBy } from "./tested.ts";

/** What becomes of the way that answered a test when the old phone goes. */
export type WayFate = Fate["kind"] | "not-listed";

/** Under what name the person says whether the number that answered stays with them, where several are listed. */
export const answeringNumber = "text-or-call";

/**
 * The fate of the text, call or named method that answered. A text or call may have come by any number, so all
 * that are listed have to survive, or the person says of the one that answered; where none is known, the triage's
 * answer decides. `not-listed` where Microsoft's list has no such method: one of the two is wrong.
 */
export function fateOfWay(
  by: Exclude<AnsweredBy, "new-phone">,
  evidence: Evidence,
  listing: ListedMethods | undefined,
  triage: Triage,
  now: number,
): WayFate {
  return by === "text-or-call"
    ? fateOfNumbers(evidence, listing, triage, now)
    : fateOfNamed(evidence, listing, triage, now);
}

function fateOfNumbers(
  evidence: Evidence,
  listing: ListedMethods | undefined,
  triage: Triage,
  now: number,
): WayFate {
  const lines = (listing?.methods ?? []).filter(({ method }) => method.kind === "phone");
  if (!listing) return fateUnlisted(evidence, triage, now);
  if (lines.length === 0) return "not-listed";
  const fate = fateOfAll(lines);
  const said = fate === "depends" ? saidOfAnswering(evidence, now) : undefined;
  if (said) return said;
  return proven(fate, listing.isFresh || triage.keepsNumber === true);
}

/** Somebody whose number changes may have been called at another one. Until they say so it was the old number. */
function fateUnlisted(evidence: Evidence, triage: Triage, now: number): WayFate {
  const isAnother = triage.keepsNumber === false && saidOfAnswering(evidence, now) === "survives";
  return isAnother ? "survives" : fateByTriage(triage);
}

/** What the person said of the number since it answered; `undefined` while they said nothing of it. */
export function saidOfAnswering(evidence: Evidence, now: number): Survival | undefined {
  const said = evidence.answers.get(answeringNumber)?.survival;
  const isOfThisTest = said !== undefined && said.at >= (evidence.test?.at ?? said.at);
  return isOfThisTest ? survivalSaid(evidence, answeringNumber, now) : undefined;
}

function fateByTriage({ keepsNumber }: Triage): WayFate {
  if (keepsNumber === undefined) return "depends";
  return keepsNumber ? "survives" : "lost";
}

function fateOfAll(methods: readonly ListedMethod[]): WayFate {
  const [first, ...others] = methods.map(({ fate }) => fate.kind);
  return first !== undefined && others.every((kind) => kind === first) ? first : "depends";
}

/**
 * The name is a listed method's ID, one of our kinds, or the person's own words. Where a list is known, those words
 * cannot be matched to anything on it, and so count only if they are bad news.
 */
function fateOfNamed(
  evidence: Evidence,
  listing: ListedMethods | undefined,
  triage: Triage,
  now: number,
): WayFate {
  const name = evidence.test?.value.method ?? "";
  const kind = name.trim().toLowerCase();
  const [method] = methodFromKept({ id: name, kind });
  if (!method) return "depends";
  const survival = saidOfNamed(evidence, name, now);
  const isOfOurs = method.kind !== "unknown";
  if (listing) {
    const same = listing.methods.filter(
      (one) => one.method.id === name || one.method.kind === kind,
    );
    if (same.length === 0) return isOfOurs ? "not-listed" : unmatched(survival);
    return proven(fateOfAll(same), listing.isFresh || survival === "survives");
  }
  return fateOf(method, {
    // It answered here, so that no kind of ours is in the person's words does not make it home-only.
    relation: isOfOurs ? evidence.organization.relation : "home",
    triage,
    device: deviceSaid(evidence, name, now),
    answer: survival,
    now,
  }).kind;
}

/**
 * What the person said of what they named. That it goes with the old phone holds until it answers once more: nothing lists
 * it, so there is no other place to take that back, and they are asked again.
 */
function saidOfNamed(evidence: Evidence, name: string, now: number): Survival | undefined {
  const { test, microsoftSays, answers } = evidence;
  const isListed = microsoftSays?.value.some(({ id }) => id === name) === true;
  const saidAt = answers.get(name)?.survival?.at ?? 0;
  const said = survivalSaid(evidence, name, now);
  return said === "lost" && !isListed && saidAt < (test?.at ?? 0) ? undefined : said;
}

function unmatched(survival: Survival | undefined): WayFate {
  return survival === "lost" ? "lost" : "depends";
}

/** What an old list says survives does so no longer for certain. */
function proven(fate: WayFate, isProven: boolean): WayFate {
  return fate === "survives" && !isProven ? "depends" : fate;
}
