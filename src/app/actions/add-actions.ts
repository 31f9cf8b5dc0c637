import { chapterIn, organizationsOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Store } from "#app/store.ts";
import { organizationsFound } from "#domain/book/acts.ts";
import { resolvedTenant } from "#domain/book/chapters.ts";
import { entriesRead, homelessSaid } from "#domain/book/comparing.ts";
import { sourceOf } from "#domain/book/reading.ts";
import { type Address, domainOf } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import type { Entry, EntryFacts } from "#domain/paste/entry.ts";
import type { AuthenticatorEntry } from "#domain/verdict/reconciliation.ts";
import type { Keeper } from "./keeper.ts";
import type { LookupActions } from "./lookup-actions.ts";
import type { Ports } from "./ports.ts";
import { readEntries } from "./read-entries.ts";

/** Making the list by hand. */
export interface AddActions {
  /** Puts organizations that the person typed or pasted on the list, and looks their domains up. */
  readonly addEntries: (entries: readonly EntryFacts[]) => void;
  /** Puts one on the list that the person came to by a link. */
  readonly addLinked: (tenant: TenantRef) => void;
  /** An account has no organization of its own, or has one after all; its domain is looked up, for a lookup knows better. */
  readonly homelessSaid: (account: Address, isSo: boolean) => void;
  /** Tries a lookup once more. */
  readonly lookUpAgain: (organization: Organization) => void;
  /** Puts lines of Authenticator beside the list; one that names an organization on it is matched at once. */
  readonly addAuthenticatorEntries: (text: string) => Promise<boolean>;
}

export function addActions(
  ports: Ports,
  store: Store,
  { change }: Keeper,
  { lookUp }: LookupActions,
): AddActions {
  function add(organizations: readonly Organization[], source: "typed" | "from-link"): void {
    change(organizationsFound(organizations, source));
    void lookUp(organizations);
  }
  return {
    addEntries: (entries) => {
      add(entries.map(organizationFromEntry), "typed");
      store.happened({ kind: "entries-read", count: entries.length, at: ports.now() });
    },
    addLinked: (tenant) => add([strangerFrom(tenant)], "from-link"),
    homelessSaid: (account, isSo) => {
      change(homelessSaid(account, isSo));
      const domain = domainOf(account);
      if (domain && isSo) void lookUp([strangerFrom(domain)]);
    },
    lookUpAgain: (organization) => void lookUp([organization]),
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
      change(entriesRead(new Map(entries)));
      return true;
    },
  };
}

function entryFrom(state: State, label: string, read: readonly Entry[]): AuthenticatorEntry {
  const sure = read.filter((entry) => isAllOf(label, entry));
  const named = sure.flatMap(({ tenant, account }) => {
    const id = resolvedTenant(state.book, tenant);
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
function isListedByMicrosoft(state: State, { key }: Organization): boolean {
  const chapter = chapterIn(state, key);
  return chapter !== undefined && sourceOf(chapter) === "listed";
}

function organizationFromEntry({ certainty: _, ...facts }: EntryFacts): Organization {
  return {
    ...strangerFrom(facts.tenant),
    ...facts,
    key: organizationKey(facts.tenant, facts.account),
  };
}

/** An organization of which only the tenant is known. */
export function strangerFrom(tenant: TenantRef): Organization {
  return {
    key: organizationKey(tenant, undefined),
    tenant,
    relation: "unknown",
    ...(isTenantId(tenant) ? {} : { domain: tenant }),
  };
}
