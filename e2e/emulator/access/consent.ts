import { isBasic, isLowRisk, needsAdministrator, shortName } from "#emulator/world/scopes.ts";
import { grantedIn } from "#emulator/world/tenants.ts";
import type { Membership, Tenant, UserConsent } from "#emulator/world/world.ts";

export type ConsentNeed =
  | { readonly kind: "none" }
  | { readonly kind: "user"; readonly scopes: readonly string[] }
  | { readonly kind: "administrator"; readonly scopes: readonly string[] };

/**
 * Which consent is still missing, and who may give it. The scopes of sign-in itself are included in any other
 * grant. `isForced` stands for `prompt=consent`, which asks for everything again.
 */
export function consentNeedOf(
  tenant: Tenant,
  membership: Membership,
  scopes: readonly string[],
  isForced: boolean,
): ConsentNeed {
  const granted = grantedIn(tenant, membership);
  const isKnown = granted.size > 0;
  const missing = scopes.filter((each) =>
    isBasic(each) ? !isKnown : !granted.has(shortName(each)),
  );
  if (missing.length === 0 && !isForced) return { kind: "none" };
  const isEnough =
    membership.isAdmin || missing.every((each) => mayGrant(tenant.userConsent, each));
  return isEnough
    ? { kind: "user", scopes: isForced ? scopes : missing }
    : { kind: "administrator", scopes: missing };
}

function mayGrant(userConsent: UserConsent, scope: string): boolean {
  if (needsAdministrator(scope) || userConsent === "none") return false;
  return userConsent === "all" || isLowRisk(scope);
}
