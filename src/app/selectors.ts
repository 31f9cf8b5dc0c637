import type { Account, Address } from "#domain/account.ts";
import { ofOrganization } from "#domain/book-fields.ts";
import { saidOf } from "#domain/book-pages.ts";
import type { LiveReading } from "#domain/evidence.ts";
import { type CheckOutcome, outcomeOf } from "#domain/failure.ts";
import { methodFromKept } from "#domain/kept-method.ts";
import { type NextAction, nextActionOf } from "#domain/next-action.ts";
import { nameOf, type Organization, type OrganizationKey } from "#domain/organization.ts";
import { type Overview, overviewOf } from "#domain/overview.ts";
import { organizationsIn, type ProgressBook, pageOf } from "#domain/progress-book.ts";
import type { SignInMethod } from "#domain/sign-in-method.ts";
import type { Standing } from "#domain/standing.ts";
import type { TenantRef } from "#domain/tenant.ts";
import type { Activity, Reading, State } from "./state.ts";

const organizationsByBook = new WeakMap<ProgressBook, readonly Organization[]>();

/** Every organization of the list. The same array for the same book, so that drawing it again costs nothing. */
export function organizationsOf({ book }: Pick<State, "book">): readonly Organization[] {
  const known = organizationsByBook.get(book) ?? organizationsIn(book).toSorted(byRelationThenName);
  organizationsByBook.set(book, known);
  return known;
}

/** An organization of the list by any key that it ever had; `undefined` for one that is not on it. */
export function organizationOf(
  state: Pick<State, "book">,
  key: OrganizationKey,
): Organization | undefined {
  const now = pageOf(state.book, key)?.organization.key ?? key;
  return organizationsOf(state).find((one) => one.key === now);
}

/** Home first, always; then by name. */
function byRelationThenName(one: Organization, other: Organization): number {
  const rank = ({ relation }: Organization) => (relation === "home" ? 0 : 1);
  return rank(one) - rank(other) || nameOf(one).localeCompare(nameOf(other));
}

/** Who is signed in. */
export function accountsOf(state: State): readonly Account[] {
  return state.session.kind === "starting" ? nobody : state.session.accounts;
}

const nobody: readonly Account[] = [];

const addressesByBook = new WeakMap<ProgressBook, readonly Address[]>();

/** Every account that is spoken of: signed in, or written beside an organization. */
export function knownAddresses(state: State): readonly Address[] {
  const known = addressesByBook.get(state.book) ?? addressesIn(state);
  addressesByBook.set(state.book, known);
  return known;
}

function addressesIn(state: State): readonly Address[] {
  const signedIn = accountsOf(state).map(({ address }) => address);
  const written = organizationsOf(state).flatMap(({ account }) => account ?? []);
  return [...new Set([...signedIn, ...written])];
}

/** The signed-in account that reaches an organization; `undefined` if it is not signed in, or nobody said which. */
export function accountFor(state: State, organization: Organization): Account | undefined {
  return accountsOf(state).find((account) => account.address === organization.account);
}

/** The organizations that an address of ours names: more than one where several accounts reach the tenant. */
export function organizationsAt(
  organizations: readonly Organization[],
  tenant: TenantRef,
): readonly Organization[] {
  return organizations.filter((one) => one.tenant === tenant || one.domain === tenant);
}

/** The methods as last read there: on this page load, else as the book has them. */
export function lastMethodsOf(
  state: State,
  key: OrganizationKey,
): readonly SignInMethod[] | undefined {
  const reading = state.readings.get(key);
  const read = reading?.kind === "read" ? reading : reading?.before;
  if (read) return read.methods;
  const page = pageOf(state.book, key);
  return page && saidOf(page, ofOrganization.microsoftSays)?.value.methods.flatMap(methodFromKept);
}

/** An overview, and its parts by organization. */
export interface OverviewByKey extends Overview {
  readonly at: number;
  readonly standingOf: ReadonlyMap<OrganizationKey, Standing>;
}

const overviews = new WeakMap<State["book"], WeakMap<State["readings"], OverviewByKey>>();

/** What follows from the book, this page load's readings and the time; reckoned once for the same three. */
export function overviewIn({ book, readings, now }: State): OverviewByKey {
  const forBook = overviews.get(book) ?? new WeakMap<State["readings"], OverviewByKey>();
  overviews.set(book, forBook);
  const known = forBook.get(readings);
  if (known?.at === now) return known;
  const live = new Map([...readings].map(([key, reading]) => [key, liveFrom(reading)]));
  const overview = overviewOf(book, live, now);
  const standingOf = new Map(overview.standings.map((standing) => [standing.key, standing]));
  const reckoned = { ...overview, at: now, standingOf };
  forBook.set(readings, reckoned);
  return reckoned;
}

/** Where one organization of the list stands. */
export function standingIn(state: State, key: OrganizationKey): Standing | undefined {
  return overviewIn(state).standingOf.get(key);
}

/** What to do next in one organization of the list. */
export function nextActionIn(state: State, key: OrganizationKey): NextAction {
  const { standingOf, triage } = overviewIn(state);
  const standing = standingOf.get(key);
  return standing ? nextActionOf(standing, triage, state.now) : "nothing";
}

function liveFrom(reading: Reading): LiveReading {
  return reading.kind === "read"
    ? { read: reading, refused: undefined }
    : { read: reading.before, refused: reading };
}

/** Where a row stands: idle or under way, read or refused. */
export type RowState =
  | { readonly kind: "not-checked" }
  | { readonly kind: Activity }
  | { readonly kind: "ended"; readonly outcome: CheckOutcome; readonly reading: Reading };

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

const endedStates = new WeakMap<Reading, RowState>();

function endedState(reading: Reading): RowState {
  const outcome = reading.kind === "read" ? "methods-read" : outcomeOf(reading.failure);
  const known = endedStates.get(reading) ?? { kind: "ended", outcome, reading };
  endedStates.set(reading, known);
  return known;
}
