import type { MethodKind, SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Cloud } from "#domain/microsoft/cloud.ts";
import { asCode } from "#domain/microsoft/code.ts";
import {
  type AnswerField,
  type Failure,
  type FailureKind,
  isFailureKind,
  type UnreachedReason,
} from "#domain/microsoft/failure.ts";
import type { Errand } from "#domain/microsoft/ports.ts";
import type { Account } from "#domain/organization/account.ts";
import type { Relation } from "#domain/organization/organization.ts";
import { consumerTenantId, isTenantId } from "#domain/organization/tenant.ts";
import type { SignInSays } from "#domain/verdict/evidence.ts";
import type { AnswersTold } from "./answers-told.ts";
import type { BrowserFacts } from "./browser-facts.ts";
import type {
  CheckFacts,
  DiagnosticsFacts,
  KeepingState,
  Listing,
  OrganizationFacts,
  TokenTold,
} from "./diagnostics-facts.ts";

// Room: diagnostics. It decides what of a run may be shared with a bug report.
// Its words: facts go in, names and all; the diagnostics that come out have no member in which a name could stand; a code
// is a word of Microsoft's that is safe to share.
// Doors: diagnostics.ts makes the report, diagnostics-text.ts writes it down.

declare const brand: unique symbol;

/** A code that may be shared, for it cannot be a sentence, token, ID or address. Only {@link sharedCode} makes one. */
export type SharedCode = string & { readonly [brand]: "SharedCode" };

/**
 * What may be shared of it: closed words, numbers and {@link SharedCode}s, by type. A name, a domain, an address,
 * an ID, a token or a claim has no member to stand in.
 */
export interface Diagnostics {
  /** `0.1.0` as three numbers; empty for a version that is no such. */
  readonly version: readonly number[];
  readonly cloud: Cloud["kind"];
  readonly isRegistered: boolean;
  readonly browser: BrowserFacts;
  readonly answers: AnswersTold;
  readonly keeping: KeepingState;
  readonly accounts: readonly SharedAccount[];
  readonly signIn: SharedSignIn;
  readonly token: TokenTold;
  readonly listing: SharedListing;
  readonly organizations: readonly SharedOrganization[];
  readonly lookups: readonly SharedLookup[];
}

export interface SharedAccount {
  readonly kind: AccountKind;
  readonly isKnownAtHome: boolean;
}

export type AccountKind = "work" | "personal";

export type SharedSignIn =
  | { readonly kind: "none" | "cache-cleared" }
  | {
      readonly kind: "refused";
      readonly failure: SharedFailure;
      readonly errand: Errand["kind"];
    };

export type SharedListing =
  | { readonly kind: "not-asked" | "listing" }
  | {
      readonly kind: "listed";
      readonly count: number;
      readonly unreadable: number;
      readonly cutShort: SharedFailure | undefined;
    }
  | { readonly kind: "failed"; readonly failure: SharedFailure };

export interface SharedOrganization {
  readonly relation: Relation;
  readonly knownBy: "id" | "domain";
  readonly account: AccountKind | "not-said" | "not-signed-in";
  readonly check: SharedCheck;
}

export type SharedCheck =
  | { readonly kind: "not-checked" | "queued" | "checking" }
  | ({
      readonly kind: "read";
      readonly tookMilliseconds: number;
      readonly changed: SharedChange | undefined;
    } & MethodCounts)
  | ({ readonly kind: "read-earlier" } & MethodCounts)
  | {
      readonly kind: "refused";
      readonly failure: SharedFailure;
      readonly tookMilliseconds: number;
    }
  | { readonly kind: "refused-earlier"; readonly failure: SharedFailure };

/** How many methods the read before had too, by their IDs, how many are new, and how many it alone had. */
export interface SharedChange {
  readonly kept: number;
  readonly added: number;
  readonly gone: number;
}

interface MethodCounts {
  readonly methods: number;
  /** How many of each kind, by the kind's name; a kind that none is of is left out. */
  readonly kinds: readonly (readonly [MethodKind, number])[];
  /** Those of a type that Rekey does not know. */
  readonly unknown: number;
}

export type SharedLookup =
  | { readonly kind: "looking-up" }
  | { readonly kind: "refused"; readonly failure: SharedFailure };

/** A failure without anything that Microsoft wrote but its code; of a claims challenge only that there was one. */
export interface SharedFailure {
  readonly kind: FailureKind;
  readonly reason: UnreachedReason | undefined;
  /** Where an answer could not be read. */
  readonly field: AnswerField | undefined;
  readonly code: SharedCode | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly hasClaims: boolean;
}

/** What may be shared of the facts. */
export function diagnosticsFrom(facts: DiagnosticsFacts): Diagnostics {
  const { cloud, isRegistered, browser, answers, keeping, token, signIn } = facts;
  return {
    version: versionNumbers(facts.version),
    cloud,
    isRegistered,
    browser,
    answers,
    keeping,
    accounts: facts.accounts.map((account) => ({
      kind: accountKind(account),
      isKnownAtHome: account.isKnownAtHome ?? false,
    })),
    signIn:
      signIn.kind === "refused"
        ? { kind: "refused", failure: shared(signIn.failure), errand: signIn.errand.kind }
        : signIn,
    token,
    listing: sharedListing(facts.listing),
    organizations: facts.organizations.map(sharedOrganization),
    lookups: facts.lookups.map((lookup) =>
      lookup.kind === "refused" ? { kind: "refused", failure: shared(lookup.failure) } : lookup,
    ),
  };
}

/**
 * A code as it may be shared: AADSTS and its number, HTTP and its status, or a name that {@link asCode} lets pass;
 * `undefined` for anything else.
 */
export function sharedCode(code: string | undefined): SharedCode | undefined {
  const isNumbered = code !== undefined && /^(AADSTS\d{4,9}|HTTP \d{3})$/.test(code);
  return (isNumbered ? code : asCode(code)) as SharedCode | undefined;
}

function versionNumbers(version: string): readonly number[] {
  return /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version) ? version.split(".").map(Number) : [];
}

function accountKind({ homeTenantId }: Account): AccountKind {
  return homeTenantId === consumerTenantId ? "personal" : "work";
}

function sharedListing(listing: Listing): SharedListing {
  switch (listing.kind) {
    case "not-asked":
    case "listing":
      return { kind: listing.kind };
    case "listed": {
      const { count, unreadable, cutShort } = listing;
      return { kind: "listed", count, unreadable, cutShort: cutShort && shared(cutShort) };
    }
    case "failed":
      return { kind: "failed", failure: shared(listing.failure) };
  }
}

function sharedOrganization({ organization, account, check }: OrganizationFacts) {
  const { relation, tenant } = organization;
  const missing = organization.account === undefined ? "not-said" : "not-signed-in";
  return {
    relation,
    knownBy: isTenantId(tenant) ? "id" : "domain",
    account: account ? accountKind(account) : missing,
    check: sharedCheck(check),
  } satisfies SharedOrganization;
}

function sharedCheck(check: CheckFacts): SharedCheck {
  switch (check.kind) {
    case "not-checked":
    case "queued":
    case "checking":
      return { kind: check.kind };
    case "read": {
      const { kind, methods, previous, tookMilliseconds } = check;
      const changed = previous && changeBetween(previous, methods);
      return { kind, ...countsOf(methods), tookMilliseconds, changed };
    }
    case "read-earlier":
      return { kind: check.kind, ...countsOf(check.methods) };
    case "refused": {
      const { kind, failure, tookMilliseconds } = check;
      return { kind, failure: shared(failure), tookMilliseconds };
    }
    case "refused-earlier":
      return { kind: check.kind, failure: sharedFromBook(check.says) };
  }
}

function countsOf(methods: readonly SignInMethod[]): MethodCounts {
  const counts = new Map<MethodKind, number>();
  for (const { kind } of methods) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const unknown = counts.get("unknown") ?? 0;
  return { methods: methods.length, unknown, kinds: [...counts].toSorted(byName) };
}

function byName([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}

function changeBetween(
  before: readonly SignInMethod[],
  now: readonly SignInMethod[],
): SharedChange {
  const known = new Set(before.map(({ id }) => id));
  const kept = now.filter(({ id }) => known.has(id)).length;
  return { kept, added: now.length - kept, gone: before.length - kept };
}

function shared(failure: Failure): SharedFailure {
  return {
    kind: failure.kind,
    reason: failure.kind === "try-again" ? failure.reason : undefined,
    field: "field" in failure ? failure.field : undefined,
    code: sharedCode(failure.code),
    retryAfterSeconds: failure.kind === "wait" ? failure.retryAfterSeconds : undefined,
    hasClaims: failure.claims !== undefined,
  };
}

/** The book keeps words as they came; one that is no kind of ours is not passed on. */
function sharedFromBook({ kind, code }: SignInSays): SharedFailure {
  return {
    kind: isFailureKind(kind) ? kind : "unknown",
    reason: undefined,
    field: undefined,
    code: sharedCode(code),
    retryAfterSeconds: undefined,
    hasClaims: false,
  };
}
