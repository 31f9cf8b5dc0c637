import type { Relation } from "#domain/organization/organization.ts";
import { isPersonal } from "#domain/organization/personal.ts";
import { parseDomain, parseTenantRef, type TenantRef } from "#domain/organization/tenant.ts";
import { parseRoute } from "#domain/route.ts";
import { type Reading, said, unlessPersonal } from "./entry.ts";

/**
 * Reads a link for the tenant it carries: a page of Microsoft's, an invitation, a SharePoint site, a bookmark of
 * ours, each also inside Outlook's Safe Links, with or without `https://`. A link without one is unread with its
 * reason; what is no link is `undefined`. Nothing is opened.
 */
export function readLink(text: string): Reading | undefined {
  const bookmarked = bookmarkedTenant(text);
  if (bookmarked) return named(bookmarked, "unknown");
  const address = addressIn(text);
  if (address === undefined) return undefined;
  if (!URL.canParse(address)) return { kind: "unread", reason: "unknown-link" };
  const url = unwrapped(new URL(address));
  if (isPersonal(url.hostname)) return { kind: "unread", reason: "personal-account" };
  return siteReading(url.hostname) ?? pageReading(url);
}

const scheme = /^https?:\/\//i;
const hostAndMore = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?[/?#]/i;

function addressIn(text: string): string | undefined {
  if (scheme.test(text)) return text;
  return hostAndMore.test(text) ? `https://${text}` : undefined;
}

/** Rekey may be served from any host, so the hash alone tells its bookmarks. */
function bookmarkedTenant(text: string): TenantRef | undefined {
  const hash = text.slice(text.indexOf("#") + 1);
  if (!/^\/(?:organizations|summary)\/[^/]+\/?$/.test(hash)) return undefined;
  const route = parseRoute(hash);
  return route.kind === "organization" || route.kind === "summary" ? route.tenant : undefined;
}

const mostWrappings = 4;

/** The page behind Safe Links (`url`) and behind the sign-in's redemption page (`rd`). */
function unwrapped(outer: URL): URL {
  let url = outer;
  for (let wrapping = 0; wrapping < mostWrappings; wrapping += 1) {
    const inner = innerAddress(url);
    if (inner === null || !scheme.test(inner) || !URL.canParse(inner)) return url;
    url = new URL(inner);
  }
  return url;
}

function innerAddress(url: URL): string | null {
  if (/\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/.test(url.hostname)) {
    return url.searchParams.get("url");
  }
  return url.pathname.startsWith("/redeem") ? url.searchParams.get("rd") : null;
}

const sharePoint = /^([a-z0-9-]+?)(?:-my|-admin)?\.sharepoint\.(com|us)$/;
const initialDomain = /\.onmicrosoft\.(?:com|us)$/;

/**
 * Reads a host that is named after a tenant; `undefined` for others. A SharePoint site is named after the
 * tenant's initial domain until either is renamed, so its tenant is a guess.
 */
export function siteReading(host: string): Reading | undefined {
  const [, site, top] = sharePoint.exec(host) ?? [];
  const domain = parseDomain(site ? `${site}.onmicrosoft.${top}` : host);
  if (!domain || !initialDomain.test(domain)) return undefined;
  const isGuess = site !== undefined;
  return unlessPersonal({
    tenant: domain,
    relation: "unknown",
    certainty: isGuess ? { kind: "guessed", why: "sharepoint-address" } : said,
  });
}

const microsoftDomains = [
  ...["microsoft.com", "microsoftonline.com", "azure.com", "office.com", "office365.com"],
  ...["microsoft365.com", "cloud.microsoft", "windowsazure.com", "sts.windows.net"],
  ...["powerbi.com", "powerapps.com", "dynamics.com"],
  ...["microsoft.us", "microsoftonline.us", "azure.us", "office365.us"],
];

/** Hosts that name the tenant in their path or right behind the hash. */
const pathHosts: ReadonlySet<string> = new Set([
  ...["login.microsoftonline.com", "login.microsoftonline.us", "sts.windows.net"],
  ...["portal.azure.com", "portal.azure.us", "aad.portal.azure.com", "entra.microsoft.com"],
]);

function isMicrosofts(host: string): boolean {
  return microsoftDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function pageReading(url: URL): Reading {
  if (!isMicrosofts(url.hostname)) return { kind: "unread", reason: "unknown-link" };
  const left = parseTenantRef(/^\/organizations\/leave\/([^/]+)/.exec(url.pathname)?.[1] ?? "");
  if (left) return named(left, "guest");
  const tenant = tenantInQuery(url) ?? tenantInPath(url);
  if (!tenant) return { kind: "unread", reason: "names-no-organization" };
  return named(tenant, url.hostname === "invitations.microsoft.com" ? "guest" : "unknown");
}

const tenantParameters: ReadonlySet<string> = new Set(["tenantid", "tenant", "tid"]);

/** Teams keeps its query behind the hash, and Microsoft writes `tenantId` and `tenantid`. */
function tenantInQuery(url: URL): TenantRef | undefined {
  const behindHash = url.hash.slice(url.hash.indexOf("?") + 1);
  for (const query of [url.search, behindHash]) {
    for (const [name, value] of new URLSearchParams(query)) {
      const tenant = tenantParameters.has(name.toLowerCase()) ? parseTenantRef(value) : undefined;
      if (tenant) return tenant;
    }
  }
  return undefined;
}

/** `login.microsoftonline.com/<tenant>/…`, `portal.azure.com/<tenant>`, `portal.azure.com/#@<tenant>/…`. */
function tenantInPath(url: URL): TenantRef | undefined {
  if (!pathHosts.has(url.hostname)) return undefined;
  const inHash = /^#@([^/?]+)/.exec(url.hash)?.[1];
  return parseTenantRef(inHash ?? "") ?? parseTenantRef(url.pathname.split("/")[1] ?? "");
}

function named(tenant: TenantRef, relation: Relation): Reading {
  return unlessPersonal({ tenant, relation, certainty: said });
}
