/**
 * Room `access`: what an organization asks of a person before it lets them in. This file is its door.
 * It decides the order of membership, second factor, registration and consent, and what each becomes in an answer.
 * Words: an *arrival* is a person who wants something of an organization, by a page or by a refresh token;
 * a *demand* is the one thing that is asked of them next.
 */

import type { EntraFailure } from "#emulator/refusals/errors.ts";
import {
  blocked,
  consentRequired,
  type MfaError,
  mfaRequired,
  notAGuest,
  pendingInvitation,
  refused,
  registrationRequired,
  revokedGrant,
  throttled,
} from "#emulator/refusals/refusals.ts";
import { secondFactorsOf } from "#emulator/world/people.ts";
import type { Policy, SignInTarget } from "#emulator/world/policy.ts";
import type { Membership, Person, Tenant, World } from "#emulator/world/world.ts";
import { consentNeedOf } from "./consent.ts";

/** One person who wants to sign in to one organization, with what they ask for and what they have proved. */
export interface Arrival {
  readonly person: Person;
  readonly tenant: Tenant;
  readonly scopes: readonly string[];
  readonly target: SignInTarget;
  /** Whether pages can be shown. */
  readonly isInteractive: boolean;
  /** Whether the first factor was given just now. */
  readonly isFresh: boolean;
  readonly hasPassedMfa: (tenantId: string, isRemembered: boolean) => boolean;
  readonly wantsMfa: boolean;
  readonly forcesConsent: boolean;
}

/** The next thing that the organization asks of this person. */
export type Demand =
  | { readonly kind: "nothing" }
  | { readonly kind: "fresh-sign-in" }
  | { readonly kind: "mfa"; readonly tenantId: string; readonly error: MfaError }
  | { readonly kind: "registration"; readonly error: MfaError }
  | { readonly kind: "consent"; readonly scopes: readonly string[] }
  | { readonly kind: "approval"; readonly canBeRequested: boolean }
  | { readonly kind: "refusal"; readonly failure: EntraFailure; readonly goesBack: boolean };

const nothing: Demand = { kind: "nothing" };

function refusal(failure: EntraFailure): Demand {
  return { kind: "refusal", failure, goesBack: false };
}

/** In this order: membership, the home organization's prompt, this organization's policy, consent. */
export function demandOf(arrival: Arrival): Demand {
  const { person, tenant } = arrival;
  const membership = person.memberships.get(tenant.id);
  if (membership === undefined) return refusal(notAGuest(person, tenant));
  const demands = [
    () => homeDemand(arrival),
    () => policyDemand(arrival, membership),
    () => securityInfoDemand(arrival, membership),
    () => (arrival.wantsMfa ? mfaDemand(arrival) : nothing),
    () => consentDemand(arrival, membership),
  ];
  for (const demand of demands) {
    const asked = demand();
    if (asked.kind !== "nothing") return asked;
  }
  return nothing;
}

/** A guest signs in at home first, and home may ask for a second factor of its own. */
function homeDemand({ person, tenant, isFresh, hasPassedMfa }: Arrival): Demand {
  if (!isFresh || tenant.id === person.homeTenantId) return nothing;
  const policy = person.memberships.get(person.homeTenantId)?.policies.get("default");
  if (policy?.kind !== "mfa-required") return nothing;
  if (hasPassedMfa(person.homeTenantId, policy.remembered ?? false)) return nothing;
  return { kind: "mfa", tenantId: person.homeTenantId, error: "interaction_required" };
}

/**
 * A policy protects a resource that the app reads. The default policy does not reach Microsoft's own pages, except
 * where it says that the person has no account.
 */
function policyOf(target: SignInTarget, { policies }: Membership): Policy {
  const byDefault = policies.get("default") ?? { kind: "open" };
  const isAbsent = byDefault.kind === "not-a-guest" || byDefault.kind === "pending-invitation";
  if (isAbsent) return byDefault;
  if (target === "graph" || target === "arm") return policies.get(target) ?? byDefault;
  const own = target === "security-info" ? policies.get(target) : undefined;
  return own ?? { kind: "open" };
}

function policyDemand(arrival: Arrival, membership: Membership): Demand {
  const { person, tenant, scopes, isFresh, isInteractive } = arrival;
  const policy = policyOf(arrival.target, membership);
  switch (policy.kind) {
    case "open":
      return nothing;
    case "mfa-required":
      return mfaDemand(arrival, policy.error, policy.remembered);
    case "must-register":
      return { kind: "registration", error: policy.error ?? "interaction_required" };
    case "consent-needed":
      return { kind: "consent", scopes };
    case "admin-consent-needed":
      return { kind: "approval", canBeRequested: false };
    case "admin-consent-request":
      return { kind: "approval", canBeRequested: true };
    case "blocked":
      return refusal(blocked(policy.code ?? 53003));
    case "not-a-guest":
      return refusal(notAGuest(person, tenant));
    case "pending-invitation":
      return refusal(pendingInvitation(person));
    case "throttled":
      return refusal(throttled(policy.retryAfterSeconds ?? 60));
    case "revoked":
      return isFresh ? nothing : { kind: "fresh-sign-in" };
    case "refused":
      return isInteractive && policy.interactive === "open"
        ? nothing
        : {
            kind: "refusal",
            failure: refused(policy),
            goesBack: policy.interactive === "redirect",
          };
  }
}

/** With inbound trust settings, home's second factor is enough (authentication-conditional-access.md). */
function mfaDemand(
  { person, tenant, hasPassedMfa }: Arrival,
  error: MfaError = "interaction_required",
  isRemembered = false,
): Demand {
  const isTrusting = tenant.trustsHomeMfa && person.kind === "work";
  const tenantId = isTrusting ? person.homeTenantId : tenant.id;
  return hasPassedMfa(tenantId, isRemembered) ? nothing : { kind: "mfa", tenantId, error };
}

/**
 * "Users who have previously registered a method … need to perform multifactor authentication before
 * they can access their security info" (concept-registration-mfa-sspr-combined.md).
 */
function securityInfoDemand(arrival: Arrival, membership: Membership): Demand {
  const isAsked =
    arrival.target === "security-info" && secondFactorsOf(arrival.person, membership).length > 0;
  return isAsked ? mfaDemand(arrival, "interaction_required", true) : nothing;
}

function consentDemand(arrival: Arrival, membership: Membership): Demand {
  const { tenant, scopes, target, forcesConsent } = arrival;
  if (target !== "graph" && target !== "arm") return nothing;
  const need = consentNeedOf(tenant, membership, scopes, forcesConsent);
  switch (need.kind) {
    case "none":
      return nothing;
    case "user":
      return { kind: "consent", scopes: need.scopes };
    case "administrator":
      return { kind: "approval", canBeRequested: tenant.adminConsentWorkflow };
  }
}

/** The demand as a refusal, for a request that cannot show pages; undefined where nothing is asked. */
export function failureFrom(
  demand: Demand,
  target: SignInTarget,
  world: World,
): EntraFailure | undefined {
  switch (demand.kind) {
    case "nothing":
      return undefined;
    case "fresh-sign-in":
      return revokedGrant;
    case "mfa":
      return mfaRequired(target, demand.error);
    case "registration":
      return registrationRequired(target, demand.error);
    case "consent":
    case "approval":
      return consentRequired(world.app);
    case "refusal":
      return demand.failure;
  }
}
