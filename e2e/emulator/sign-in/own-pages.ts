import { redirectTo } from "#emulator/http/replies.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { malformed, unknownTenant } from "#emulator/refusals/request-failures.ts";
import { accountIn, tenantNamed } from "#emulator/world/tenants.ts";
import type { Membership, Person, Tenant } from "#emulator/world/world.ts";
import { ownSignInUrl } from "./clients.ts";
import { redeemOwnCode } from "./codes.ts";
import { cookieOf, setCookie } from "./sessions.ts";
import { errorPage } from "./sign-in-pages.ts";

/** Somebody who is signed in on one of Microsoft's own pages, which show one organization at a time. */
export interface Visitor {
  readonly person: Person;
  readonly membership: Membership;
  readonly tenant: Tenant;
}

export interface OwnPage {
  readonly target: "security-info" | "my-account";
  readonly service: "mysignins" | "myaccount";
  readonly cookie: string;
  /** Where a person lands when the page they came from cannot be opened by a link. */
  readonly start: string;
}

/** The tenant in the address, by ID or domain; both spellings are documented. */
export function tenantAsked({ query }: Pick<Visit, "query">): string | undefined {
  return given(query, "tenantId") ?? given(query, "tenant");
}

/** The visitor in that tenant, or a redirect to the sign-in pages. Without a name it is the home tenant. */
export function visitorOrSignIn(
  visit: Visit,
  page: OwnPage,
  tenantName: string | undefined,
): Visitor | Response {
  const { world, bases } = visit;
  const state = wayBackTo(visit, page);
  if (tenantName === undefined)
    return redirectTo(ownSignInUrl(bases, page.target, "organizations", { state }));
  const tenant = tenantNamed(world, tenantName);
  if (tenant === undefined) return errorPage(world, unknownTenant(tenantName, "invalid_request"));
  visit.entry.tenantId = tenant.id;
  const visitor = visitorIn(visit, page, tenant);
  if (visitor === undefined)
    return redirectTo(ownSignInUrl(bases, page.target, tenant.id, { state }));
  visit.entry.userId = visitor.person.id;
  return visitor;
}

function wayBackTo({ request, path, query }: Visit, page: OwnPage): string {
  const tenant = tenantAsked({ query });
  if (request.method === "GET") return `${path}?${query}`;
  return `${page.start}?${new URLSearchParams(tenant === undefined ? {} : { tenantId: tenant })}`;
}

function visitorIn(visit: Visit, page: OwnPage, tenant: Tenant): Visitor | undefined {
  const { people, held } = visit.world;
  const kept = held.pageVisits.get(cookieOf(visit, page.cookie) ?? "")?.get(tenant.id);
  if (kept === undefined) return undefined;
  // Signing out at the sign-in pages signs out here.
  const isSignedIn = held.sessions.get(kept.sessionId)?.people.has(kept.userId) ?? false;
  const person = people.get(kept.userId);
  if (!isSignedIn || person === undefined) return undefined;
  const membership = accountIn(person, tenant.id);
  return membership === undefined ? undefined : { person, membership, tenant };
}

/** Back from the sign-in pages. */
export function finishSignIn(visit: Visit, page: OwnPage): Response {
  const { world, query } = visit;
  const grant = redeemOwnCode(world, page.target, given(query, "code"));
  if (grant === undefined) return errorPage(world, malformed);
  visit.entry.tenantId = grant.tenantId;
  visit.entry.userId = grant.userId;
  const cookie = cookieOf(visit, page.cookie) ?? crypto.randomUUID();
  const visits = world.held.pageVisits.get(cookie) ?? new Map();
  visits.set(grant.tenantId, { userId: grant.userId, sessionId: grant.sessionId });
  world.held.pageVisits.set(cookie, visits);
  const answer = redirectTo(addressOf(visit, page, given(query, "state"), grant.tenantId));
  setCookie(visit, answer, page.cookie, cookie);
  return answer;
}

/** The page that was asked for, with the tenant in its address. */
function addressOf(
  { bases }: Visit,
  page: OwnPage,
  wayBack: string | undefined,
  tenantId: string,
): string {
  const path = wayBack?.startsWith("/") === true ? wayBack : page.start;
  const address = new URL(`${bases[page.service]}${path}`);
  if (tenantAsked({ query: address.searchParams }) === undefined)
    address.searchParams.set("tenantId", tenantId);
  return address.href;
}
