import type { EntraFailure } from "#emulator/refusals/errors.ts";
import type { Membership, Person, Tenant, World } from "./world.ts";

/** What the first segment of a login path means. */
export type Authority =
  | { readonly kind: "tenant"; readonly tenant: Tenant }
  | { readonly kind: "organizations" | "common" | "consumers" }
  | { readonly kind: "unknown"; readonly name: string };

export function authorityOf(world: World, segment: string): Authority {
  const word = segment.toLowerCase();
  if (word === "organizations" || word === "common" || word === "consumers") return { kind: word };
  const tenant = tenantNamed(world, word);
  return tenant === undefined ? { kind: "unknown", name: segment } : { kind: "tenant", tenant };
}

/** By ID or by any verified domain. */
export function tenantNamed(world: World, name: string): Tenant | undefined {
  const word = name.toLowerCase();
  return [...world.tenants.values()].find(
    (each) => each.id === word || each.domains.some((domain) => domain.toLowerCase() === word),
  );
}

/** entra-docs reference-error-codes.md, AADSTS90002 InvalidTenantName */
export function unknownTenant(name: string, error: "invalid_request" | "invalid_tenant") {
  return {
    error,
    code: 90002,
    message: `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  } satisfies EntraFailure;
}

/** The person's account there, unless the tenant is only remembered by Azure. */
export function accountIn(person: Person, tenantId: string): Membership | undefined {
  const membership = person.memberships.get(tenantId);
  return membership?.policies.get("default")?.kind === "not-a-guest" ? undefined : membership;
}

/** The person whose account has this object ID in this tenant. */
export function personWithOid(
  world: World,
  tenantId: string,
  oid: string,
): { readonly person: Person; readonly membership: Membership } | undefined {
  for (const person of world.people.values()) {
    const membership = accountIn(person, tenantId);
    if (membership?.oid === oid) return { person, membership };
  }
  return undefined;
}
