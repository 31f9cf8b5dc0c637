import { type Carrier, ofOrganization } from "#domain/book/fields.ts";
import { type DecodedList, listText, parseList, type ReadList } from "#domain/book/list-link.ts";
import { resolvedTenant, saidOf } from "#domain/book/pages.ts";
import { type ProgressBook, pageOf } from "#domain/book/progress-book.ts";
import type { AuthenticatorEntry } from "#domain/book/values.ts";
import type { ReadBrowserFacts } from "#domain/diagnostics/browser-facts.ts";
import { domainOf } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import type { Entry, EntryFacts } from "#domain/paste/entry.ts";
import { type BookWriter, bookWriter } from "./book-writer.ts";
import { type CheckActions, checkActions } from "./check-actions.ts";
import { type ListActions, listActions } from "./list-actions.ts";
import { lookupActions } from "./lookup-actions.ts";
import type { Ports } from "./ports.ts";
import { readEntries } from "./read-entries.ts";
import { organizationsOf } from "./selectors.ts";
import { type SessionActions, sessionActions } from "./session-actions.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";
import { type VisitActions, visitActions } from "./visit-actions.ts";

/** Everything a person can ask of the app. */
export interface Actions
  extends SessionActions,
    CheckActions,
    VisitActions,
    Pick<ListActions, "list">,
    Pick<
      BookWriter,
      "say" | "sayOf" | "accountSaid" | "organizationRemoved" | "ownerSaid" | "everythingForgotten"
    > {
  /** Merges a list from elsewhere, and looks up what only Microsoft can say of it. */
  readonly listBrought: (list: ProgressBook) => void;
  /** Puts organizations that the person typed or pasted on the list, and looks their domains up. */
  readonly addEntries: (entries: readonly EntryFacts[]) => void;
  /** Puts one on the list that the person came to by a link. */
  readonly addLinked: (tenant: TenantRef) => void;
  /** Leaves the page for Microsoft's approval page, where an admin decides. */
  readonly askForApproval: (tenant: TenantRef | undefined) => void;
  /** Tries a lookup once more. */
  readonly lookUpAgain: (organization: Organization) => void;
  /** The list as text for a file, or for {@link Actions.codeFor}. */
  readonly textFor: (carrier: Carrier) => string;
  /** The list as it stands in an address after `#/import/`. */
  readonly codeFor: () => Promise<string>;
  readonly readFile: (text: string) => ReadList;
  readonly readCode: (code: string) => Promise<ReadList>;
  /** Puts lines of Authenticator beside the list; one that names an organization on it is matched at once. */
  readonly addAuthenticatorEntries: (text: string) => Promise<boolean>;
  /** A text went to the clipboard, or the browser did not allow it. */
  readonly textCopied: (isCopied: boolean) => void;
  /** Looks at the clock: what is stale depends on it. */
  readonly timePassed: () => void;
  /** Takes in what other tabs keep, from now on. */
  readonly followOtherTabs: () => void;
  /** The browser as it is now, for the diagnostics. */
  readonly browserFacts: ReadBrowserFacts;
}

export function actionsFor(ports: Ports, store: Store): Actions {
  const writer = bookWriter(ports, store);
  const checks = checkActions(ports, store, writer);
  const lookups = lookupActions(ports, store, writer);
  const lists = listActions(ports, store, writer, (account, claims) =>
    session.askForList(account, claims),
  );
  const session = sessionActions(ports, store, writer, {
    list: lists.listAfterVisit,
    check: checks.check,
  });

  function added(organizations: readonly Organization[], source: "typed" | "from-link"): void {
    writer.organizationsFound(organizations, source);
    void lookups.lookUp(organizations);
  }

  const visits = visitActions(ports, store, writer, checks.check);

  return {
    ...session,
    ...visits,
    ...checks,
    ...writer,
    list: lists.list,
    addEntries: (entries) => {
      added(entries.map(organizationFromEntry), "typed");
      store.happened({ kind: "entries-read", count: entries.length, at: ports.now() });
    },
    textCopied: (isCopied) => store.happened({ kind: "text-copied", isCopied, at: ports.now() }),
    addLinked: (tenant) => added([strangerFrom(tenant)], "from-link"),
    listBrought: (list) => {
      writer.listBrought(list);
      const organizations = organizationsOf(store.state());
      const homes = organizations.flatMap(({ account }) => (account && domainOf(account)) ?? []);
      void lookups.lookUp([...organizations, ...homes.map(strangerFrom)]);
    },
    askForApproval: (tenant) => ports.adminConsent.leave(tenant, ports.newId()),
    lookUpAgain: (organization) => void lookups.lookUp([organization]),
    textFor: (carrier) => listText(store.state().book, carrier),
    codeFor: () => ports.listCode.codeFrom(listText(store.state().book, "link")),
    readFile: (text) => parseList(text, "file"),
    readCode: async (code) => readListFrom(await ports.listCode.textFrom(code)),
    addAuthenticatorEntries: async (text) => {
      const lines = text.split("\n").map((line) => line.trim());
      const labels = lines.filter((line) => line !== "");
      const read = await Promise.all(labels.map(readEntries));
      const parsed = read.filter((one) => one !== undefined);
      if (parsed.length < labels.length) return false;
      const entries = labels.map(
        (label, at) =>
          [ports.newId(), entryFrom(store.state(), label, parsed[at]?.entries ?? [])] as const,
      );
      writer.entriesRead(new Map(entries));
      return true;
    },
    timePassed: () => store.happened({ kind: "time-passed", now: ports.now() }),
    followOtherTabs: () => {
      ports.storage.onOtherTab((loaded) => store.happened({ kind: "book-arrived", loaded }));
    },
    browserFacts: ports.browserFacts,
  };
}

function entryFrom(state: State, label: string, read: readonly Entry[]): AuthenticatorEntry {
  const sure = read.filter((entry) => isAllOf(label, entry));
  const named = sure.flatMap(({ tenant, account }) => {
    const id = resolvedTenant(state.book.registers, tenant);
    return organizationsOf(state).filter(
      (one) =>
        one.account === account &&
        (one.tenant === id || (one.domain === tenant && isListedByMicrosoft(state, one))),
    );
  });
  const [organization, ...others] = named;
  return organization && others.length === 0
    ? { kind: "matched", label, organization: organization.key }
    : { kind: "unmatched", label };
}

/**
 * A name beside an address is most likely another organization's, which the address only visits; so an address
 * is taken for its home where it stands alone.
 */
function isAllOf(label: string, { certainty, account }: EntryFacts): boolean {
  return certainty.kind === "said" || label.trim().toLowerCase() === account;
}

/** Only then is its domain Microsoft's word; one that came by a link or file says of itself what it likes. */
function isListedByMicrosoft({ book }: State, { key }: Organization): boolean {
  const page = pageOf(book, key);
  return page !== undefined && saidOf(page, ofOrganization.source)?.value === "listed";
}

function readListFrom(decoded: DecodedList): ReadList {
  return decoded.kind === "text" ? parseList(decoded.text, "link") : decoded;
}

function organizationFromEntry({ certainty: _, ...facts }: EntryFacts): Organization {
  const { tenant, account } = facts;
  return {
    ...facts,
    key: organizationKey(tenant, account),
    ...(isTenantId(tenant) ? {} : { domain: tenant }),
  };
}

function strangerFrom(tenant: TenantRef): Organization {
  return {
    key: organizationKey(tenant, undefined),
    tenant,
    relation: "unknown",
    ...(isTenantId(tenant) ? {} : { domain: tenant }),
  };
}
