/**
 * Room `arm`: Azure Resource Manager's list of tenants. This file is its door.
 * It decides which tenants a person is shown, page by page, and how Azure refuses a token.
 * Words: a *skip token* says where the next page begins; its content is Azure's business alone.
 * It imitates learn.microsoft.com/rest/api/resources/tenants/list.
 */

import { base64url } from "jose";
import { preflightReply, readableByAll } from "#emulator/http/cors.ts";
import { jsonReply, notModelled } from "#emulator/http/replies.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { type BearerReading, readBearer } from "#emulator/token/bearer.ts";
import { audienceOf } from "#emulator/token/token-claims.ts";
import { personWithOid } from "#emulator/world/tenants.ts";
import type { ArmField, Membership, Person, Tenant } from "#emulator/world/world.ts";

const apiVersion = "2022-12-01";

/** management.azure.com */
export async function answerArm(visit: Visit): Promise<Response> {
  if (visit.request.method === "OPTIONS") return readableByAll(visit, preflightReply(visit));
  if (visit.request.method !== "GET" || visit.path !== "/tenants")
    return readableByAll(visit, notModelled(`Azure's ${visit.path}`));
  const bearer = await readBearer(visit);
  return readableByAll(visit, wrongVersion(visit) ?? answerCaller(visit, bearer));
}

function armError(status: number, code: string, message: string): Response {
  return jsonReply({ error: { code, message } }, status);
}

function wrongVersion({ query }: Visit): Response | undefined {
  const version = given(query, "api-version");
  if (version === apiVersion) return undefined;
  return version === undefined
    ? armError(
        400,
        "MissingApiVersionParameter",
        "The api-version query parameter (?api-version=) is required for all requests.",
      )
    : armError(
        400,
        "InvalidApiVersionParameter",
        `The api-version '${version}' is invalid. The supported versions are '${apiVersion}'.`,
      );
}

function answerCaller(visit: Visit, bearer: BearerReading): Response {
  if (bearer.kind === "missing")
    return armError(
      401,
      "AuthenticationFailed",
      "Authentication failed. The 'Authorization' header is missing.",
    );
  if (bearer.kind === "invalid")
    return bearer.why === "expired"
      ? armError(401, "ExpiredAuthenticationToken", "The access token expiry is in the past.")
      : armError(401, "InvalidAuthenticationToken", "The access token is invalid.");
  const { aud, tid, oid } = bearer.claims;
  if (aud !== audienceOf("arm"))
    return armError(
      401,
      "InvalidAuthenticationTokenAudience",
      `The access token has been obtained for wrong audience or resource '${String(aud)}'.`,
    );
  const found = personWithOid(visit.world, String(tid), String(oid));
  if (found === undefined)
    return armError(401, "InvalidAuthenticationToken", "The account of the token was not found.");
  visit.entry.userId = found.person.id;
  return listTenants(visit, found.person);
}

/** learn.microsoft.com/rest/api/resources/tenants/list, with its opaque continuation. */
function listTenants(visit: Visit, person: Person): Response {
  const { world, query, bases } = visit;
  const option = [...query.keys()].find((each) => !["api-version", "$skiptoken"].includes(each));
  if (option !== undefined) return notModelled(`the query option ${option}`);
  const start = startOf(given(query, "$skiptoken"));
  if (start === undefined) return armError(400, "InvalidSkipToken", "The skip token is invalid.");
  const listed = listedTenants(visit, person);
  const end = start + (world.armPageSize ?? listed.length);
  const next = new URLSearchParams({ "api-version": apiVersion, $skiptoken: skipTokenFor(end) });
  return jsonReply(
    {
      value: listed.slice(start, end).map(tenantShape),
      ...(end < listed.length ? { nextLink: `${bases.arm}/tenants?${next}` } : {}),
    },
    200,
    { "x-ms-ratelimit-remaining-tenant-reads": "11999" },
  );
}

function skipTokenFor(start: number): string {
  return base64url.encode(`start:${start}`);
}

function startOf(token: string | undefined): number | undefined {
  if (token === undefined) return 0;
  if (!/^[\w-]+$/.test(token)) return undefined;
  const digits = /^start:(\d+)$/.exec(new TextDecoder().decode(base64url.decode(token)))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

// Sorted by ID: Azure promises no order, so no client may rely on home being first.
function listedTenants({ world }: Visit, person: Person): readonly Tenant[] {
  return [...person.memberships.values()]
    .filter((each: Membership) => each.listedByArm)
    .flatMap((each) => world.tenants.get(each.tenantId) ?? [])
    .sort((one, other) => one.id.localeCompare(other.id));
}

/**
 * `tenantCategory` describes who manages the tenant in Azure, so it is "Home" for guest tenants too: in the
 * documentation's example of Get-AzTenant both tenants are "Home".
 */
function tenantShape(tenant: Tenant): Readonly<Record<string, unknown>> {
  const fields: Readonly<Record<ArmField, unknown>> = {
    countryCode: "US",
    defaultDomain: tenant.domains[0],
    displayName: tenant.name,
    domains: tenant.domains,
    tenantType: "AAD",
  };
  const known = Object.entries(fields).filter(
    ([name]) => !tenant.armOmits.some((omitted) => omitted === name),
  );
  return {
    id: `/tenants/${tenant.id}`,
    tenantId: tenant.id,
    tenantCategory: "Home",
    ...Object.fromEntries(known),
  };
}
