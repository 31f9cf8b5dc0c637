import { methodFromKept } from "#domain/methods/kept-method.ts";
import { isGone, type Triage } from "#domain/methods/phone.ts";
import { type Address, domainOf, parseAddress } from "#domain/organization/account.ts";
import type { Source } from "#domain/organization/organization.ts";
import { isTenantId, parseDomain, type TenantRef } from "#domain/organization/tenant.ts";
import type { DrawerSaid } from "#domain/verdict/drawer-test.ts";
import { type Evidence, isFreshAnswer } from "#domain/verdict/evidence.ts";
import type { AuthenticatorEntry, ListFacts } from "#domain/verdict/reconciliation.ts";
import {
  type Chapter,
  chapterAmong,
  chaptersOf,
  isListed,
  isLookedUp,
  resolvedTenant,
  saidInBook,
  saidInChapter,
} from "./chapters.ts";
import {
  type BookField,
  bookFamilies,
  deviceField,
  entryField,
  goneField,
  homelessField,
  idsAmong,
  type OrganizationField,
  ofBook,
  ofOrganization,
  organizationFamilies,
  survivalField,
} from "./fields.ts";
import type { ProgressBook } from "./progress-book.ts";

/** What is kept of one organization as evidence; what this page load learned, and what the whole move says, go on top. */
export function evidenceOn(chapter: Chapter): Evidence {
  const listed = saidInChapter(chapter, ofOrganization.microsoftSays);
  const leaving = saidInChapter(chapter, ofOrganization.leaving);
  return {
    organization: chapter.organization,
    microsoftSays: listed && { value: listed.value.methods.flatMap(methodFromKept), at: listed.at },
    signInSays: saidInChapter(chapter, ofOrganization.signInSays),
    test: saidInChapter(chapter, ofOrganization.test),
    decisive: saidInChapter(chapter, ofOrganization.decisive),
    homeRefused: whenSaid(chapter, ofOrganization.homeRefused),
    workStarted: whenSaid(chapter, ofOrganization.workStarted),
    added: whenSaid(chapter, ofOrganization.added),
    removed: whenSaid(chapter, ofOrganization.removed),
    nothingListed: whenSaid(chapter, ofOrganization.nothingListed),
    closed: whenSaid(chapter, ofOrganization.closed),
    leaving:
      leaving && leaving.value !== "still-needed"
        ? { value: leaving.value, at: leaving.at }
        : undefined,
    appointment: saidInChapter(chapter, ofOrganization.appointment)?.value,
    answers: answersOn(chapter),
    gone: goneFrom(chapter),
    hasEntry: false,
    isWithoutHome: false,
    textsEndAt: undefined,
  };
}

function answersOn(chapter: Chapter): Evidence["answers"] {
  const ids = new Set([
    ...idsAmong(chapter.registers, organizationFamilies.device),
    ...idsAmong(chapter.registers, organizationFamilies.survival),
  ]);
  return new Map(
    [...ids].map((id) => [
      id,
      {
        device: saidInChapter(chapter, deviceField(id)),
        survival: saidInChapter(chapter, survivalField(id)),
      },
    ]),
  );
}

function goneFrom(chapter: Chapter): Evidence["gone"] {
  const ids = idsAmong(chapter.registers, organizationFamilies.gone);
  return new Map(
    ids.flatMap((id) => {
      const at = whenSaid(chapter, goneField(id));
      return at === undefined ? [] : [[id, at] as const];
    }),
  );
}

/** Whom the person said to call there; empty where they did not. */
export function contactOn(chapter: Chapter): string {
  return saidInChapter(chapter, ofOrganization.contact)?.value ?? "";
}

/** How an organization came onto the list. */
export function sourceOf(chapter: Chapter): Source | undefined {
  return saidInChapter(chapter, ofOrganization.source)?.value;
}

/** What the person answered about the move, however long ago. A name of nothing but spaces is none. */
export function triageSaid(book: ProgressBook): Triage {
  const oldPhone = saidInBook(book, ofBook.oldPhone)?.value;
  const keepsNumber = saidInBook(book, ofBook.keepsNumber)?.value;
  const hasKeyElsewhere = saidInBook(book, ofBook.hasKeyElsewhere)?.value;
  const oldPhoneName = saidInBook(book, ofBook.oldPhoneName)?.value.trim();
  const newPhoneName = saidInBook(book, ofBook.newPhoneName)?.value.trim();
  return {
    ...(oldPhone === undefined ? {} : { oldPhone }),
    ...(keepsNumber === undefined ? {} : { keepsNumber }),
    ...(hasKeyElsewhere === undefined ? {} : { hasKeyElsewhere }),
    ...(oldPhoneName ? { oldPhoneName } : {}),
    ...(newPhoneName ? { newPhoneName } : {}),
  };
}

/** Whether the person neither said where the old phone is nor went on without saying it. */
export function isOldPhoneUnasked(book: ProgressBook): boolean {
  const isSkipped = saidInBook(book, ofBook.oldPhoneSkipped)?.value === true;
  return !isSkipped && saidInBook(book, ofBook.oldPhone) === undefined;
}

/** The answers about the move that still count: a stale word that the number is kept does not. */
export function triageAt(book: ProgressBook, now: number): Triage {
  const { keepsNumber, ...others } = triageSaid(book);
  const said = saidInBook(book, ofBook.keepsNumber);
  const phone = saidInBook(book, ofBook.oldPhone);
  const gone = phone && isGone(phone.value) ? { goneSince: phone.at } : {};
  const counts = keepsNumber === false || (said !== undefined && isFreshAnswer(said.at, now));
  return counts && keepsNumber !== undefined
    ? { ...others, ...gone, keepsNumber }
    : { ...others, ...gone };
}

/**
 * The lines of Authenticator by their IDs, those taken back left out. A matched one names the organization by the
 * key it has now. One that this version cannot read stands unmatched under its ID: were it left out, the rest
 * would pass for all of them.
 */
export function entriesIn(
  book: ProgressBook,
  chapters: readonly Chapter[] = chaptersOf(book),
): ReadonlyMap<string, AuthenticatorEntry> {
  const ids = idsAmong(book.general, bookFamilies.entry);
  return new Map(
    ids.flatMap((id) => {
      const field = entryField(id);
      if (book.general.get(field.path)?.value === null) return [];
      const entry = saidInBook(book, field)?.value ?? { kind: "unmatched", label: id };
      return [[id, withPresentKey(book, chapters, entry)] as const];
    }),
  );
}

function withPresentKey(
  book: ProgressBook,
  chapters: readonly Chapter[],
  entry: AuthenticatorEntry,
): AuthenticatorEntry {
  if (entry.kind !== "matched") return entry;
  const chapter = chapterAmong(chapters, entry.organization);
  if (!chapter) return entry;
  return isNamedOtherwise(book, entry.label, chapter.organization.tenant)
    ? { kind: "unmatched", label: entry.label }
    : { ...entry, organization: chapter.organization.key };
}

/** Whether a visitor's line names an organization that a lookup told from the one it is matched with. */
function isNamedOtherwise(book: ProgressBook, label: string, tenant: TenantRef): boolean {
  const [, host = ""] = /#EXT#@([a-z0-9.-]+)/i.exec(label) ?? [];
  const domain = parseDomain(host);
  if (!domain || !isLookedUp(book, domain)) return false;
  return isTenantId(tenant) && resolvedTenant(book, domain) !== tenant;
}

/** What the person said of the list as a whole. */
export function listFactsIn(
  book: ProgressBook,
  chapters: readonly Chapter[] = chaptersOf(book),
): ListFacts {
  return {
    organizations: chapters.filter(isListed).map(({ organization }) => organization),
    entries: entriesIn(book, chapters),
    homeless: homelessIn(book),
    allEntries: saidInBook(book, ofBook.reconciledAll),
    noEntries: saidInBook(book, ofBook.noEntries),
  };
}

/** Whether the person said that these are all work entries of Authenticator, however long ago. */
export function hasSaidAllEntries(book: ProgressBook): boolean {
  return saidInBook(book, ofBook.reconciledAll)?.value === true;
}

/** The accounts that have no organization of their own, as the person says; none whose domain is an organization's. */
export function homelessIn(book: ProgressBook): ReadonlySet<Address> {
  const accounts = idsAmong(book.general, bookFamilies.homeless).flatMap(
    (id) => parseAddress(id) ?? [],
  );
  return new Set(
    accounts.filter((account) => {
      const isSaid = saidInBook(book, homelessField(account))?.value === true;
      return isSaid && !isAtTenant(book, account);
    }),
  );
}

/** Whether a lookup found an organization that the address belongs to. */
function isAtTenant(book: ProgressBook, account: Address): boolean {
  const domain = domainOf(account);
  return domain !== undefined && isLookedUp(book, domain);
}

/** Whether the person said that Authenticator has no work entry and the list is whole, however long ago. */
export function hasSaidNoEntries(book: ProgressBook): boolean {
  return saidInBook(book, ofBook.noEntries)?.value === true;
}

/** What the person said of the week in the drawer. */
export function drawerSaidIn(book: ProgressBook): DrawerSaid {
  return {
    started: whenSaidIn(book, ofBook.drawerStarted),
    wiped: whenSaidIn(book, ofBook.drawerWiped),
  };
}

function whenSaid(chapter: Chapter, field: OrganizationField<boolean>): number | undefined {
  const said = saidInChapter(chapter, field);
  return said?.value ? said.at : undefined;
}

function whenSaidIn(book: ProgressBook, field: BookField<boolean>): number | undefined {
  const said = saidInBook(book, field);
  return said?.value ? said.at : undefined;
}
