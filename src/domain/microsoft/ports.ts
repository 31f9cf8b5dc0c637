import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Account, HomeAccountId } from "#domain/organization/account.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Domain, Tenant, TenantId, TenantRef } from "#domain/organization/tenant.ts";
import type { CheckOutcome, Failure, Result } from "./failure.ts";
import type { Sponsor } from "./sponsor.ts";

// Room: Microsoft. It holds the facts about Microsoft that the app decides by, and what the app needs from outside.
// Its words: a cloud is one of Microsoft's separate worlds; a failure is a no, by what the person can do next; an errand is
// why they left the page; an approval is an admin's yes for everybody in a tenant.
// Doors: ports.ts, failure.ts, cloud.ts, config.ts and links.ts. Each of the others is one fact: permissions.ts, sponsor.ts,
// admin-consent.ts, code.ts, fresh-sign-in.ts, signed-in.ts and invitation-search.ts.

/** What the app needs from Microsoft. One request each; what can go wrong in ordinary use is a value. */
export interface Directory {
  /**
   * Ends a sign-in that left the page, and finds who is signed in. Loads MSAL only if there is a trace of
   * either. To be awaited before anything else here is called.
   */
  readonly start: () => Promise<SessionStart>;
  /** Leaves the page for Microsoft's sign-in; a failure if the page could not be left. */
  readonly signIn: (request: SignInRequest) => Promise<Failure | undefined>;
  /** Leaves the page for Microsoft's sign-out of that account; a failure if the page could not be left. */
  readonly signOut: (account: HomeAccountId) => Promise<Failure | undefined>;
  /** Every tenant that Azure Resource Manager lists for the account, home among them. Never shows a prompt. */
  readonly listTenants: (
    account: HomeAccountId,
    /** The account's home tenant, whose token ARM takes. */
    home: TenantId,
    signal: AbortSignal,
  ) => Promise<Result<TenantList>>;
  /** The account's own sign-in methods in one tenant, read with that tenant's token. Never shows a prompt. */
  readonly listSignInMethods: (
    account: HomeAccountId,
    tenant: TenantId,
    signal: AbortSignal,
  ) => Promise<Result<readonly SignInMethod[]>>;
  /** Whom the account can write to in one tenant where it is a guest. Never shows a prompt. */
  readonly listSponsors: (
    account: HomeAccountId,
    tenant: TenantId,
    signal: AbortSignal,
  ) => Promise<Result<readonly Sponsor[]>>;
  /** The ID of the tenant that a domain belongs to, from the public OpenID discovery document; no sign-in. */
  readonly findTenant: (domain: Domain, signal: AbortSignal) => Promise<Result<TenantId>>;
}

/** The app as it is kept for use without a network, and the newer one that may wait. */
export interface Updates {
  /** Keeps the app from now on; once it runs, so that the first paint fetches nothing for it. */
  readonly keep: () => Promise<void>;
  readonly isWaiting: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Lets the newer app take over, and loads the page again. */
  readonly takeOver: () => void;
}

/** What Azure Resource Manager listed, and what is missing from it. */
export interface TenantList {
  readonly tenants: readonly Tenant[];
  /** How many items carried no readable tenant ID. */
  readonly unreadable: number;
  /** Why the pages after the last one read could not be had. */
  readonly cutShort?: Failure;
}

/** How a page load began. */
export interface SessionStart {
  readonly accounts: readonly Account[];
  readonly returned: SignInReturn;
}

/** The times that a sign-in's ID token tells, in milliseconds since the epoch. */
export interface TokenTimes {
  /** When the person signed in; told only if the app registration asks for `auth_time`. */
  readonly signedInAt?: number;
  readonly issuedAt?: number;
}

/** What came back from Microsoft's sign-in page, if anything did. */
export type SignInReturn =
  | { readonly kind: "nothing" }
  | ({
      readonly kind: "signed-in";
      readonly account: HomeAccountId;
      readonly tenant: TenantId;
    } & TokenTimes)
  | { readonly kind: "refused"; readonly failure: Failure }
  /** MSAL's session storage could not be read; it was cleared, and the person has to sign in again. */
  | { readonly kind: "cache-cleared" };

/** A sign-in that the person asked for. Each asks for the least that its purpose needs. */
export type SignInRequest =
  /** A work or school account at its home, whichever that is. */
  | { readonly kind: "work" }
  /** Any account, a personal one too, at one chosen organization. */
  | { readonly kind: "at-tenant"; readonly tenant: TenantRef }
  /** The account, at one of its tenants; a claims challenge is passed on. */
  | {
      readonly kind: "account-at-tenant";
      readonly account: HomeAccountId;
      readonly tenant: TenantId;
      readonly claims?: string;
    }
  /** A fresh sign-in at one tenant, as a test of what answers there. */
  | { readonly kind: "test"; readonly account: HomeAccountId; readonly tenant: TenantId }
  /** Azure's permission, for the one read of the list. */
  | { readonly kind: "list"; readonly account: HomeAccountId; readonly claims?: string }
  /** The permission to read methods in one tenant, which an admin has to approve. */
  | {
      readonly kind: "methods";
      readonly account: HomeAccountId;
      readonly tenant: TenantId;
      readonly claims?: string;
    };

/** Why the person left for Microsoft's sign-in page; kept in the tab so that coming back goes on from there. */
export type Errand =
  | { readonly kind: "sign-in" }
  | { readonly kind: "list"; readonly account: HomeAccountId }
  | {
      readonly kind: "check";
      readonly organization: OrganizationKey;
      /** The account that was asked for; absent where Microsoft's page asks which it shall be. */
      readonly account?: HomeAccountId;
    }
  | {
      readonly kind: "test";
      readonly organization: OrganizationKey;
      readonly account: HomeAccountId;
      readonly tenant: TenantId;
      /** Milliseconds since the epoch. */
      readonly leftAt: number;
    };

/** Tells when the person comes back to the page from another tab or app; gives back what stops the telling. */
export type PageReturns = (listener: () => void) => () => void;

/** Where an errand waits while the person is at Microsoft. Holds nothing but the errand. */
export interface ErrandKeeper {
  readonly keep: (errand: Errand) => void;
  /** The errand, once; `undefined` if there is none or it cannot be read. */
  readonly take: () => Errand | undefined;
}

/** What the person went to Microsoft's page for, and is asked about when they come back. */
export type VisitPurpose =
  /** To add the new phone. */
  | "add"
  /** To see whether any method is listed. */
  | "look"
  /** To remove the old phone. */
  | "remove"
  /** To sign in in a private window, as a test. */
  | "test";

/** Where the person went, and what for. */
export interface KeptVisit {
  readonly organization: OrganizationKey;
  readonly purpose: VisitPurpose;
}

/** Remembers in the tab where the person went, for phones throw a page away while another is in front. */
export interface VisitKeeper {
  /** `undefined` once the visit is over. */
  readonly keep: (visit: KeptVisit | undefined) => void;
  readonly kept: () => KeptVisit | undefined;
}

/** How one check ended, for as long as the tab lasts: no method, no name and no number, so it is evidence of nothing. */
export interface RememberedCheck {
  readonly organization: OrganizationKey;
  /** Whose check it was. */
  readonly account: HomeAccountId;
  readonly outcome: CheckOutcome;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What a page load hands on to the next one in the same tab. */
export interface RememberedChecks {
  readonly checks: readonly RememberedCheck[];
  /** Of which accounts Azure listed the organizations, and when. */
  readonly listings: readonly { readonly account: HomeAccountId; readonly at: number }[];
}

/** Keeps how checks ended while the person is at Microsoft, in the tab and nowhere else. */
export interface CheckMemory {
  readonly keep: (checks: RememberedChecks) => void;
  /** Nothing where there is nothing that can be read. */
  readonly kept: () => RememberedChecks;
  readonly forget: () => void;
}

/** Goes for an admin's approval, which is given on a page of Microsoft's for everybody in one tenant. */
export interface AdminConsent {
  /**
   * Leaves the page. Without a tenant, the approval is for the one of the account that signs in there.
   *
   * @param state comes back with the answer, and is good for one
   */
  readonly leave: (tenant: TenantRef | undefined, state: string) => void;
}

/** An approval that was asked for: the state that comes back with its answer, and the tenant if one was named. */
export interface AskedConsent {
  readonly state: string;
  readonly tenant: TenantRef | undefined;
}

/** Where an approval waits for its answer. */
export interface ConsentKeeper {
  readonly keep: (asked: AskedConsent) => void;
  /** The approval, once; `undefined` if none waits. */
  readonly take: () => AskedConsent | undefined;
}
