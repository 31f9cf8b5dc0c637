import type { BookProblem } from "#domain/book/parse.ts";
import type { DeviceOwner, Keeping, Trace } from "#domain/book/storage.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Cloud } from "#domain/microsoft/cloud.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import type { Errand } from "#domain/microsoft/ports.ts";
import type { Account } from "#domain/organization/account.ts";
import type { Organization } from "#domain/organization/organization.ts";
import type { SignInSays } from "#domain/verdict/evidence.ts";
import type { AnswersTold } from "./answers-told.ts";
import type { BrowserFacts } from "./browser-facts.ts";

/** What a diagnosis is made of, names and all. Nothing of it is shared but what `diagnosticsFrom` takes. */
export interface DiagnosticsFacts {
  readonly version: string;
  readonly cloud: Cloud["kind"];
  /** Whether this copy has an app registration. */
  readonly isRegistered: boolean;
  readonly browser: BrowserFacts;
  readonly answers: AnswersTold;
  readonly keeping: KeepingState;
  readonly accounts: readonly Account[];
  readonly signIn: Trouble;
  readonly token: TokenTold;
  readonly listing: Listing;
  readonly organizations: readonly OrganizationFacts[];
  readonly lookups: readonly Lookup[];
}

/** Whether and where the book is kept; there is no name in it. */
export interface KeepingState {
  readonly owner: DeviceOwner | undefined;
  readonly trace: Trace;
  readonly problems: readonly BookProblem[];
  readonly last: Keeping;
}

/** What went wrong with the last sign-in, for the person to read and go another way. */
export type Trouble =
  | { readonly kind: "none" }
  | { readonly kind: "cache-cleared" }
  | { readonly kind: "refused"; readonly failure: Failure; readonly errand: Errand };

/** What the ID token of a sign-in that ended on this page load told of times. */
export type TokenTold =
  | { readonly kind: "no-token" }
  | {
      readonly kind: "token";
      /** This browser's clock less the token's `iat`, the way back included; absent where the token had none. */
      readonly clockAheadMilliseconds?: number;
      /** Whether it had `auth_time`. */
      readonly tellsSignInTime: boolean;
    };

/** How Azure's list ended. */
export type Listing =
  | { readonly kind: "not-asked" | "listing" }
  | {
      readonly kind: "listed";
      readonly count: number;
      readonly unreadable: number;
      readonly cutShort?: Failure;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** One organization of the list, and how its last check ended. */
export interface OrganizationFacts {
  readonly organization: Organization;
  /** The account that reaches it, if that one is signed in. */
  readonly account: Account | undefined;
  readonly check: CheckFacts;
}

/** How one check ended. */
export type CheckFacts =
  | { readonly kind: "not-checked" | "queued" | "checking" }
  | {
      readonly kind: "read";
      readonly methods: readonly SignInMethod[];
      /** What the read before had, if this page load made one. */
      readonly previous?: readonly SignInMethod[];
      readonly tookMilliseconds: number;
    }
  | { readonly kind: "refused"; readonly failure: Failure; readonly tookMilliseconds: number }
  /** Before this page was loaded, as the book kept it. */
  | { readonly kind: "read-earlier"; readonly methods: readonly SignInMethod[] }
  | { readonly kind: "refused-earlier"; readonly says: SignInSays };

/** Where the lookup of a domain stands. One that found its ID is none any more. */
export type Lookup =
  | { readonly kind: "looking-up" }
  | { readonly kind: "refused"; readonly failure: Failure };
