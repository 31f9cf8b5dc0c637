import { isPersonal } from "#domain/organization/personal.ts";
import {
  parseDomain,
  parseTenantRef,
  parseUrl,
  type TenantRef,
} from "#domain/organization/tenant.ts";
import { parseRoute } from "#domain/route.ts";

/** What a link says of a tenant. */
export type LinkStatement =
  | {
      readonly kind: "tenant";
      readonly tenant: TenantRef;
      /** An invitation, or the page for leaving: whoever has it is a guest. */
      readonly isGuests: boolean;
      /** Concluded from a SharePoint address. */
      readonly isGuess: boolean;
    }
  | {
      readonly kind: "no-tenant";
      readonly reason: "personal-account" | "names-no-organization" | "unknown-link";
    };

/**
 * Reads a link for the tenant it carries: a page of Microsoft's, an invitation, a meeting in Teams, a SharePoint site,
 * a bookmark of ours, each also inside Outlook's Safe Links, with or without `https://`. A link without one says why;
 * what is no link is `undefined`. Nothing is opened.
 */
export function readLink(text: string): LinkStatement | undefined {
  const bookmarked = bookmarkedTenant(text);
  if (bookmarked) return named(bookmarked, false);
  const address = addressIn(text);
  if (address === undefined) return undefined;
  const outer = parseUrl(address);
  if (!outer) return { kind: "no-tenant", reason: "unknown-link" };
  const url = unwrapped(outer);
  if (isPersonal(url.hostname)) return { kind: "no-tenant", reason: "personal-account" };
  return readSite(url.hostname) ?? readPage(url);
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
    const text = innerAddress(url);
    const inner = text !== null && scheme.test(text) ? parseUrl(text) : undefined;
    if (!inner) return url;
    url = inner;
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
const initialDomain = /\.onmicrosoft\.(?:com|us|de)$|\.partner\.onmschina\.cn$/;

/**
 * Reads a host that is named after a tenant; `undefined` for others. A SharePoint site is named after the tenant's
 * initial domain until either is renamed, so its tenant is a guess.
 */
export function readSite(host: string): LinkStatement | undefined {
  const [, site, top] = sharePoint.exec(host) ?? [];
  const domain = parseDomain(site ? `${site}.onmicrosoft.${top}` : host);
  if (!domain || !initialDomain.test(domain)) return undefined;
  return { kind: "tenant", tenant: domain, isGuests: false, isGuess: site !== undefined };
}

const microsoftDomains = [
  ...["microsoft.com", "microsoftonline.com", "azure.com", "office.com", "office365.com"],
  ...["microsoft365.com", "cloud.microsoft", "windowsazure.com", "sts.windows.net", "aka.ms"],
  ...["powerbi.com", "powerapps.com", "dynamics.com", "sharepointonline.com"],
  ...["microsoft.us", "microsoftonline.us", "azure.us", "office365.us"],
];

/** Whether a host is one of Microsoft's own, which serve everybody. */
export function isMicrosofts(host: string): boolean {
  return microsoftDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Hosts that name the tenant in their path or right behind the hash. */
const pathHosts: ReadonlySet<string> = new Set([
  ...["login.microsoftonline.com", "login.microsoftonline.us", "sts.windows.net"],
  ...["portal.azure.com", "portal.azure.us", "aad.portal.azure.com", "entra.microsoft.com"],
]);

function readPage(url: URL): LinkStatement {
  if (!isMicrosofts(url.hostname)) return { kind: "no-tenant", reason: "unknown-link" };
  const left = parseTenantRef(/^\/organizations\/leave\/([^/]+)/.exec(url.pathname)?.[1] ?? "");
  if (left) return named(left, true);
  const tenant = tenantInQuery(url) ?? tenantInPath(url);
  if (!tenant) return { kind: "no-tenant", reason: "names-no-organization" };
  return named(tenant, url.hostname === "invitations.microsoft.com");
}

const tenantParameters: ReadonlySet<string> = new Set(["tenantid", "tenant", "tid"]);

/** Teams keeps its query behind the hash, and Microsoft writes `tenantId` and `tenantid`. */
function tenantInQuery(url: URL): TenantRef | undefined {
  const behindHash = url.hash.slice(url.hash.indexOf("?") + 1);
  for (const query of [url.search, behindHash]) {
    for (const [name, value] of new URLSearchParams(query)) {
      const tenant = tenantInParameter(name.toLowerCase(), value);
      if (tenant) return tenant;
    }
  }
  return undefined;
}

/** A meeting in Teams has its organizer's tenant as JSON: `context={"Tid":"…","Oid":"…"}`. */
function tenantInParameter(name: string, value: string): TenantRef | undefined {
  if (tenantParameters.has(name)) return parseTenantRef(value);
  if (name !== "context") return undefined;
  return parseTenantRef(/"tid"\s*:\s*"([0-9a-f-]{36})"/i.exec(value)?.[1] ?? "");
}

/** `login.microsoftonline.com/<tenant>/…`, `portal.azure.com/<tenant>`, `portal.azure.com/#@<tenant>/…`. */
function tenantInPath(url: URL): TenantRef | undefined {
  if (!pathHosts.has(url.hostname)) return undefined;
  const inHash = /^#@([^/?]+)/.exec(url.hash)?.[1];
  return parseTenantRef(inHash ?? "") ?? parseTenantRef(url.pathname.split("/")[1] ?? "");
}

function named(tenant: TenantRef, isGuests: boolean): LinkStatement {
  return isPersonal(tenant)
    ? { kind: "no-tenant", reason: "personal-account" }
    : { kind: "tenant", tenant, isGuests, isGuess: false };
}
