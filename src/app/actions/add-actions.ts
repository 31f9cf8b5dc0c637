import { chapterIn, entriesOf, organizationsOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Store } from "#app/store.ts";
import { organizationsFound } from "#domain/book/acts.ts";
import { resolvedTenant } from "#domain/book/chapters.ts";
import { entriesRead, homelessSaid } from "#domain/book/comparing.ts";
import { sourceOf } from "#domain/book/reading.ts";
import { type Address, domainOf } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import type { FoundEntry, FoundOrganization, PastedText } from "#domain/paste/parser.ts";
import type { AuthenticatorEntry } from "#domain/verdict/reconciliation.ts";
import type { Keeper } from "./keeper.ts";
import type { LookupActions } from "./lookup-actions.ts";
import type { Ports } from "./ports.ts";
import { readPaste } from "./read-paste.ts";

/** Making the list by hand. */
export interface AddActions {
  /**
   * Puts the organizations of a pasted text on the list and looks their domains up. What reads as an entry of
   * Authenticator counts for the comparison too, so that nobody pastes it twice.
   */
  readonly addPasted: (pasted: Pick<PastedText, "organizations" | "entries">) => void;
  /** Puts one on the list that the person came to by a link. */
  readonly addLinked: (tenant: TenantRef) => void;
  /** An account has no organization of its own, or has one after all; its domain is looked up, for a lookup knows better. */
  readonly homelessSaid: (account: Address, isSo: boolean) => void;
  /** Tries a lookup once more. */
  readonly lookUpAgain: (organization: Organization) => void;
  /**
   * Puts lines of Authenticator beside the list; one that names an organization on it is matched at once, or once
   * its domain was looked up. `false` where the text could not be read.
   */
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

  /**
   * Under new IDs. One that stands there already is not put there twice; but Authenticator may show one line several
   * times, so of those that are alike there are as many in the end as the text has.
   */
  function addEntries(entries: readonly AuthenticatorEntry[]): readonly string[] {
    const present = entriesOf(store.state()).map(([, { label }]) => label);
    const fresh = entries.filter(({ label }) => {
      const at = present.indexOf(label);
      if (at >= 0) present.splice(at, 1);
      return at < 0;
    });
    const byId = new Map(fresh.map((entry) => [ports.newId(), entry] as const));
    if (byId.size > 0) change(entriesRead(byId));
    return [...byId.keys()];
  }

  /** Those that nobody placed meanwhile. */
  function matchAgain(ids: readonly string[], named: readonly Named[]): void {
    const state = store.state();
    const found = entriesOf(state).flatMap(([id, { label, kind }]) => {
      const organization = named.find((one) => one.label === label)?.organization;
      const entry = entryFrom(state, label, organization);
      return ids.includes(id) && kind === "unmatched" && entry.kind === "matched"
        ? [[id, entry] as const]
        : [];
    });
    if (found.length > 0) change(entriesRead(new Map(found)));
  }

  return {
    addPasted: ({ organizations, entries }) => {
      add(organizations.map(organizationFrom), "typed");
      addEntries(entries.map(entryWithItsOwn));
      store.happened({ kind: "entries-read", count: organizations.length, at: ports.now() });
    },
    addLinked: (tenant) => add([strangerFrom(tenant)], "from-link"),
    homelessSaid: (account, isSo) => {
      change(homelessSaid(account, isSo));
      const domain = domainOf(account);
      if (domain && isSo) void lookUp([strangerFrom(domain)]);
    },
    lookUpAgain: (organization) => void lookUp([organization]),
    addAuthenticatorEntries: async (text) => {
      const pasted = await readPaste(text);
      if (!pasted) return false;
      const named = entriesNamed(text, pasted);
      const state = store.state();
      const ids = addEntries(
        named.map(({ label, organization }) => entryFrom(state, label, organization)),
      );
      const strangers = named.flatMap(({ organization }) => organization ?? []);
      void lookUp(strangers.map(organizationFrom)).then(() => matchAgain(ids, named));
      return true;
    },
  };
}

/** The organization came with the entry, from the same text. */
function entryWithItsOwn({ label, organization }: FoundEntry): AuthenticatorEntry {
  if (!organization) return { kind: "unmatched", label };
  const { tenant, account } = organization;
  return { kind: "matched", label, organization: organizationKey(tenant, account) };
}

/** A line of Authenticator, and what it surely names. */
interface Named {
  readonly label: string;
  readonly organization?: FoundOrganization;
}

/** In a text that is all Authenticator's, whatever was read is an entry, and nothing of it is left out. */
function entriesNamed(text: string, pasted: PastedText): readonly Named[] {
  const { organizations, questions, entries } = pasted;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const read = entries.map(({ label, organization: named, lines: own }) => {
    const organization = organizations.find(
      (one) => one.tenant === named?.tenant && one.account === named.account,
    );
    return { label, lines: own, ...(organization ? { organization } : {}) };
  });
  const taken = new Set(entries.flatMap((entry) => entry.lines));
  const others = [
    ...organizations.map((organization) => ({ organization, lines: organization.lines })),
    ...questions.map((question) => ({ lines: question.lines })),
  ].filter((one) => !one.lines.some((line) => taken.has(line)));
  const labelled = others.flatMap((one) => labelledLines(one, lines));
  return [...read, ...labelled].toSorted(
    (one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0),
  );
}

/** Lines that are the same are as many entries; any others tell of one. */
function labelledLines<Read extends { readonly lines: readonly number[] }>(
  read: Read,
  lines: readonly string[],
): readonly (Read & { readonly label: string })[] {
  const [first = "", ...others] = read.lines.map((line) => lines[line - 1]?.trim() ?? "");
  return others.every((text) => text === first)
    ? read.lines.map((line) => ({ ...read, lines: [line], label: first }))
    : [{ ...read, label: [first, ...others].join(" ") }];
}

function entryFrom(
  state: State,
  label: string,
  organization: FoundOrganization | undefined,
): AuthenticatorEntry {
  const named = organization ? listedAs(state, organization) : [];
  const [only, ...others] = named;
  return only && others.length === 0
    ? { kind: "matched", label, organization: only.key }
    : { kind: "unmatched", label };
}

function listedAs(state: State, { tenant, account }: FoundOrganization): readonly Organization[] {
  const id = resolvedTenant(state.book, tenant);
  return organizationsOf(state).filter(
    (one) =>
      one.account === account &&
      (one.tenant === id || (one.domain === tenant && isListedByMicrosoft(state, one))),
  );
}

/** Only then is its domain Microsoft's word; one that came by a link or file says of itself what it likes. */
function isListedByMicrosoft(state: State, { key }: Organization): boolean {
  const chapter = chapterIn(state, key);
  return chapter !== undefined && sourceOf(chapter) === "listed";
}

function organizationFrom({ certainty: _, lines: __, ...facts }: FoundOrganization): Organization {
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
