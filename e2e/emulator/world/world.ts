/**
 * Room `world`: what is true in one made-up world, and what the services remember. It has no single door.
 * It decides nothing about answers: other rooms read it, tests make it and change it.
 * Words: a *membership* is one person's account in one organization; a *policy* is what that organization asks of
 * that person; a *grant* is an administrator's approval, a *consent* a person's own.
 */

import type { Held } from "./held.ts";
import type { Policy, PolicyTarget } from "./policy.ts";
import type { SignInMethod } from "./sign-in-method.ts";

export type ServiceName = "login" | "graph" | "arm" | "mysignins" | "myaccount";

export type UserConsent = "all" | "low-risk" | "none";

export type ArmField = "displayName" | "defaultDomain" | "domains" | "countryCode" | "tenantType";

export interface Tenant {
  readonly id: string;
  readonly name: string;
  /** Verified domains; the first is the default one. */
  readonly domains: readonly string[];
  /** Scopes an administrator granted for everybody. */
  readonly grants: Set<string>;
  /** Fields that ARM leaves out for this organization. */
  readonly armOmits: readonly ArmField[];
  readonly trustsHomeMfa: boolean;
  userConsent: UserConsent;
  /** Whether a guest's first consent here needs an administrator while nobody here has used the app. */
  guestsFirstConsentNeedsAdmin: boolean;
  /** "Users can request admin consent to apps they are unable to consent to." */
  adminConsentWorkflow: boolean;
}

/** One person's account in one organization: its own object ID, methods and policies. */
export interface Membership {
  readonly tenantId: string;
  readonly oid: string;
  readonly upn: string;
  readonly isAdmin: boolean;
  readonly listedByArm: boolean;
  readonly canLeave: boolean;
  readonly policies: Map<PolicyTarget | "default", Policy>;
  readonly consents: Set<string>;
  readonly methods: SignInMethod[];
  readonly sponsors: readonly Sponsor[];
}

/** Who is responsible for a guest: a user, or a group. */
export interface Sponsor {
  readonly kind: "user" | "group";
  readonly id: string;
  readonly displayName: string;
  readonly mail: string | null;
  /** Whether the guest may read the sponsor; if not, only its type and ID are told. */
  readonly isReadable: boolean;
}

/** `id` is the username in small letters: what people type, and what `login_hint` carries. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: "work" | "personal";
  readonly homeTenantId: string;
  readonly homeOid: string;
  /** By tenant ID. A personal account has no membership at home. */
  readonly memberships: Map<string, Membership>;
}

export interface AppRegistration {
  readonly clientId: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly optionalClaims: readonly OptionalClaim[];
}

type OptionalClaim = "acct" | "auth_time" | "login_hint";

export type FaultAnswer =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly retryAfterSeconds?: number;
      readonly body?: string;
      readonly contentType?: string;
    }
  | { readonly kind: "html" }
  | { readonly kind: "empty" }
  | { readonly kind: "malformed-json" }
  /** The connection breaks. */
  | { readonly kind: "cut" }
  /** No answer ever comes. */
  | { readonly kind: "hang" };

/** A failure that requests to one service meet; `tenantId` is that of the path (login) or of the token (Graph, ARM). */
export interface Fault {
  readonly service: ServiceName;
  readonly tenantId?: string;
  readonly pathIncludes?: string;
  /** How many requests meet it; without a number, all of them. */
  readonly times?: number;
  readonly answer: FaultAnswer;
}

/** One request that arrived. `path` has no prefix, so the log is the same on the app's origin and on Microsoft's hosts. */
export interface LogEntry {
  readonly at: number;
  readonly service: ServiceName;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  tenantId?: string;
  userId?: string;
  tokenTenantId?: string;
  scope?: string;
  prompt?: string;
  claims?: string;
  loginHint?: string;
  grantType?: string;
  status: number;
}

export interface World {
  readonly app: AppRegistration;
  readonly tenants: Map<string, Tenant>;
  readonly people: Map<string, Person>;
  readonly log: LogEntry[];
  readonly faults: { readonly fault: Fault; left: number }[];
  readonly held: Held;
  now: () => number;
  latencyMs: number | ((service: ServiceName) => number);
  armPageSize: number | undefined;
  /** Whether scripts may read the 400 of an unknown organization. It was recorded so in 2021. */
  discoveryErrorsAreReadable: boolean;
  /** Whether scripts may read `Retry-After`. Graph was recorded so; for ARM and the token endpoint it is unconfirmed. */
  retryAfterIsReadable: boolean;
  /** Whether consent is asked for before the organization's second factor. Unconfirmed. */
  consentComesFirst: boolean;
  /** What a silent request is told where the organization has never seen the app: 65001, or 700016. Unconfirmed. */
  unseenAppIs: "without-consent" | "unknown";
  /** Which second factors a refresh token remembers. `last-tenant` was reported in 2019 (msal-dotnet#1486). */
  refreshTokenMfa: "every-tenant" | "last-tenant";
  /** Whether Graph lets guests read their own sign-in methods. Unconfirmed. */
  guestsMayReadMethods: boolean;
}
