import type { Triage } from "#domain/methods/phone.ts";
import { type CheckOutcome, outcomeOf } from "#domain/microsoft/failure.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { type OldPhoneProposal, proposedOldPhones } from "#domain/verdict/methods-difference.ts";
import type { NextAction } from "#domain/verdict/next-action.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import type { Status } from "#domain/verdict/status.ts";
import { isInOtherCloudIn } from "./other-cloud.ts";
import { isEqual, remembered } from "./remembered.ts";
import { accountFor, nextActionIn, standingIn } from "./selectors.ts";
import type { Activity, Reading, State } from "./state.ts";

/** All that a row of the list shows and that may change. */
export interface RowValues {
  readonly status: Status | undefined;
  readonly check: RowState;
  readonly action: NextAction;
  /** Whether its account is signed in, so that it can be checked. */
  readonly canCheck: boolean;
  /** Whether it is throttled, and asked once more in a while. */
  readonly isRetryPlanned: boolean;
  /** Whether no link of this copy's opens it. */
  readonly isInOtherCloud: boolean;
}

/** What one row shows: the same object while it shows the same, so that no other row has to be drawn with it. */
export function rowValuesOf(state: State, organization: Organization): RowValues {
  const { key } = organization;
  return valuesFrom(
    organization,
    standingIn(state, key)?.status,
    rowStateOf(state, key),
    nextActionIn(state, key),
    accountFor(state, organization) !== undefined,
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
    canCheck: boolean,
    isRetryPlanned: boolean,
    isInOtherCloud: boolean,
  ): RowValues => ({ status, check, action, canCheck, isRetryPlanned, isInOtherCloud }),
);

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

/** Where a row stands: idle or under way, read or refused. */
export type RowState =
  | { readonly kind: "not-checked" }
  | { readonly kind: Activity }
  | { readonly kind: "ended"; readonly outcome: CheckOutcome; readonly reading: Reading };

/** Whether a check waits for its turn or for its answer. */
export function isUnderWay({ kind }: RowState): boolean {
  return kind === "queued" || kind === "checking";
}

/** Where one organization's check stands. */
export function rowStateOf(state: State, key: OrganizationKey): RowState {
  const activity = state.activity.get(key);
  if (activity) return rowStates[activity];
  const reading = state.readings.get(key);
  return reading ? endedState(reading) : rowStates["not-checked"];
}

const rowStates = {
  "not-checked": { kind: "not-checked" },
  queued: { kind: "queued" },
  checking: { kind: "checking" },
} as const satisfies Record<string, RowState>;

const endedState = remembered((reading: Reading): RowState => {
  const outcome = reading.kind === "read" ? "methods-read" : outcomeOf(reading.failure);
  return { kind: "ended", outcome, reading };
});
