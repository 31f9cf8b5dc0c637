import {
  blocked,
  type MfaWording,
  signInTooOld,
  usualMfaWording,
} from "#emulator/refusals/conditional-access.ts";
import {
  accountDeleted,
  guestDisabled,
  notAGuest,
  pendingInvitation,
  refused,
  revokedGrant,
  throttled,
} from "#emulator/refusals/refusals.ts";
import { secondFactorsOf } from "#emulator/world/people.ts";
import type { Policy, SignInTarget } from "#emulator/world/policy.ts";
import { secondFactorTenantId } from "#emulator/world/tenants.ts";
import type { Membership } from "#emulator/world/world.ts";
import { type Arrival, type Demand, nothing, refusal } from "./arrival.ts";

/** A guest signs in at home first, and home may ask for a second factor of its own. */
export function homeDemand({ person, tenant, isFresh, hasPassedMfa }: Arrival): Demand {
  if (!isFresh || tenant.id === person.homeTenantId) return nothing;
  const policy = person.memberships.get(person.homeTenantId)?.policies.get("default");
  if (policy?.kind !== "mfa-required") return nothing;
  if (hasPassedMfa(person.homeTenantId, policy.remembered ?? false)) return nothing;
  return { kind: "mfa", tenantId: person.homeTenantId, wording: usualMfaWording };
}

/**
 * A policy protects a resource that the app reads. The default policy does not reach Microsoft's own pages, except
 * where it says that the person has no account.
 */
function policyOf(target: SignInTarget, { policies }: Membership): Policy {
  const byDefault = policies.get("default") ?? { kind: "open" };
  if (kindsWithoutAccount.has(byDefault.kind)) return byDefault;
  if (target === "graph" || target === "arm") return policies.get(target) ?? byDefault;
  const own = target === "security-info" ? policies.get(target) : undefined;
  return own ?? { kind: "open" };
}

const kindsWithoutAccount = new Set<Policy["kind"]>([
  "not-a-guest",
  "pending-invitation",
  "guest-disabled",
  "account-deleted",
]);

function wordingOf({ error, hasClaims }: Partial<MfaWording>): MfaWording {
  return {
    error: error ?? usualMfaWording.error,
    hasClaims: hasClaims ?? usualMfaWording.hasClaims,
  };
}

export function policyDemand(arrival: Arrival, membership: Membership): Demand {
  const { person, tenant, scopes, isFresh, isInteractive } = arrival;
  const policy = policyOf(arrival.target, membership);
  switch (policy.kind) {
    case "open":
      return nothing;
    case "mfa-required":
      return mfaDemand(arrival, wordingOf(policy), policy.remembered);
    case "must-register":
      return { kind: "registration", wording: wordingOf(policy) };
    case "consent-needed":
      return { kind: "consent", scopes, isFirst: false };
    case "admin-consent-needed":
      return { kind: "approval", canBeRequested: false, isFirst: false };
    case "admin-consent-request":
      return { kind: "approval", canBeRequested: true, isFirst: false };
    case "blocked":
      return refusal(blocked(policy.code ?? 53003));
    case "not-a-guest":
      return refusal(notAGuest(person, tenant));
    case "pending-invitation":
      return refusal(pendingInvitation(person));
    case "guest-disabled":
      return refusal(guestDisabled);
    case "account-deleted":
      return refusal(
        accountDeleted(person, tenant, policy.suberror === "none" ? undefined : "bad_token"),
      );
    case "sign-in-frequency":
      return frequencyDemand(arrival, policy.maximumSeconds);
    case "throttled":
      return refusal(throttled(policy.retryAfterSeconds ?? 60));
    case "revoked":
      return isFresh ? nothing : { kind: "fresh-sign-in", failure: revokedGrant };
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

/** entra-docs howto-conditional-access-session-lifetime.md, "User sign-in frequency". */
function frequencyDemand({ world, authTime }: Arrival, maximumSeconds: number): Demand {
  const isRecent = world.now() - authTime <= maximumSeconds * 1000;
  return isRecent
    ? nothing
    : { kind: "fresh-sign-in", failure: signInTooOld(authTime, maximumSeconds) };
}

/** With inbound trust settings, home's second factor is enough (authentication-conditional-access.md). */
export function mfaDemand(
  { person, tenant, hasPassedMfa }: Arrival,
  wording: MfaWording = usualMfaWording,
  isRemembered = false,
): Demand {
  const tenantId = secondFactorTenantId(person, tenant);
  return hasPassedMfa(tenantId, isRemembered) ? nothing : { kind: "mfa", tenantId, wording };
}

/**
 * "Users who have previously registered a method … need to perform multifactor authentication before
 * they can access their security info" (concept-registration-mfa-sspr-combined.md).
 */
export function securityInfoDemand(arrival: Arrival, membership: Membership): Demand {
  const isAsked =
    arrival.target === "security-info" && secondFactorsOf(arrival.person, membership).length > 0;
  return isAsked ? mfaDemand(arrival, usualMfaWording, true) : nothing;
}
