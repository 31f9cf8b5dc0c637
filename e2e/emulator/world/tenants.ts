import { shortName } from "./scopes.ts";
import type { Membership, Person, Tenant, World } from "./world.ts";

/** The meaning of the first segment of a sign-in address. */
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

/** The person's account there; undefined as well where Azure still lists the tenant but the account is gone. */
export function accountIn(person: Person, tenantId: string): Membership | undefined {
  const membership = person.memberships.get(tenantId);
  const kind = membership?.policies.get("default")?.kind;
  return kind === "not-a-guest" || kind === "account-deleted" ? undefined : membership;
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

/** What the app may do for this person there: an administrator's grants and the person's own consents. */
export function grantedIn(tenant: Tenant, membership: Membership): ReadonlySet<string> {
  return new Set([...tenant.grants, ...membership.consents].map(shortName));
}

/** Whether the organization has seen the app: an administrator or a member once consented to something. */
export function isAppKnownIn(world: World, { id, grants }: Tenant): boolean {
  const consented = [...world.people.values()].some(
    (each) => (each.memberships.get(id)?.consents.size ?? 0) > 0,
  );
  return grants.size > 0 || consented;
}

/** The organization whose second factor counts there: home's, where home's is trusted. */
export function secondFactorTenantId(person: Person, tenant: Tenant): string {
  return tenant.trustsHomeMfa && person.kind === "work" ? person.homeTenantId : tenant.id;
}
