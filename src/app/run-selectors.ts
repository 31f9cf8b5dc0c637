import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { NextAction } from "#domain/verdict/next-action.ts";
import type { WorkGroup, WorkItem } from "#domain/verdict/order-of-work.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { weightOf } from "#domain/verdict/status.ts";
import { mayRemoveOldPhone } from "#domain/verdict/ways-in.ts";
import { isEqual, remembered } from "./remembered.ts";
import { nextActionIn, organizationOf, standingIn } from "./selectors.ts";
import type { State } from "./state.ts";

// The run through all organizations: how far it is, what comes next, and what a round has to do.

/** How many organizations are ready, of how many; the same object while it says the same. */
export function progressIn({ overview }: State): Progress {
  return progressOf(overview.standings);
}

interface Progress {
  readonly ready: number;
  readonly total: number;
}

const progressOf = remembered(
  (standings: readonly Standing[]): Progress => ({
    ready: standings.filter(isReady).length,
    total: standings.length,
  }),
);

function isReady({ status }: Standing): boolean {
  return weightOf(status) === "settled";
}

/** Whether there is nothing left to prove. */
export function areAllReady(state: State): boolean {
  const { ready, total } = progressIn(state);
  return total > 0 && ready === total;
}

/** Which one of the run an organization is: those that are ready come before it. */
export function stepNumber(state: State, key: OrganizationKey): number {
  const standing = standingIn(state, key);
  const { ready } = progressIn(state);
  return standing && isReady(standing) ? ready : ready + 1;
}

/** What nobody can go on with now is passed over. */
const canGoOn: Readonly<Record<WorkGroup, boolean>> = {
  now: true,
  "not-known": true,
  "nothing-to-do": true,
  leaving: true,
  tonight: false,
  waiting: false,
  done: false,
};

/**
 * The organization to go on with after this one: the next in the order of work, from the top again after the last;
 * `undefined` where no other can be gone on with.
 */
export function nextInWork(state: State, key: OrganizationKey): OrganizationKey | undefined {
  const { work } = state.overview;
  const place = work.findIndex((item) => item.key === key);
  const others = [...work.slice(place + 1), ...work.slice(0, Math.max(place, 0))];
  return others.find((item) => isLeft(state, item))?.key;
}

function isLeft(state: State, { key, group }: WorkItem): boolean {
  const standing = standingIn(state, key);
  return canGoOn[group] && standing !== undefined && !isReady(standing);
}

const isTestedInRound: Readonly<Record<NextAction, boolean>> = {
  test: true,
  "try-once-more": true,
  "open-security-info": false,
  "make-room": false,
  "answer-question": false,
  "check-again": false,
  "sign-in-here": false,
  "accept-invitation": false,
  "ask-home-help-desk": false,
  "ask-host-admin": false,
  "try-another-network": false,
  "look-what-is-listed": false,
  "prove-home-first": false,
  "say-account": false,
  "finish-leaving": false,
  "say-whether-left": false,
  "add-second-way": false,
  "remove-old-phone": false,
  nothing: false,
};

/**
 * What *Test all* is about: every organization whose next step is the test. By account, for each has a window of its own,
 * and within it home first; those where nothing was asked come last. The same list while they are the same.
 */
export function toTestIn(state: State): readonly OrganizationKey[] {
  return sameKeys(state.overview.standings, keysToTest(state));
}

/** Whether *Test all* has something to do; cheaper than to know what. */
export function isAnyToTest(state: State): boolean {
  return state.overview.work.some(({ key }) => isTestedInRound[nextActionIn(state, key)]);
}

/** Whether *Tidy up* has something to do: only after all are ready. */
export function isAnyToTidy(state: State): boolean {
  return areAllReady(state) && toTidyIn(state).length > 0;
}

function keysToTest(state: State): readonly OrganizationKey[] {
  const items = state.overview.work.filter(({ key }) => isTestedInRound[nextActionIn(state, key)]);
  const accounts = items.map(({ key }) => organizationOf(state, key)?.account);
  const rank = ({ key, isHome }: WorkItem) => {
    const account = accounts.indexOf(organizationOf(state, key)?.account);
    return (state.askedAgain.has(key) ? 2 * items.length : 0) + 2 * account + (isHome ? 0 : 1);
  };
  return items.toSorted((one, other) => rank(one) - rank(other)).map(({ key }) => key);
}

/** What *Tidy up* is about: where the new phone has answered and the old one is still registered, as far as is known. */
export function toTidyIn(state: State): readonly OrganizationKey[] {
  const { triage, work } = state.overview;
  const keys = work.flatMap(({ key }) => {
    const standing = standingIn(state, key);
    if (!standing || standing.evidence.removed !== undefined) return [];
    const { evidence, status } = standing;
    return mayRemoveOldPhone(evidence, status, triage, state.now).kind === "open" ? [key] : [];
  });
  return sameKeys(state.overview.work, keys);
}

/** The list before, where the new one says the same: a screen draws again only what changed. */
function sameKeys(
  whole: readonly unknown[],
  keys: readonly OrganizationKey[],
): readonly OrganizationKey[] {
  return keptKeys(whole, ...keys);
}

const keptKeys = remembered(
  (_: readonly unknown[], ...keys: readonly OrganizationKey[]): readonly OrganizationKey[] => keys,
  isEqual,
);
