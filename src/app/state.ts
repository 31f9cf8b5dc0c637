import type { ProgressBook } from "#domain/book/progress-book.ts";
import type { LoadedBook } from "#domain/book/storage.ts";
import type { BadNews } from "#domain/book/tested.ts";
import type {
  KeepingState,
  Listing,
  Lookup,
  TokenTold,
  Trouble,
} from "#domain/diagnostics/diagnostics-facts.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import { type Cloud, globalCloud } from "#domain/microsoft/cloud.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import type { SignInFreshness } from "#domain/microsoft/fresh-sign-in.ts";
import type { RememberedCheck, VisitPurpose } from "#domain/microsoft/ports.ts";
import type { Sponsor } from "#domain/microsoft/sponsor.ts";
import type { Account, HomeAccountId } from "#domain/organization/account.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Domain } from "#domain/organization/tenant.ts";
import type { Question } from "#domain/paste/parser.ts";
import { type Overview, overviewOf } from "./overview.ts";

/** Where everything begins, with what the browser kept. */
export function initialState(
  { book, owner, trace, problems }: LoadedBook,
  now: number,
  cloud: State["cloud"] = globalCloud,
): State {
  return {
    cloud,
    overview: overviewOf(book, new Map(), now, undefined, cloud),
    session: { kind: "starting" },
    token: { kind: "no-token" },
    book,
    keeping: { owner, trace, problems, last: { kind: "kept" } },
    listing: { kind: "not-asked" },
    lookups: new Map(),
    activity: new Map(),
    retries: new Map(),
    readings: new Map(),
    sponsors: new Map(),
    earlierChecks: new Map(),
    listings: new Map(),
    round: { kind: "none" },
    visit: { kind: "none" },
    testing: { kind: "none" },
    landing: { kind: "none" },
    lastTest: { kind: "none" },
    askedAgain: new Set(),
    questions: [],
    now,
    news: { kind: "none" },
  };
}

/** All that the app knows. Replaced as a whole by the reducer; nothing else writes it. */
export interface State {
  readonly session: SessionState;
  readonly token: TokenTold;
  readonly book: ProgressBook;
  /** When texts and calls end depends on it. */
  readonly cloud: Pick<Cloud, "textsEndAt">;
  /** What follows from the book, the readings and the time: always of the same moment as they. */
  readonly overview: Overview;
  readonly keeping: KeepingState;
  readonly listing: Listing;
  /** By the domain that is, or could not be, looked up. One that was found is in the book. */
  readonly lookups: ReadonlyMap<Domain, Lookup>;
  /** Organizations with a check under way; one that is not here is idle. */
  readonly activity: ReadonlyMap<OrganizationKey, Activity>;
  /** When a throttled organization is asked once more, in milliseconds since the epoch. */
  readonly retries: ReadonlyMap<OrganizationKey, number>;
  /** What the last checks of this page load answered. */
  readonly readings: ReadonlyMap<OrganizationKey, Reading>;
  /** Whom a guest can write to, by organization, as far as it was asked for. In this page alone: it is never kept. */
  readonly sponsors: ReadonlyMap<OrganizationKey, SponsorsAsked>;
  /** How checks ended before a redirect loaded the page again: a word for the list, and evidence of nothing. */
  readonly earlierChecks: ReadonlyMap<OrganizationKey, RememberedCheck>;
  /** When Azure listed an account's organizations in this tab, in milliseconds since the epoch. */
  readonly listings: ReadonlyMap<HomeAccountId, number>;
  readonly round: Round;
  /** The organization whose Security info the person went to. */
  readonly visit: Visit;
  readonly testing: Testing;
  readonly landing: Landing;
  readonly lastTest: LastTest;
  /** Where nothing was asked in *Test all*: these are asked again, each in a window of its own. */
  readonly askedAgain: ReadonlySet<OrganizationKey>;
  /** What a pasted text left open, until it is answered or left out; in this page load alone, for it is somebody's own text. */
  readonly questions: readonly Question[];
  /** The time as last looked at, in milliseconds since the epoch: what is stale depends on it. */
  readonly now: number;
  readonly news: News;
}

export type SessionState =
  /** MSAL is not asked yet, or is ending a redirect. */
  | { readonly kind: "starting" }
  /** Nobody, one or several are signed in. */
  | { readonly kind: "ready"; readonly accounts: readonly Account[]; readonly trouble: Trouble }
  /** On the way out to Microsoft's page. */
  | { readonly kind: "leaving"; readonly accounts: readonly Account[] };

export type Visit =
  | { readonly kind: "none" }
  /** They may come back at any time, and again; `readAt` is when Rekey last looked on their return. */
  | {
      readonly kind: "away";
      readonly organization: OrganizationKey;
      readonly purpose: AskedPurpose;
      readonly readAt?: number;
    }
  /** They are back, and Rekey cannot see for itself whether it worked. */
  | {
      readonly kind: "asking";
      readonly organization: OrganizationKey;
      readonly purpose: AskedPurpose;
    };

/** What a visit is for that ends with a question of its own; a test ends with the test's. */
export type AskedPurpose = Exclude<VisitPurpose, "test">;

/** A test under way or back. It proves nothing before the person says what answered. */
export type Testing =
  | { readonly kind: "none" }
  /** The link for a private window was taken. */
  | { readonly kind: "by-hand"; readonly organization: OrganizationKey }
  /** Back from a fresh sign-in of Rekey's. */
  | { readonly kind: "to-be-answered"; readonly organization: OrganizationKey }
  | {
      readonly kind: "proves-nothing";
      readonly organization: OrganizationKey;
      readonly why: Exclude<SignInFreshness, "fresh"> | "another-account" | "not-finished";
    };

/** What came of asking whom a guest can write to. */
export type SponsorsAsked =
  | { readonly kind: "asking" }
  | { readonly kind: "told"; readonly sponsors: readonly Sponsor[] }
  | { readonly kind: "refused"; readonly failure: Failure };
/** Where the person comes back to: the card of that organization, which asks the next thing. */
export type Landing =
  | { readonly kind: "none" }
  | {
      readonly kind: "landed";
      readonly organization: OrganizationKey;
      readonly from: "visit" | "sign-in" | "private-window";
      /** Which landing of this page load it is: the same place twice is two landings. */
      readonly count: number;
    };

/** The answer of a test that can still be undone, in this page load. */
export type LastTest =
  | { readonly kind: "none" }
  | {
      readonly kind: "said";
      readonly organization: OrganizationKey;
      /** The bad news that stood there before; it stands again after *Undo*. */
      readonly before: BadNews;
    };

export type Activity = "queued" | "checking";

/** What one check answered. A refusal keeps what was read before it. */
export type Reading = { readonly tookMilliseconds: number } & (
  | ({
      readonly kind: "read";
      /** What the read before had, if there was one. */
      readonly previous?: readonly SignInMethod[];
    } & MethodsRead)
  | {
      readonly kind: "refused";
      readonly failure: Failure;
      readonly at: number;
      readonly before?: MethodsRead;
    }
);

export interface MethodsRead {
  readonly methods: readonly SignInMethod[];
  readonly at: number;
}

/** A *Check all*. */
export type Round =
  | { readonly kind: "none" }
  | {
      readonly kind: "running";
      readonly waiting: ReadonlySet<OrganizationKey>;
      /** How many have been read so far; the rest of those not waiting were refused. */
      readonly read: number;
      readonly total: number;
    }
  | { readonly kind: "done"; readonly read: number; readonly total: number }
  | { readonly kind: "cancelled"; readonly done: number; readonly total: number };

/** The last thing worth telling somebody who does not see the screen; `at` makes the same news twice two news. */
export type News =
  | { readonly kind: "none" }
  | { readonly kind: "listed"; readonly count: number }
  | { readonly kind: "listing-failed"; readonly at: number }
  | { readonly kind: "entries-read"; readonly count: number; readonly at: number }
  | { readonly kind: "forgotten" }
  | { readonly kind: "copied"; readonly isCopied: boolean; readonly at: number }
  | {
      readonly kind: "back-from-visit";
      readonly organization: OrganizationKey;
      readonly purpose: AskedPurpose;
      readonly at: number;
    }
  | {
      readonly kind: "back-from-test";
      readonly organization: OrganizationKey;
      readonly at: number;
    }
  | { readonly kind: "organization-done"; readonly organization: OrganizationKey }
  | { readonly kind: "checked"; readonly organization: OrganizationKey; readonly at: number }
  | {
      readonly kind: "round-done";
      readonly read: number;
      readonly total: number;
      readonly at: number;
    }
  | { readonly kind: "round-cancelled"; readonly done: number; readonly total: number };
