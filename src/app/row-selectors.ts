import type { Chapter } from "#domain/book/chapters.ts";
import { sourceOf } from "#domain/book/reading.ts";
import type { Triage } from "#domain/methods/phone.ts";
import { isOnPhoneApp } from "#domain/methods/sign-in-method.ts";
import { type CheckOutcome, outcomeOf } from "#domain/microsoft/failure.ts";
import type { RememberedCheck } from "#domain/microsoft/ports.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import type { Evidence } from "#domain/verdict/evidence.ts";
import { type OldPhoneProposal, proposedOldPhones } from "#domain/verdict/methods-difference.ts";
import type { NextAction } from "#domain/verdict/next-action.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import type { Status } from "#domain/verdict/status.ts";
import { isInOtherCloudIn } from "./other-cloud.ts";
import { isEqual, remembered } from "./remembered.ts";
import { nextActionIn, standingIn } from "./selectors.ts";
import type { Activity, Reading, State } from "./state.ts";

/** All that a row of the list shows and that may change. */
export interface RowValues {
  readonly status: Status | undefined;
  readonly check: RowState;
  readonly action: NextAction;
  /** Until when it waits for somebody's help; absent where no appointment is ahead. */
  readonly appointment: number | undefined;
  /** The name of the entry of which only the person can say whether it is the old phone's. */
  readonly askedName: string | undefined;
  /** Whether it is throttled, and asked once more in a while. */
  readonly isRetryPlanned: boolean;
  /** Whether no link of this copy's opens it. */
  readonly isInOtherCloud: boolean;
}

/** What one row shows: the same object while it shows the same, so that no other row has to be drawn with it. */
export function rowValuesOf(state: State, organization: Organization): RowValues {
  const { key } = organization;
  const standing = standingIn(state, key);
  const appointment = standing?.evidence.appointment;
  return valuesFrom(
    organization,
    standing?.status,
    rowStateOf(state, key),
    nextActionIn(state, key),
    appointment !== undefined && appointment > state.now ? appointment : undefined,
    standing && askedNameIn(standing.evidence),
    state.retries.has(key),
    isInOtherCloudIn(state, key),
  );
}

const valuesFrom = remembered(
  (
    _: Organization,
    status: Status | undefined,
    check: RowState,
    action: NextAction,
    appointment: number | undefined,
    askedName: string | undefined,
    isRetryPlanned: boolean,
    isInOtherCloud: boolean,
  ): RowValues => ({
    status,
    check,
    action,
    appointment,
    askedName,
    isRetryPlanned,
    isInOtherCloud,
  }),
);

const askedNameIn = remembered(({ microsoftSays, answers }: Evidence): string | undefined => {
  const asked = microsoftSays?.value.find(
    (method) => isOnPhoneApp(method) && answers.get(method.id)?.device === undefined,
  );
  return asked && "name" in asked ? asked.name : undefined;
});

/** The entries that are probably the old phone's too, to be confirmed once; at an organization those that it has part in. */
export function oldPhonesProposedAt(
  { overview }: State,
  organization: OrganizationKey,
): readonly OldPhoneProposal[] {
  const { standings, triage } = overview;
  return proposalsAt(proposalsAmong(standings, triage), organization);
}

const proposalsAmong = remembered(
  (standings: readonly Standing[], triage: Triage): readonly OldPhoneProposal[] =>
    proposedOldPhones(
      standings.map(({ evidence }) => evidence),
      triage,
    ),
);

const proposalsAt = remembered(
  (proposals: readonly OldPhoneProposal[], key: OrganizationKey): readonly OldPhoneProposal[] =>
    proposals.filter(({ entries }) => entries.some(({ organization }) => organization === key)),
  isEqual,
);

/** When the last check of this page load ended, in milliseconds since the epoch; `undefined` where none has. */
export function lastCheckedAt({ readings }: State): number | undefined {
  return lastAmong(readings);
}

const lastAmong = remembered((readings: State["readings"]): number | undefined =>
  readings.size === 0 ? undefined : Math.max(...[...readings.values()].map(({ at }) => at)),
);

/** Whether any organization of the list was ever checked, so that nobody has to be told what a check does. */
export function hasEverChecked({ overview }: State): boolean {
  return hasAnswerAmong(overview.standings);
}

const hasAnswerAmong = remembered((standings: readonly Standing[]): boolean =>
  standings.some(
    ({ evidence: { microsoftSays, signInSays } }) =>
      microsoftSays !== undefined || signInSays !== undefined,
  ),
);

/**
 * Whether Azure was asked for the list: in this tab, before a redirect too; or earlier, for it is the only one to name
 * organizations that an account visits.
 */
export function wasListed({ listings, overview }: State): boolean {
  return listings.size > 0 || hasListedGuest(overview.chapters);
}

const hasListedGuest = remembered((chapters: readonly Chapter[]): boolean =>
  chapters.some((one) => one.organization.relation === "guest" && sourceOf(one) === "listed"),
);

/** Where a row stands: idle or under way, read or refused. */
export type RowState =
  | { readonly kind: "not-checked" }
  | { readonly kind: Activity }
  | { readonly kind: "ended"; readonly outcome: CheckOutcome; readonly reading: Reading }
  /** Before a redirect loaded the page again: no more than the word and the time. */
  | { readonly kind: "ended-before"; readonly outcome: CheckOutcome; readonly at: number };

/** Whether a check waits for its turn or for its answer. */
export function isUnderWay({ kind }: RowState): boolean {
  return kind === "queued" || kind === "checking";
}

/** Where one organization's check stands. */
export function rowStateOf(state: State, key: OrganizationKey): RowState {
  const activity = state.activity.get(key);
  if (activity) return rowStates[activity];
  const reading = state.readings.get(key);
  if (reading) return endedState(reading);
  const earlier = state.earlierChecks.get(key);
  return earlier ? endedBefore(earlier) : rowStates["not-checked"];
}

const rowStates = {
  "not-checked": { kind: "not-checked" },
  queued: { kind: "queued" },
  checking: { kind: "checking" },
} as const satisfies Record<string, RowState>;

const endedState = remembered(
  (reading: Reading): RowState => ({ kind: "ended", outcome: outcomeIn(reading), reading }),
);

const endedBefore = remembered(
  ({ outcome, at }: RememberedCheck): RowState => ({ kind: "ended-before", outcome, at }),
);

/** Whether the last check said that it needs a sign-in, and nothing else is known. The row and the card say so. */
export function isSignInMissing({ status, check }: Pick<RowValues, "status" | "check">): boolean {
  if (status?.kind !== "unknown" || status.reason !== "nothing-known") return false;
  return check.kind === "ended" && check.outcome === "needs-sign-in";
}

/** How a check ended, in one word. */
export function outcomeIn(reading: Reading): CheckOutcome {
  return reading.kind === "read" ? "methods-read" : outcomeOf(reading.failure);
}
