import type { Device, OldPhone } from "#domain/methods/phone.ts";
import type { MethodId } from "#domain/methods/sign-in-method.ts";
import {
  type Organization,
  type OrganizationKey,
  partsOf,
  type Source,
} from "#domain/organization/organization.ts";
import {
  type Domain,
  isTenantId,
  type TenantId,
  type TenantRef,
} from "#domain/organization/tenant.ts";
import type { Leaving, SignInSays, Survival } from "#domain/verdict/evidence.ts";
import type { OldPhoneProposal } from "#domain/verdict/methods-difference.ts";
import { chaptersOf, saidInChapter } from "./chapters.ts";
import {
  type BookField,
  deviceField,
  type OrganizationField,
  ofBook,
  ofOrganization,
  survivalField,
  tenantIdField,
} from "./fields.ts";
import type { ProgressBook } from "./progress-book.ts";
import {
  type Stamp,
  withOrganizations,
  written,
  writtenEach,
  writtenInChapters,
  writtenOf,
} from "./writing.ts";

// The door for writing: what somebody did or learned, and never which register that goes into. Whoever acts gets a
// change of the book, to be stamped with the time and the tab.

/** What an act makes of the book. */
export type Change = (book: ProgressBook, stamp: Stamp) => ProgressBook;

/** Organizations came onto the list, or more is known of them. */
export function organizationsFound(organizations: readonly Organization[], source: Source): Change {
  return (book, stamp) => withOrganizations(book, organizations, source, stamp);
}

/** The person said by which account an organization without one is reached; `as` has the same tenant and the account. */
export function accountSaid(key: OrganizationKey, as: Organization): Change {
  return (book, stamp) => {
    const listed = withOrganizations(book, [as], "typed", stamp);
    return writtenOf(listed, key, ofOrganization.sameAs, as.key, stamp);
  };
}

/** Microsoft told the IDs of these domains' tenants. What this cloud knows is in no other one, whatever was said before. */
export function tenantsFound(found: ReadonlyMap<Domain, TenantId>): Change {
  const words = [...found].map(([domain, tenant]) => [tenantIdField(domain), tenant] as const);
  return (book, stamp) => {
    const known = writtenEach(book, words, stamp);
    const mistaken = chaptersOf(known)
      .filter(({ keys }) => keys.some((key) => isAmong(found, partsOf(key).tenant)))
      .filter(
        (chapter) =>
          saidInChapter(chapter, ofOrganization.signInSays)?.value.kind === "other-cloud",
      );
    return writtenInChapters(known, mistaken, ofOrganization.signInSays, null, stamp);
  };
}

function isAmong(found: ReadonlyMap<Domain, TenantId>, tenant: TenantRef): boolean {
  return !isTenantId(tenant) && found.has(tenant);
}

/** A sign-in or a check there was refused. */
export function refusalMet(key: OrganizationKey, says: SignInSays): Change {
  return ofOne(key, ofOrganization.signInSays, says);
}

/** The person went to its Security info to begin the move. */
export function workStarted(key: OrganizationKey): Change {
  return ofOne(key, ofOrganization.workStarted, true);
}

/** The new phone was added, or the old phone removed; or the tick was taken back. */
export function ticked(key: OrganizationKey, tick: "added" | "removed", isTicked: boolean): Change {
  return ofOne(key, ofOrganization[tick], orTakenBack(isTicked));
}

/** Security info there lists no method; said again, it is as new. */
export function nothingListedSaid(key: OrganizationKey, isSo: boolean): Change {
  return ofOne(key, ofOrganization.nothingListed, orTakenBack(isSo));
}

/** Security info there is closed to the person. */
export function closedSaid(key: OrganizationKey, isSo: boolean): Change {
  return ofOne(key, ofOrganization.closed, orTakenBack(isSo));
}

/** Whether the organization is still needed. */
export function leavingSaid(key: OrganizationKey, leaving: Leaving): Change {
  return ofOne(key, ofOrganization.leaving, leaving);
}

/** Whom to call there; an empty text is taken back. */
export function contactSaid(key: OrganizationKey, contact: string): Change {
  return ofOne(key, ofOrganization.contact, contact === "" ? null : contact);
}

/** When somebody there is going to help, in milliseconds since the epoch; `undefined` where nobody is any more. */
export function appointmentMade(key: OrganizationKey, at: number | undefined): Change {
  return ofOne(key, ofOrganization.appointment, at ?? null);
}

/** What the person said of one method there: which device it is on, or what becomes of it. */
export type MethodAnswer = { readonly device: Device } | { readonly survival: Survival };

/** A question about one method was answered; the other question's answer stays. */
export function methodAnswered(
  key: OrganizationKey,
  method: MethodId,
  answer: MethodAnswer,
): Change {
  return "device" in answer
    ? ofOne(key, deviceField(method), answer.device)
    : ofOne(key, survivalField(method), answer.survival);
}

/** These entries, one in each organization, are the old phone's: confirmed once for all of them. */
export function oldPhoneConfirmed({ entries }: OldPhoneProposal): Change {
  return (book, stamp) =>
    entries.reduce(
      (soFar, { organization, method }) =>
        writtenOf(soFar, organization, deviceField(method), "old-phone", stamp),
      book,
    );
}

/** All that was said of one method is taken back. */
export function methodAnswerTakenBack(key: OrganizationKey, method: MethodId): Change {
  return (book, stamp) => {
    const without = writtenOf(book, key, deviceField(method), null, stamp);
    return writtenOf(without, key, survivalField(method), null, stamp);
  };
}

/**
 * The next new phone: what was proven, ticked and answered of the move before no longer counts, and the list stays. Or
 * it was said by mistake, and counts again.
 */
export function anotherMoveStarted(isSo: boolean): Change {
  return ofAll(ofBook.moveStarted, orTakenBack(isSo));
}

/** Where the old phone is; `undefined` takes it back. */
export function oldPhoneSaid(place: OldPhone | undefined): Change {
  return ofAll(ofBook.oldPhone, place ?? null);
}

/** The person went on without saying where the old phone is. */
export function oldPhoneSkipped(): Change {
  return ofAll(ofBook.oldPhoneSkipped, true);
}

/** Whether the new phone keeps the old phone's number; `undefined` takes it back. */
export function numberKeptSaid(isKept: boolean | undefined): Change {
  return ofAll(ofBook.keepsNumber, isKept ?? null);
}

/** Whether there is a key that is not on the old phone; `undefined` takes it back. */
export function otherKeySaid(hasOne: boolean | undefined): Change {
  return ofAll(ofBook.hasKeyElsewhere, hasOne ?? null);
}

/** What a phone is called in Authenticator; an empty name is taken back. */
export function phoneNamed(phone: "old-phone" | "new-phone", name: string): Change {
  const field = phone === "old-phone" ? ofBook.oldPhoneName : ofBook.newPhoneName;
  return ofAll(field, name === "" ? null : name);
}

/** The old phone was put into the drawer, or taken out of it. */
export function drawerStarted(isStarted: boolean): Change {
  return ofAll(ofBook.drawerStarted, orTakenBack(isStarted));
}

/** The old phone was erased after the drawer test; or it was not. */
export function drawerWiped(isWiped: boolean): Change {
  return ofAll(ofBook.drawerWiped, orTakenBack(isWiped));
}

function orTakenBack(isSo: boolean): true | null {
  return isSo ? true : null;
}

function ofOne<Value>(
  key: OrganizationKey,
  field: OrganizationField<Value>,
  value: NoInfer<Value> | null,
): Change {
  return (book, stamp) => writtenOf(book, key, field, value, stamp);
}

function ofAll<Value>(field: BookField<Value>, value: NoInfer<Value> | null): Change {
  return (book, stamp) => written(book, field, value, stamp);
}
