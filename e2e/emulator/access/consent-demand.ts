import { isBasic, isLowRisk, needsAdministrator, shortName } from "#emulator/world/scopes.ts";
import { grantedIn, isAppKnownIn } from "#emulator/world/tenants.ts";
import type { Membership, UserConsent } from "#emulator/world/world.ts";
import { type Arrival, type Demand, nothing } from "./arrival.ts";

/**
 * Which consent is still missing, and who may give it. Microsoft's own pages need none. The scopes of sign-in itself
 * are included in any other grant; `prompt=consent` asks for everything again.
 */
export function consentDemand(arrival: Arrival, membership: Membership): Demand {
  const { tenant, scopes, target, forcesConsent } = arrival;
  if (target !== "graph" && target !== "arm") return nothing;
  const granted = grantedIn(tenant, membership);
  const missing = scopes.filter((each) =>
    isBasic(each) ? granted.size === 0 : !granted.has(shortName(each)),
  );
  if (missing.length === 0 && !forcesConsent) return nothing;
  const isFirst = !isAppKnownIn(arrival.world, tenant);
  return mayConsent(arrival, membership, missing, isFirst)
    ? { kind: "consent", scopes: forcesConsent ? scopes : missing, isFirst }
    : { kind: "approval", canBeRequested: tenant.adminConsentWorkflow, isFirst };
}

/** A guest's first consent in an organization may need an administrator: reported in azure-docs#101101. */
function mayConsent(
  { person, tenant }: Arrival,
  membership: Membership,
  missing: readonly string[],
  isFirst: boolean,
): boolean {
  if (membership.isAdmin) return true;
  const isGuest = person.homeTenantId !== tenant.id;
  if (isFirst && isGuest && tenant.guestsFirstConsentNeedsAdmin) return false;
  return missing.every((each) => mayGrant(tenant.userConsent, each));
}

function mayGrant(userConsent: UserConsent, scope: string): boolean {
  if (needsAdministrator(scope) || userConsent === "none") return false;
  return userConsent === "all" || isLowRisk(scope);
}
