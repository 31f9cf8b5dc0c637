import type { Chapter } from "#domain/book/chapters.ts";
import {
  contactOn,
  drawerSaidIn,
  evidenceOn,
  hasSaidAllEntries,
  hasSaidNoEntries,
  homelessIn,
  isOldPhoneUnasked,
  triageSaid,
} from "#domain/book/reading.ts";
import type { Triage } from "#domain/methods/phone.ts";
import { type Account, type Address, parseAddress } from "#domain/organization/account.ts";
import {
  nameOf,
  type Organization,
  type OrganizationKey,
} from "#domain/organization/organization.ts";
import type { TenantRef } from "#domain/organization/tenant.ts";
import { type DrawerTest, drawerTestOf } from "#domain/verdict/drawer-test.ts";
import type { Evidence } from "#domain/verdict/evidence.ts";
import { type NextAction, nextActionOf } from "#domain/verdict/next-action.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import type { Verdict } from "#domain/verdict/verdict.ts";
import type { EntryById, Overview } from "./overview.ts";
import { isEqual, remembered } from "./remembered.ts";
import type { State } from "./state.ts";

/** Every organization of the list, homes first, then by name. The same array while they are the same. */
export function organizationsInOrder({
  overview,
}: Pick<State, "overview">): readonly Organization[] {
  return inOrder(overview.organizations);
}

const inOrder = remembered((organizations: readonly Organization[]) =>
  organizations.toSorted(byRelationThenName),
);

/** Home first, always; then by name. */
function byRelationThenName(one: Organization, other: Organization): number {
  const rank = ({ relation }: Organization) => (relation === "home" ? 0 : 1);
  return rank(one) - rank(other) || names.compare(nameOf(one), nameOf(other));
}

/** What `localeCompare` does, without finding out the language for each two names. */
const names = new Intl.Collator();

/** What the book says of an organization, on the list or not, by any key that it ever had. */
export function chapterIn(
  { overview }: Pick<State, "overview">,
  key: OrganizationKey,
): Chapter | undefined {
  return chaptersByKey(overview.chapters).get(key);
}

const chaptersByKey = remembered((chapters: readonly Chapter[]) => {
  const byKey = new Map<OrganizationKey, Chapter>();
  for (const chapter of chapters) for (const key of chapter.keys) byKey.set(key, chapter);
  // What it is called now goes before what another one was once called.
  for (const chapter of chapters) byKey.set(chapter.organization.key, chapter);
  return byKey;
});

/** An organization of the list by any key that it ever had; `undefined` for one that is not on it. */
export function organizationOf(
  state: Pick<State, "overview">,
  key: OrganizationKey,
): Organization | undefined {
  const present = chapterIn(state, key)?.organization.key ?? key;
  return standingIn(state, present)?.evidence.organization;
}

/** An organization's place in the list, from 1; what it is called while names are hidden. 0 for one that is not on it. */
export function placeOf(state: Pick<State, "overview">, key: OrganizationKey): number {
  return placesAmong(organizationsInOrder(state)).get(key) ?? 0;
}

const placesAmong = remembered(
  (organizations: readonly Organization[]): ReadonlyMap<OrganizationKey, number> =>
    new Map(organizations.map(({ key }, index) => [key, index + 1])),
);

/** Who is signed in. */
export function accountsOf(state: State): readonly Account[] {
  return state.session.kind === "starting" ? nobody : state.session.accounts;
}

const nobody: readonly Account[] = [];

/** Every account that is spoken of: signed in, or written beside an organization. */
export function knownAddresses(state: State): readonly Address[] {
  return addressesAmong(organizationsInOrder(state), accountsOf(state));
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
export function organizationsOfTenant(
  organizations: readonly Organization[],
  tenant: TenantRef,
): readonly Organization[] {
  return organizations.filter((one) => one.tenant === tenant || one.domain === tenant);
}

/** All that follows from what is known now. */
export function overviewIn({ overview }: State): Overview {
  return overview;
}

/** The answer to *Can I wipe the old phone?*. */
export function verdictIn({ overview }: State): Verdict {
  return overview.verdict;
}

/** Where one organization of the list stands. */
export function standingIn(
  { overview }: Pick<State, "overview">,
  key: OrganizationKey,
): Standing | undefined {
  return standingsByKey(overview.standings).get(key);
}

const standingsByKey = remembered(
  (standings: readonly Standing[]): ReadonlyMap<OrganizationKey, Standing> =>
    new Map(standings.map((standing) => [standing.key, standing])),
);

/** What is known of an organization; also of one that is not on the list, which may have been worked on by a link. */
export function evidenceIn(state: State, key: OrganizationKey): Evidence | undefined {
  const chapter = chapterIn(state, key);
  const present = chapter?.organization.key ?? key;
  return standingIn(state, present)?.evidence ?? (chapter && evidenceOff(chapter));
}

const evidenceOff = remembered(evidenceOn);

/** Whom the person said to call there; empty where they did not. */
export function contactOf(state: State, { key }: Pick<Organization, "key">): string {
  const chapter = chapterIn(state, key);
  return chapter ? contactOn(chapter) : "";
}

/** What to do next in one organization of the list. */
export function nextActionIn(state: State, key: OrganizationKey): NextAction {
  const standing = standingIn(state, key);
  return standing ? actionFor(standing, state.overview.triage, state.now) : "nothing";
}

const actionFor = remembered(nextActionOf);

/** What the person answered about the move, as they said it; what of it still counts is the overview's. */
export function moveAnswers({ overview }: State): Triage {
  return answersIn(overview.book);
}

const answersIn = remembered(triageSaid, isEqual);

/** Whether the person has yet to be asked where the old phone is: the one question before the list. */
export function isOldPhoneToBeAsked({ overview }: State): boolean {
  return isOldPhoneUnasked(overview.book);
}

/** The lines of Authenticator, each with its ID. The same list while they say the same. */
export function entriesOf({ overview }: Pick<State, "overview">): readonly EntryById[] {
  return overview.entries;
}

/** The accounts that have no organization of their own, as the person says. The same set while they say the same. */
export function homelessAccounts({ overview }: State): readonly Address[] {
  return homelessAmong(overview.book);
}

const homelessAmong = remembered(
  (book: State["book"]): readonly Address[] => [...homelessIn(book)].toSorted(),
  isEqual,
);

/** Whether the person said that these are all work entries of Authenticator, however long ago. */
export function areAllEntriesSaid({ overview }: State): boolean {
  return hasSaidAllEntries(overview.book);
}

/** Whether the person said that Authenticator has no work entry and the list is whole, however long ago. */
export function areNoEntriesSaid({ overview }: State): boolean {
  return hasSaidNoEntries(overview.book);
}

/** How far the week in the drawer is, after a *Yes* whose newest answer is of that time. */
export function drawerWeekIn({ overview, now }: State, newestAt: number): DrawerTest {
  return weekOf(overview.book, newestAt, now);
}

const weekOf = remembered(
  (book: State["book"], newestAt: number, now: number): DrawerTest =>
    drawerTestOf(drawerSaidIn(book), newestAt, now),
);
