import type { Address } from "#domain/organization/account.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { AuthenticatorEntry } from "#domain/verdict/reconciliation.ts";
import type { Change } from "./acts.ts";
import { entryField, homelessField, ofBook, ofWholeList } from "./fields.ts";
import type { ProgressBook } from "./progress-book.ts";
import { type Stamp, withoutOrganization, written, writtenEach } from "./writing.ts";

// Acts about the list as a whole: whether it holds every organization that Authenticator shows.

/** One was taken off the list. A shorter list has to be compared with Authenticator again. */
export function organizationRemoved(key: OrganizationKey): Change {
  return (book, stamp) => notWhole(withoutOrganization(book, key, stamp), stamp);
}

/**
 * Lines of Authenticator, each by an ID of its own. Whatever was said to be all of them is so no longer. All at once:
 * each writing keeps the whole book.
 */
export function entriesRead(entries: ReadonlyMap<string, AuthenticatorEntry>): Change {
  const words = [...entries].map(([id, entry]) => [entryField(id), entry] as const);
  return (book, stamp) => writtenEach(notWhole(book, stamp), words, stamp);
}

/** The person said where an entry belongs; `undefined` takes the entry away, and these are then no longer all. */
export function entryPlaced(id: string, entry: AuthenticatorEntry | undefined): Change {
  return (book, stamp) => {
    const placed = written(book, entryField(id), entry ?? null, stamp);
    return entry ? placed : notWhole(placed, stamp);
  };
}

/** These are all work entries of Authenticator. */
export function allEntriesSaid(isSo: boolean): Change {
  return (book, stamp) => written(book, ofBook.reconciledAll, isSo ? true : null, stamp);
}

/** Authenticator on the old phone shows no work entry, and the list holds every organization. */
export function noEntriesSaid(isSo: boolean): Change {
  return (book, stamp) => written(book, ofBook.noEntries, isSo ? true : null, stamp);
}

/** An account, whose address is only a mailbox, has no organization of its own; or it has one after all. */
export function homelessSaid(account: Address, isSo: boolean): Change {
  return (book, stamp) => written(book, homelessField(account), isSo ? true : null, stamp);
}

/** The book in which nothing is said of the list as a whole any more. */
function notWhole(book: ProgressBook, stamp: Stamp): ProgressBook {
  return writtenEach(
    book,
    ofWholeList.map((field) => [field, null]),
    stamp,
  );
}
