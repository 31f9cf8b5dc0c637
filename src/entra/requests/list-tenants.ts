import * as v from "valibot";
import type { Cloud } from "#domain/microsoft/cloud.ts";
import { type Failure, ok, type Result } from "#domain/microsoft/failure.ts";
import type { TenantList } from "#domain/microsoft/ports.ts";
import { parseDomain, parseTenantId, type Tenant } from "#domain/organization/tenant.ts";
import { get } from "./get.ts";
import { unreadable, unreadableAt } from "./unreadable.ts";

/** One page of ARM's answer. `next` is the next page's address, as ARM gave it. */
export interface TenantPage {
  readonly tenants: readonly Tenant[];
  /** How many items carried no readable tenant ID and so cannot be shown. */
  readonly unreadable: number;
  readonly next?: string;
}

const pageSchema = v.object({
  value: v.array(v.unknown()),
  nextLink: v.optional(v.nullable(v.string())),
});

const text = v.fallback(v.optional(v.string()), undefined);

// Every field is optional in azure-rest-api-specs, models.tsp, `TenantIdDescription`.
const tenantSchema = v.object({
  tenantId: text,
  id: text,
  displayName: text,
  defaultDomain: text,
  domains: v.fallback(v.array(v.fallback(v.string(), "")), []),
});

const mostPages = 100;

/**
 * Every tenant that Azure Resource Manager lists for the token's account, all pages. Fails if the first page
 * cannot be had; a later one that cannot leaves a list that says so.
 * `GET /tenants?api-version=2022-12-01`; source: learn.microsoft.com/rest/api/resources/tenants/list.
 */
export async function listTenants(
  cloud: Cloud,
  accessToken: string,
  signal: AbortSignal,
): Promise<Result<TenantList>> {
  const first = await getPage(`${cloud.arm}/tenants?api-version=2022-12-01`, accessToken, signal);
  if (first.kind === "failed") return first;
  const pages = [first.value];
  let cutShort: Failure | undefined;
  for (let next = first.value.next; next !== undefined && !cutShort; next = pages.at(-1)?.next) {
    const page = isLawful(cloud, next, pages.length)
      ? await getPage(next, accessToken, signal)
      : unreadableAt("nextLink");
    if (page.kind === "ok") pages.push(page.value);
    else cutShort = page.failure;
  }
  return ok({
    tenants: pages.flatMap((page) => page.tenants),
    unreadable: pages.reduce((sum, page) => sum + page.unreadable, 0),
    ...(cutShort ? { cutShort } : {}),
  });
}

/** A token goes to ARM alone, whatever the answer says; and a list that never ends is no list. */
function isLawful(cloud: Cloud, next: string, pagesSoFar: number): boolean {
  return pagesSoFar < mostPages && next.startsWith(`${cloud.arm}/`);
}

async function getPage(
  address: string,
  accessToken: string,
  signal: AbortSignal,
): Promise<Result<TenantPage>> {
  const answer = await get(address, { accessToken, signal });
  return answer.kind === "ok" ? parseTenantPage(answer.value) : answer;
}

/** Reads one page: any field but the ID may be missing or of the wrong type; an item without an ID is counted. */
export function parseTenantPage(body: unknown): Result<TenantPage> {
  const page = v.safeParse(pageSchema, body);
  if (!page.success) return unreadable(page.issues);
  const tenants = page.output.value.flatMap((item) => tenantFrom(item) ?? []);
  return ok({
    tenants,
    unreadable: page.output.value.length - tenants.length,
    ...(page.output.nextLink ? { next: page.output.nextLink } : {}),
  });
}

function tenantFrom(item: unknown): Tenant | undefined {
  const read = v.safeParse(tenantSchema, item);
  if (!read.success) return undefined;
  const { tenantId, id, displayName, defaultDomain, domains } = read.output;
  const found = parseTenantId(tenantId ?? "") ?? parseTenantId(id?.replace("/tenants/", "") ?? "");
  if (!found) return undefined;
  const domain = [defaultDomain, ...domains]
    .map((text) => parseDomain(text ?? ""))
    .find((text) => text);
  const name = displayName?.trim();
  return { id: found, ...(name ? { name } : {}), ...(domain ? { domain } : {}) };
}
