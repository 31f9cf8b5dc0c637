import type { EntraFailure } from "#emulator/refusals/errors.ts";
import { personalAccountRefused } from "#emulator/refusals/refusals.ts";
import {
  notForConsumers,
  scopeUnknownToConsumers,
  unknownTenant,
} from "#emulator/refusals/request-failures.ts";
import type { AuthorizeRequest } from "#emulator/world/held.ts";
import { authorityOf } from "#emulator/world/tenants.ts";
import type { Person, Tenant, World } from "#emulator/world/world.ts";

/** Where a sign-in leads, or why it leads nowhere. */
export type Destination =
  | { readonly kind: "tenant"; readonly tenant: Tenant }
  | { readonly kind: "error-page" | "send-back"; readonly failure: EntraFailure };

/** The tenant that the address names; `organizations` and `common` lead home. */
export function destinationOf(
  world: World,
  request: AuthorizeRequest,
  person: Person,
): Destination {
  const authority = authorityOf(world, request.authority);
  if (authority.kind === "unknown")
    return {
      kind: "error-page",
      failure: unknownTenant(authority.name, "invalid_request"),
    };
  if (person.kind === "personal" && request.target === "arm")
    return { kind: "send-back", failure: scopeUnknownToConsumers(request.scopes) };
  if (authority.kind === "tenant") return authority;
  const home = world.tenants.get(person.homeTenantId);
  if (authority.kind === "organizations" && home === undefined)
    return { kind: "error-page", failure: personalAccountRefused(person) };
  return home === undefined || authority.kind === "consumers"
    ? { kind: "error-page", failure: notForConsumers(world) }
    : { kind: "tenant", tenant: home };
}
