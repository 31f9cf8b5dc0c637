import { demandOf, failureFrom } from "#emulator/access/demand.ts";
import { notModelled } from "#emulator/http/replies.ts";
import { readClaims } from "#emulator/http/request-claims.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { type EntraFailure, failureReply } from "#emulator/refusals/errors.ts";
import { personalAccountRefused } from "#emulator/refusals/refusals.ts";
import {
  malformed,
  missingParameter,
  notForConsumers,
  scopeUnknownToConsumers,
  twoResources,
} from "#emulator/refusals/request-failures.ts";
import type { RefreshToken } from "#emulator/world/held.ts";
import type { SignInTarget } from "#emulator/world/policy.ts";
import { readScopes } from "#emulator/world/scopes.ts";
import type { Authority } from "#emulator/world/tenants.ts";
import type { Person, Tenant, World } from "#emulator/world/world.ts";
import { tokenReply } from "./token-reply.ts";

/**
 * One refresh token serves all tenants and resources of its account: "1 Refresh token (one per
 * account, shared across tenants)", msal-common's multi-tenant-accounts.md.
 */
export async function redeemRefreshToken(visit: Visit, authority: Authority): Promise<Response> {
  const { world, form, entry } = visit;
  const refresh = world.held.refreshTokens.get(given(form, "refresh_token") ?? "");
  const person = world.people.get(refresh?.userId ?? "");
  if (refresh === undefined || person === undefined) return failureReply(world, unknownToken);
  entry.userId = person.id;
  if (world.now() >= refresh.expiresAt) return failureReply(world, expiredToken(refresh));
  const tenant = destinationOf(world, authority, person);
  if ("error" in tenant) return failureReply(world, tenant);
  entry.tenantId = tenant.id;
  return redeemThere(visit, refresh, person, tenant);
}

function destinationOf(world: World, authority: Authority, person: Person): Tenant | EntraFailure {
  if (authority.kind === "tenant") return authority.tenant;
  if (authority.kind === "consumers") return notForConsumers(world);
  return world.tenants.get(person.homeTenantId) ?? personalAccountRefused(person);
}

async function redeemThere(
  visit: Visit,
  refresh: RefreshToken,
  person: Person,
  tenant: Tenant,
): Promise<Response> {
  const { world, form } = visit;
  const reading = readScopes(given(form, "scope") ?? "");
  const claims = readClaims(given(form, "claims"));
  if (reading.kind === "unmodelled") return notModelled(`the scope ${reading.scope}`);
  if (claims.kind === "unmodelled") return notModelled(`the claims request ${claims.name}`);
  if (reading.kind === "empty") return failureReply(world, missingParameter("scope"));
  if (reading.kind === "two-resources") return failureReply(world, twoResources);
  if (claims.kind === "malformed") return failureReply(world, malformed);
  const { scopes, target } = reading;
  const failure = failureAt(world, refresh, person, tenant, {
    scopes,
    target,
    wantsMfa: claims.wantsMfa,
  });
  if (failure !== undefined) return failureReply(world, failure);
  const membership = person.memberships.get(tenant.id);
  if (membership === undefined) return failureReply(world, unknownToken);
  return tokenReply(visit, {
    person,
    tenant,
    membership,
    authTime: refresh.authTime,
    scopes,
    target,
    nonce: undefined,
    refresh,
  });
}

function failureAt(
  world: World,
  refresh: RefreshToken,
  person: Person,
  tenant: Tenant,
  asked: {
    readonly scopes: readonly string[];
    readonly target: SignInTarget;
    readonly wantsMfa: boolean;
  },
): EntraFailure | undefined {
  if (person.kind === "personal" && asked.target === "arm")
    return scopeUnknownToConsumers(asked.scopes);
  const demand = demandOf({
    world,
    person,
    tenant,
    ...asked,
    isInteractive: false,
    isFresh: false,
    authTime: refresh.authTime,
    hasPassedMfa: (tenantId) => refresh.mfaAt.has(tenantId),
    forcesConsent: false,
  });
  return failureFrom(demand, asked.target, world);
}

const unknownToken: EntraFailure = {
  error: "invalid_grant",
  code: 9002313,
  message: "Invalid request. Request is malformed or invalid.",
};

function expiredToken({ expiresAt }: RefreshToken): EntraFailure {
  return {
    error: "invalid_grant",
    code: 700084,
    message: `The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which can't be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page. It expired on ${new Date(expiresAt).toISOString()}.`,
  };
}
