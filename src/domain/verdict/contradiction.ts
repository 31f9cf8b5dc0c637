import type { WayFate } from "./answered-way.ts";
import type { Basis, Evidence } from "./evidence.ts";
import type { ListedMethods } from "./listed-methods.ts";
import { testedIn } from "./tested.ts";

/** Two things said that cannot both be so. The more cautious one counts; both are shown. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  readonly between: readonly [Basis, Basis];
}

export type ContradictionKind =
  /** The new phone answered, as the person says, but Microsoft lists nothing that could be on it. */
  | "tested-not-listed"
  /** A text, a call or a named method answered, but Microsoft lists none such. */
  | "answered-not-listed"
  /** Ticked as added, but a later list has nothing that could be on the new phone. */
  | "added-not-listed"
  /** Ticked as removed, but a later list still has something on the old phone. */
  | "removed-still-listed"
  /** Said to list nothing, but Microsoft lists something. */
  | "nothing-said-but-listed"
  /** Said to have left, but something was read or tried there later. */
  | "left-but-there"
  /** Said to be closed, but something answered there later. */
  | "closed-but-answered";

/**
 * What the person says against what Microsoft lists, in a fixed order; of the person's words, only the last on
 * each matter are to be passed in. `way` is the fate of what answered their test, if it was not the new phone.
 */
export function contradictionsWithList(
  evidence: Evidence,
  listing: ListedMethods | undefined,
  way: WayFate | undefined,
): readonly Contradiction[] {
  if (!listing) return [];
  const { methods, isOvertaken, hasNewPhone } = listing;
  const { test, added, removed, nothingListed } = evidence;
  const isTestOvertaken = isOvertaken && test !== undefined && test.at > listing.at;
  const hasOldPhone = methods.some(({ device }) => device === "old-phone");
  const claims: readonly Claim[] = [
    ["tested-not-listed", test?.at, isNewPhoneTest(evidence) && !hasNewPhone && !isTestOvertaken],
    ["answered-not-listed", test?.at, way === "not-listed"],
    ["added-not-listed", added, !hasNewPhone && !isOvertaken],
    ["removed-still-listed", removed, hasOldPhone && listing.at > (removed ?? listing.at)],
    ["nothing-said-but-listed", nothingListed, !methods.every(isNoMfa)],
  ];
  const basis = microsoft(listing.at);
  return claims.flatMap(([kind, at, isDenied]) =>
    at !== undefined && isDenied ? [between(kind, you(at), basis)] : [],
  );
}

/** What the person said, when, and whether the list denies it. */
type Claim = readonly [ContradictionKind, number | undefined, boolean];

function isNewPhoneTest(evidence: Evidence): boolean {
  const tested = testedIn(evidence);
  return tested.kind === "answered" && tested.by === "new-phone";
}

function isNoMfa({ fate }: ListedMethods["methods"][number]): boolean {
  return fate.kind === "does-not-count" && fate.why === "not-mfa";
}

/** What the person says against what they said before, in a fixed order. */
export function contradictionsAmongAnswers(evidence: Evidence): readonly Contradiction[] {
  const { leaving, closed, test } = evidence;
  const visit = leaving?.value === "left" ? visitAfter(evidence, leaving.at) : undefined;
  const isAnswered = test !== undefined && testedIn(evidence).kind === "answered";
  return [
    ...(leaving && visit ? [between("left-but-there", you(leaving.at), visit)] : []),
    ...(closed !== undefined && isAnswered && test.at > closed
      ? [between("closed-but-answered", you(closed), you(test.at))]
      : []),
  ];
}

function visitAfter(evidence: Evidence, left: number): Basis | undefined {
  const { microsoftSays, test, added, nothingListed } = evidence;
  if (microsoftSays && microsoftSays.at > left) return microsoft(microsoftSays.at);
  const visit = [test?.at, added, nothingListed].find((at) => at !== undefined && at > left);
  return visit === undefined ? undefined : you(visit);
}

function between(kind: ContradictionKind, one: Basis, other: Basis): Contradiction {
  return { kind, between: [one, other] };
}

function you(at: number): Basis {
  return { who: "you", at };
}

function microsoft(at: number): Basis {
  return { who: "microsoft", at };
}
