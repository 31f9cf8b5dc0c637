import type { Triage } from "#domain/methods/phone.ts";
import type { Address } from "#domain/organization/account.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import { answerLifetime, type Evidence } from "./evidence.ts";
import { type BareStatus, type Status, weightOf } from "./status.ts";
import { statusOf } from "./status-of.ts";

/** One organization, what is known of it, and what follows. */
export interface Standing {
  readonly key: OrganizationKey;
  readonly evidence: Evidence;
  readonly status: Status;
  /**
   * Since when its account can get in at home without the old phone, in milliseconds since the epoch; absent where
   * it cannot, or where no home of that account is on the list.
   */
  readonly homeWorksSince: number | undefined;
}

/**
 * The standing of every organization, in the order given. Homes come first: what counts as nothing to do depends on
 * the home of the same account. An account with two homes needs both; one that is not known has none.
 *
 * @param offList home's bad news that was told by organizations which are on the list no longer
 */
export function standingsOf(
  evidences: readonly Evidence[],
  triage: Triage,
  now: number,
  offList: readonly HomeNews[] = [],
): readonly Standing[] {
  const refusals = refusalsAtHome([...evidences.flatMap(homeNewsOf), ...offList]);
  const ofHomes = new Map(
    evidences
      .filter(({ organization }) => organization.relation === "home")
      .map((evidence) => [evidence, statusOfHome(evidence, triage, refusals, now)] as const),
  );
  const homes = homesAmong(ofHomes);
  return evidences.map((evidence) => {
    const { account, key } = evidence.organization;
    const home = (account && homes.get(account)) ?? noHome;
    const status =
      ofHomes.get(evidence) ??
      statusOf(evidence, { triage, isHomeReady: home.isReady, homeUntil: home.until, now });
    return { key, evidence, status, homeWorksSince: home.worksSince };
  });
}

/** When nothing answered home's prompt on the way to an organization; of every home where the account is not known. */
export interface HomeNews {
  readonly account: Address | undefined;
  readonly at: number;
}

/** What one organization's evidence tells of home: at most one. Home itself tells it by its own test. */
export function homeNewsOf({ organization, homeRefused }: Evidence): readonly HomeNews[] {
  const { account, relation } = organization;
  return homeRefused === undefined || relation === "home" ? [] : [{ account, at: homeRefused }];
}

function statusOfHome(evidence: Evidence, triage: Triage, refusals: Refusals, now: number): Status {
  const { account } = evidence.organization;
  const told = [refusals.get(account), refusals.get(undefined)].filter((at) => at !== undefined);
  const refusedAt = told.length === 0 ? undefined : Math.max(...told);
  return statusOf(evidence, { triage, isHomeReady: false, refusedAt, now });
}

/** By account, the latest. */
type Refusals = ReadonlyMap<Address | undefined, number>;

function refusalsAtHome(news: readonly HomeNews[]): Refusals {
  const latest = new Map<Address | undefined, number>();
  for (const { account, at } of news) latest.set(account, Math.max(at, latest.get(account) ?? 0));
  return latest;
}

/** By account; one pass, for each of five hundred organizations may be somebody's home. */
function homesAmong(statuses: ReadonlyMap<Evidence, Status>): ReadonlyMap<Address, Home> {
  const own = new Map<Address, Status[]>();
  for (const [{ organization }, status] of statuses) {
    const { account } = organization;
    if (account !== undefined) own.set(account, [...(own.get(account) ?? []), status]);
  }
  return new Map([...own].map(([account, each]) => [account, homeOf(each)]));
}

interface Home {
  readonly isReady: boolean;
  /** Until when at the longest, where a text or call is all there is. */
  readonly until: number | undefined;
  readonly worksSince: number | undefined;
}

const noHome: Home = { isReady: false, until: undefined, worksSince: undefined };

/** Until when a status counts at the longest, by what it rests on; `undefined` where only its answers grow old. */
export function endOf(status: BareStatus): number | undefined {
  return status.kind === "covered" || status.kind === "nothing-to-do" ? status.until : undefined;
}

/** The earliest of some times; `undefined` where there is none. */
export function earliestOf(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** What stops counting within a week, to be answered again in one round. */
export interface DueAgain {
  readonly organizations: readonly OrganizationKey[];
  /** When the first of them stops, in milliseconds since the epoch. */
  readonly by: number;
}

const week = 7 * 24 * 60 * 60_000;

/** The ready organizations whose answer stops counting within a week; `undefined` where there is none. */
export function dueAgain(standings: readonly Standing[], now: number): DueAgain | undefined {
  const due = standings.flatMap(({ key, status }) => {
    const end = weightOf(status) === "settled" && status.basis && status.basis.at + answerLifetime;
    return end !== false && end !== undefined && end - now <= week ? [{ key, end }] : [];
  });
  if (due.length === 0) return undefined;
  return {
    organizations: due.map(({ key }) => key),
    by: Math.min(...due.map(({ end }) => end)),
  };
}

/** One account's, which has at least one. */
function homeOf(own: readonly Status[]): Home {
  const works = own.every((status) => weightOf(status) === "settled");
  return {
    isReady: works,
    until: earliestOf(own.map(endOf)),
    worksSince: works ? Math.max(...own.map(({ basis }) => basis?.at ?? 0)) : undefined,
  };
}

/**
 * Whether a guest's organization was tried again since home works without the old phone, as some let home's answer
 * in. False where home does not work.
 */
export function isTriedWithHome({ evidence: { test }, homeWorksSince }: Standing): boolean {
  return test !== undefined && homeWorksSince !== undefined && test.at > homeWorksSince;
}

/**
 * Whether Microsoft said, when it was last asked, that the organization is in a cloud that this copy cannot reach: then no
 * link of this copy's cloud opens anything there. `false` where nobody asked.
 */
export function isInOtherCloud({
  signInSays,
  microsoftSays,
}: Pick<Evidence, "signInSays" | "microsoftSays">): boolean {
  if (signInSays?.value.kind !== "other-cloud") return false;
  return microsoftSays === undefined || microsoftSays.at < signInSays.at;
}
