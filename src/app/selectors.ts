import { ofOrganization } from "#domain/book/fields.ts";
import { methodFromKept } from "#domain/book/kept-method.ts";
import { isListed, saidOf } from "#domain/book/pages.ts";
import { organizationsIn, type ProgressBook, pageOf } from "#domain/book/progress-book.ts";
import type { AuthenticatorEntry } from "#domain/book/values.ts";
import { entriesIn } from "#domain/book/views.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import { type Account, type Address, parseAddress } from "#domain/organization/account.ts";
import {
  nameOf,
  type Organization,
  type OrganizationKey,
} from "#domain/organization/organization.ts";
import type { TenantRef } from "#domain/organization/tenant.ts";
import { isEqual, keptEqual, remembered } from "#domain/remembered.ts";
import type { LiveReading } from "#domain/verdict/evidence.ts";
import { type NextAction, nextActionOf } from "#domain/verdict/next-action.ts";
import { type Overview, overviewOf } from "#domain/verdict/overview.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import type { Reading, State } from "./state.ts";

/** Every organization of the list. The same array while they are the same, so that drawing it again costs nothing. */
export function organizationsOf({ book }: Pick<State, "book">): readonly Organization[] {
  return inOrder(organizationsIn(book));
}

const inOrder = remembered((organizations: readonly Organization[]) =>
  organizations.toSorted(byRelationThenName),
);

/** An organization of the list by any key that it ever had; `undefined` for one that is not on it. */
export function organizationOf(
  state: Pick<State, "book">,
  key: OrganizationKey,
): Organization | undefined {
  const page = pageOf(state.book, key);
  return page && isListed(page) ? page.organization : undefined;
}

/** An organization's place in the list, from 1; what it is called while names are hidden. 0 for one that is not on it. */
export function placeOf(state: Pick<State, "book">, key: OrganizationKey): number {
  return placesAmong(organizationsOf(state)).get(key) ?? 0;
}

const placesAmong = remembered(
  (organizations: readonly Organization[]): ReadonlyMap<OrganizationKey, number> =>
    new Map(organizations.map(({ key }, index) => [key, index + 1])),
);

/** Home first, always; then by name. */
function byRelationThenName(one: Organization, other: Organization): number {
  const rank = ({ relation }: Organization) => (relation === "home" ? 0 : 1);
  return rank(one) - rank(other) || names.compare(nameOf(one), nameOf(other));
}

/** What `localeCompare` does, without finding out the language for each two names. */
const names = new Intl.Collator();

/** Who is signed in. */
export function accountsOf(state: State): readonly Account[] {
  return state.session.kind === "starting" ? nobody : state.session.accounts;
}

const nobody: readonly Account[] = [];

/** Every account that is spoken of: signed in, or written beside an organization. */
export function knownAddresses(state: State): readonly Address[] {
  return addressesAmong(organizationsOf(state), accountsOf(state));
}

const addressesAmong = remembered(
  (organizations: readonly Organization[], accounts: readonly Account[]): readonly Address[] => {
    const signedIn = accounts.map(({ address }) => address);
    const written = organizations.flatMap(({ account }) => account ?? []);
    // One that goes by no address, such as a telephone number, cannot be written beside an organization.
    return [...new Set([...signedIn, ...written])].filter((address) => parseAddress(address));
  },
  isEqual,
);

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

/**
 * What follows from the book, this page load's readings and the time; reckoned once for the same three. Its parts
 * are the same objects while they say the same, so whoever draws one of them looks at that one alone.
 */
export function overviewIn({ book, readings, now }: State): OverviewByKey {
  return overviewAt(book, readings, now);
}

const overviewAt = remembered(
  (book: ProgressBook, readings: State["readings"], now: number): OverviewByKey => {
    const overview = overviewOf(book, liveFor(readings), now);
    return { ...overview, at: now, standingOf: byKey(overview.standings) };
  },
);

const liveFor = remembered(
  (readings: State["readings"]) =>
    new Map([...readings].map(([key, reading]) => [key, liveFrom(reading)])),
);

const byKey = remembered(
  (standings: readonly Standing[]): ReadonlyMap<OrganizationKey, Standing> =>
    new Map(standings.map((standing) => [standing.key, standing])),
);

/** Where one organization of the list stands. */
export function standingIn(state: State, key: OrganizationKey): Standing | undefined {
  return overviewIn(state).standingOf.get(key);
}

/** What to do next in one organization of the list. */
export function nextActionIn(state: State, key: OrganizationKey): NextAction {
  const { standingOf, triage } = overviewIn(state);
  const standing = standingOf.get(key);
  return standing ? actionFor(standing, triage, state.now) : "nothing";
}

const actionFor = remembered(nextActionOf);

const liveFrom = remembered(
  (reading: Reading): LiveReading =>
    reading.kind === "read"
      ? { read: reading, refused: undefined }
      : { read: reading.before, refused: reading },
);

/** The lines of Authenticator, by their IDs. The same list while they say the same. */
export function entriesOf({ book }: State): readonly EntryById[] {
  return entriesAmong(book);
}

type EntryById = readonly [id: string, entry: AuthenticatorEntry];

const sameEntries = keptEqual<readonly EntryById[]>();
const entriesAmong = remembered((book: ProgressBook) => sameEntries([...entriesIn(book)]));
