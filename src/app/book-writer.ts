import {
  type BookField,
  entryField,
  type OrganizationField,
  ofBook,
  ofOrganization,
  tenantIdField,
} from "#domain/book/fields.ts";
import { withList } from "#domain/book/list-merge.ts";
import type { ProgressBook } from "#domain/book/progress-book.ts";
import type { DeviceOwner } from "#domain/book/storage.ts";
import type { AuthenticatorEntry, Source } from "#domain/book/values.ts";
import {
  type Stamp,
  withOrganizations,
  withoutOrganization,
  written,
  writtenEach,
  writtenOf,
} from "#domain/book/writing.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import type { Domain, TenantId } from "#domain/organization/tenant.ts";
import type { Ports } from "./ports.ts";
import type { Store } from "./store.ts";

/** Whose domain it is, as a lookup says. */
export interface FoundTenant {
  readonly domain: Domain;
  readonly tenant: TenantId;
}

/** The one place that writes the book: every change is stamped, kept, and told to the store. */
export interface BookWriter {
  readonly organizationsFound: (organizations: readonly Organization[], source: Source) => void;
  readonly organizationRemoved: (organization: OrganizationKey) => void;
  /** What the person says of the whole move; `null` takes it back. */
  readonly say: <Value>(field: BookField<Value>, value: NoInfer<Value> | null) => void;
  /** What the person says of one organization; `null` takes it back. */
  readonly sayOf: <Value>(
    organization: OrganizationKey,
    field: OrganizationField<Value>,
    value: NoInfer<Value> | null,
  ) => void;
  /** The account that an organization without one is reached by. */
  readonly accountSaid: (organization: OrganizationKey, as: Organization) => void;
  /** Lines of Authenticator, each by an ID of its own. */
  readonly entriesRead: (entries: ReadonlyMap<string, AuthenticatorEntry>) => void;
  readonly tenantsFound: (found: readonly FoundTenant[]) => void;
  readonly listBrought: (list: ProgressBook) => void;
  readonly ownerSaid: (owner: DeviceOwner) => void;
  readonly everythingForgotten: () => void;
}

export function bookWriter(ports: Ports, store: Store): BookWriter {
  function change(write: (book: ProgressBook, stamp: Stamp) => ProgressBook): void {
    const book = write(store.state().book, { at: ports.now(), by: ports.tab });
    store.happened({ kind: "book-kept", ...ports.storage.keep(book) });
    store.happened({ kind: "time-passed", now: ports.now() });
  }
  return {
    organizationsFound: (organizations, source) =>
      change((book, stamp) => withOrganizations(book, organizations, source, stamp)),
    // A shorter list has to be compared with Authenticator again.
    organizationRemoved: (key) =>
      change((book, stamp) =>
        written(withoutOrganization(book, key, stamp), ofBook.reconciledAll, null, stamp),
      ),
    say: (field, value) => change((book, stamp) => written(book, field, value, stamp)),
    sayOf: (key, field, value) =>
      change((book, stamp) => writtenOf(book, key, field, value, stamp)),
    accountSaid: (key, as) =>
      change((book, stamp) =>
        writtenOf(
          withOrganizations(book, [as], "typed", stamp),
          key,
          ofOrganization.sameAs,
          as.key,
          stamp,
        ),
      ),
    // Whatever was said to be all of them is so no longer. All at once: each writing keeps the whole book.
    entriesRead: (entries) =>
      change((book, stamp) =>
        writtenEach(
          written(book, ofBook.reconciledAll, null, stamp),
          [...entries].map(([id, entry]) => [entryField(id), entry] as const),
          stamp,
        ),
      ),
    tenantsFound: (found) => {
      if (found.length === 0) return;
      change((book, stamp) =>
        writtenEach(
          book,
          found.map(({ domain, tenant }) => [tenantIdField(domain), tenant] as const),
          stamp,
        ),
      );
    },
    listBrought: (list) => change((book, stamp) => withList(book, list, stamp)),
    ownerSaid: (owner) => {
      store.happened({ kind: "book-kept", ...ports.storage.setOwner(owner, store.state().book) });
      store.happened({ kind: "device-owner-said", owner });
    },
    everythingForgotten: () => {
      const kept = ports.storage.forgetEverything(store.state().book);
      store.happened({ kind: "everything-forgotten", ...kept });
    },
  };
}
