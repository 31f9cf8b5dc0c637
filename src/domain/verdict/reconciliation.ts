import { type Address, domainOf } from "#domain/organization/account.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { isPersonal } from "#domain/organization/personal.ts";
import { isFreshAnswer, type Said } from "./evidence.ts";

/** One line of Authenticator, and what the person made of it. */
export type AuthenticatorEntry = { readonly label: string } & (
  | { readonly kind: "unmatched" }
  | { readonly kind: "matched"; readonly organization: OrganizationKey }
  | { readonly kind: "out-of-scope"; readonly reason: string }
);

/** What the person said of the list as a whole. */
export interface ListFacts {
  /** Every organization on the list. */
  readonly organizations: readonly Organization[];
  /** The lines of Authenticator by their IDs. */
  readonly entries: ReadonlyMap<string, AuthenticatorEntry>;
  /** The accounts that have no organization of their own, as the person says. */
  readonly homeless: ReadonlySet<Address>;
  /** That these are all work entries of Authenticator, and when it was said. */
  readonly allEntries: Said<boolean> | undefined;
}

/** Whether the list holds every organization, as far as Authenticator's work entries show. */
export type Reconciliation =
  /** There is no entry to walk, so nothing shows that the list is complete. */
  | { readonly kind: "no-entries" }
  /** These entries, by ID, are not on the list and not out of scope. */
  | { readonly kind: "unmatched"; readonly entries: readonly string[] }
  /**
   * These entries, by ID, show one address and are matched to one organization; all but one belong to others, which
   * the address only visits, or are the same line twice.
   */
  | { readonly kind: "matched-twice"; readonly entries: readonly string[] }
  /**
   * The homes of these accounts are not on the list. Every guest's sign-in starts at home, and home may ask for
   * the old phone by another way than an entry of Authenticator's.
   */
  | { readonly kind: "home-missing"; readonly accounts: readonly Address[] }
  /** Nobody said by which account these are reached, so that a home may be missing unseen. */
  | { readonly kind: "account-missing"; readonly organizations: readonly OrganizationKey[] }
  /** Every entry is matched, but the person has not said that these are all. */
  | { readonly kind: "not-confirmed" }
  /** They said so more than thirty days ago, or the clock has been moved back since. */
  | { readonly kind: "confirmed-long-ago"; readonly at: number }
  | { readonly kind: "reconciled"; readonly at: number };

/** Why an entry is none of the list's business. */
export type OutOfScopeReason =
  /** A personal Microsoft account's own entry. */
  | "personal-account"
  /** The code of some other service; it moves by another way. */
  | "another-service"
  /** The organization is closed, or the person is no longer in it. */
  | "no-longer-there"
  /** It belongs to somebody else. */
  | "somebody-elses";

/** The reasons in the order a person is offered them. */
export const outOfScopeReasons: readonly OutOfScopeReason[] = [
  "personal-account",
  "another-service",
  "no-longer-there",
  "somebody-elses",
];

/**
 * Whether the person walked all of Authenticator's work entries, those that say *Action required* included. An
 * entry is matched only by an organization that is on the list, and out of scope only for a listed reason.
 */
export function reconciliationOf(facts: ListFacts, now: number): Reconciliation {
  const { organizations, entries, allEntries } = facts;
  if (entries.size === 0) return { kind: "no-entries" };
  const listed = new Set(organizations.map(({ key }) => key));
  const unmatched = [...entries].filter(([, entry]) => !isAccounted(entry, listed));
  if (unmatched.length > 0) {
    return { kind: "unmatched", entries: unmatched.map(([id]) => id).toSorted() };
  }
  const twice = matchedTwice(entries);
  if (twice.length > 0) return { kind: "matched-twice", entries: twice.toSorted() };
  const unsaid = organizations.filter(({ account }) => account === undefined);
  if (unsaid.length > 0) {
    return { kind: "account-missing", organizations: unsaid.map(({ key }) => key) };
  }
  const accounts = accountsWithoutHome(facts);
  if (accounts.length > 0) return { kind: "home-missing", accounts };
  if (!allEntries?.value) return { kind: "not-confirmed" };
  const { at } = allEntries;
  return { kind: isFreshAnswer(at, now) ? "reconciled" : "confirmed-long-ago", at };
}

/**
 * The accounts on the list whose home is not. Personal accounts have none, and of an account whose address is
 * only a mailbox the person says that it has none.
 */
function accountsWithoutHome({ organizations, homeless }: ListFacts): readonly Address[] {
  const accounts = new Set(organizations.flatMap(({ account }) => account ?? []));
  const homes = new Set(
    organizations.flatMap(({ relation, account }) => (relation === "home" ? [account] : [])),
  );
  return [...accounts].filter(
    (account) => !homes.has(account) && !isWithoutHome(account, homeless),
  );
}

/** Whether an account has no organization of its own: a personal one, or only a mailbox, as the person says. */
export function isWithoutHome(account: Address, homeless: ReadonlySet<Address>): boolean {
  const domain = domainOf(account);
  return (domain !== undefined && isPersonal(domain)) || homeless.has(account);
}

/**
 * Authenticator shows a line for each organization, often with the home's address in all of them. So of lines with one
 * address that are matched to one organization, one counts.
 */
function matchedTwice(entries: ListFacts["entries"]): readonly string[] {
  const seen = new Map<string, readonly string[]>();
  for (const [id, entry] of entries) {
    if (entry.kind !== "matched") continue;
    const place = `${entry.organization} ${addressIn(entry.label)}`;
    seen.set(place, [...(seen.get(place) ?? []), id]);
  }
  return [...seen.values()].filter((ids) => ids.length > 1).flat();
}

/** What looks like an address in a line, or else the line. */
function addressIn(label: string): string {
  const text = label.trim().toLowerCase();
  return /[^\s()<>@]+@[^\s()<>@]+/.exec(text)?.[0] ?? text;
}

function isAccounted(entry: AuthenticatorEntry, listed: ReadonlySet<OrganizationKey>): boolean {
  switch (entry.kind) {
    case "unmatched":
      return false;
    case "matched":
      return listed.has(entry.organization);
    case "out-of-scope":
      return outOfScopeReasons.some((reason) => reason === entry.reason);
  }
}
