import { isGone, type Triage } from "#domain/methods/phone.ts";
import { fateOfWay } from "./answered-way.ts";
import { contradictionsAmongAnswers, contradictionsWithList } from "./contradiction.ts";
import { type Evidence, isFreshAnswer } from "./evidence.ts";
import { listedMethodsOf } from "./listed-methods.ts";
import { type BareStatus, type Status, weightOf } from "./status.ts";
import { statusByRules } from "./status-rules.ts";
import { type BasedStatus, isContradicted, type StatusView } from "./status-view.ts";
import { lastWords, testedIn } from "./tested.ts";
import { isByNumber, textsEndIn } from "./texts-end.ts";

/** What decides an organization's status besides its own evidence. */
export interface StatusContext {
  readonly triage: Triage;
  /** Whether every home of the same account is ready without the old phone; never so where the account is not known. */
  readonly isHomeReady: boolean;
  /** Until when home is ready at the longest, where that is by text or call. */
  readonly homeUntil?: number | undefined;
  /** Of a home: when nothing answered its prompt on the way to an organization that its account visits. */
  readonly refusedAt?: number | undefined;
  /** The time, in milliseconds since the epoch. */
  readonly now: number;
}

/**
 * The status of one organization: exactly one. What is missing, stale or contradicted never counts as the
 * favourable one, and a refusal of our own request speaks only where nothing else does.
 */
export function statusOf(evidence: Evidence, situation: StatusContext): Status {
  const view = viewOf(evidence, situation);
  const { basis, ...finding } = withLeaving(view, onceGone(view, situation, statusByRules(view)));
  return { ...finding, basis, contradictions: view.contradictions };
}

function viewOf(whole: Evidence, situation: StatusContext): StatusView {
  const { triage, isHomeReady, homeUntil, refusedAt, now } = situation;
  const evidence = lastWords(whole, now);
  const listing = listedMethodsOf(evidence, triage, now);
  const tested = testedIn(evidence);
  const way =
    tested.kind === "answered" && tested.by !== "new-phone"
      ? fateOfWay(tested.by, evidence, listing, triage, now)
      : undefined;
  const contradictions = [
    ...contradictionsWithList(evidence, listing, way),
    ...contradictionsAmongAnswers(whole),
  ];
  const textsEnd = isByNumberNow(evidence) ? textsEndIn(evidence) : undefined;
  return {
    evidence,
    isHomeReady,
    homeUntil,
    refusedAt,
    textsEnd,
    now,
    tested,
    listing,
    way,
    contradictions,
  };
}

function isByNumberNow(evidence: Evidence): boolean {
  return evidence.test !== undefined && isByNumber(evidence, evidence.test.value);
}

/**
 * A guest's sign-in starts at home. While the old phone was there it may have answered home's prompt, so once it is gone a
 * test of that time counts only where home works without it.
 */
function onceGone(
  { evidence, isHomeReady }: StatusView,
  { triage: { oldPhone, goneSince } }: StatusContext,
  status: BasedStatus,
): BasedStatus {
  const isReady = status.kind === "proven" || status.kind === "covered";
  const hasHome = evidence.organization.relation !== "home" && !evidence.isWithoutHome;
  if (!isReady || !hasHome || isHomeReady || !isGone(oldPhone)) return status;
  const { basis } = status;
  return goneSince === undefined || (basis && basis.at > goneSince)
    ? status
    : { kind: "added-untested", reason: "old-phone-was-there", basis };
}

/**
 * Having left settles an organization, and so does a proof; on the way out it counts as what it was, for without
 * a way in it cannot be left either.
 */
function withLeaving(view: StatusView, staying: BasedStatus): BasedStatus {
  const { leaving } = view.evidence;
  if (!leaving) return staying;
  const basis = { who: "you", at: leaving.at } as const;
  const reason = leavingReason(view, leaving);
  if (reason === undefined) return { kind: "left", basis };
  const weight = weightOf(staying);
  // That it is closed to the person is to be said by name, whether or not they still want in.
  const isClosed = staying.kind === "blocked" && weight === "lost";
  if (weight === "settled" || isClosed) return staying;
  return { kind: "leaving", reason, isLost: weight === "lost", basis };
}

type LeavingReason = Extract<BareStatus, { kind: "leaving" }>["reason"];

/** Why a leaving is not done; `undefined` if it is. That home cannot be left: My Account offers no such thing. */
function leavingReason(
  view: StatusView,
  { value, at }: NonNullable<Evidence["leaving"]>,
): LeavingReason | undefined {
  if (value === "leaving") return "under-way";
  if (view.evidence.organization.relation === "home") return "home-cannot-be-left";
  if (isContradicted(view, "left-but-there")) return "still-there";
  return isFreshAnswer(at, view.now) ? undefined : "said-long-ago";
}
