import type { MfaWording } from "#emulator/refusals/conditional-access.ts";
import type { EntraFailure } from "#emulator/refusals/errors.ts";
import type { SignInTarget } from "#emulator/world/policy.ts";
import type { Person, Tenant, World } from "#emulator/world/world.ts";

/** One person who wants to sign in to one organization, with what they ask for and what they have proved. */
export interface Arrival {
  readonly world: World;
  readonly person: Person;
  readonly tenant: Tenant;
  readonly scopes: readonly string[];
  readonly target: SignInTarget;
  /** Whether pages can be shown. */
  readonly isInteractive: boolean;
  /** Whether the first factor was given just now. */
  readonly isFresh: boolean;
  /** When the first factor was given. */
  readonly authTime: number;
  readonly hasPassedMfa: (tenantId: string, isRemembered: boolean) => boolean;
  readonly wantsMfa: boolean;
  readonly forcesConsent: boolean;
}

/** The next thing that the organization asks of this person. */
export type Demand =
  | { readonly kind: "nothing" }
  /** To sign in again; `failure` is what a request without pages is told. */
  | { readonly kind: "fresh-sign-in"; readonly failure: EntraFailure }
  /** A second factor, which may be one of the home organization's. */
  | { readonly kind: "mfa"; readonly tenantId: string; readonly wording: MfaWording }
  /** To register a second factor. */
  | { readonly kind: "registration"; readonly wording: MfaWording }
  /** The person's own consent. `isFirst`: the organization has never seen the app. */
  | { readonly kind: "consent"; readonly scopes: readonly string[]; readonly isFirst: boolean }
  /** An administrator's approval. `isFirst`: the organization has never seen the app. */
  | { readonly kind: "approval"; readonly canBeRequested: boolean; readonly isFirst: boolean }
  /** Something that nothing here can change. `goesBack`: the app is told, instead of an error page. */
  | { readonly kind: "refusal"; readonly failure: EntraFailure; readonly goesBack: boolean };

export const nothing: Demand = { kind: "nothing" };

export function refusal(failure: EntraFailure): Demand {
  return { kind: "refusal", failure, goesBack: false };
}
