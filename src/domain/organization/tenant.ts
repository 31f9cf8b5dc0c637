declare const brand: unique symbol;

/** A tenant's ID: a GUID, lower case, with hyphens. Only {@link parseTenantId} makes one. */
export type TenantId = string & { readonly [brand]: "TenantId" };

/** A DNS domain, lower case, ASCII (punycode for others), no trailing dot. Only {@link parseDomain} makes one. */
export type Domain = string & { readonly [brand]: "Domain" };

/**
 * What names a tenant in an address of ours or Microsoft's: its ID, or a domain while the ID is not known.
 * Microsoft's pages take either (entra-docs `concept-registration-mfa-sspr-combined.md`, "Switch directory").
 */
export type TenantRef = TenantId | Domain;

/**
 * One Entra directory. Every fact but the ID may be missing: ARM returns guests' tenants without a name or
 * domains at times. `name` is chosen by the tenant itself and proves nothing; the domain is verified.
 */
export interface Tenant {
  readonly id: TenantId;
  readonly name?: string;
  readonly domain?: Domain;
}

/**
 * The tenant that stands for every personal Microsoft account; it is nobody's organization.
 * Source: entra-docs `docs/identity-platform/id-token-claims-reference.md`, `tid`.
 */
export const consumerTenantId = "9188040d-6c67-4c5b-b112-36a304b66dad" as TenantId;

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a GUID in any case, with or without braces and surrounding space; `undefined` for anything else. */
export function parseTenantId(text: string): TenantId | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^\{(.*)\}$/, "$1");
  return guid.test(bare) ? (bare as TenantId) : undefined;
}

/**
 * Reads an absolute address as browsers do; `undefined` for a text that is none. `URL.canParse` would ask the same, but
 * Safari has it only from 17 on.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * Reads a domain of at least two labels (`contoso.com`), Unicode ones through the URL parser's punycode;
 * `undefined` for anything else, IP addresses and names over 253 characters included.
 */
export function parseDomain(text: string): Domain | undefined {
  const typed = text.trim().replace(/\.$/, "");
  if (typed === "" || /[\s\p{Cc}/\\?#@:%[\]<>^|]/u.test(typed)) return undefined;
  const hostname = parseUrl(`https://${typed}`)?.hostname;
  if (hostname === undefined) return undefined;
  const labels = hostname.split(".");
  const top = labels.at(-1) ?? "";
  const isDomain =
    labels.length > 1 &&
    hostname.length <= 253 &&
    labels.every((part) => label.test(part)) &&
    /[a-z]/.test(top);
  return isDomain ? (hostname as Domain) : undefined;
}

/** Reads an ID or, failing that, a domain. */
export function parseTenantRef(text: string): TenantRef | undefined {
  return parseTenantId(text) ?? parseDomain(text);
}

/** Tells an ID from a domain: no domain has the shape of a GUID, for it needs a dot. */
export function isTenantId(ref: TenantRef): ref is TenantId {
  return guid.test(ref);
}

/** The first eight digits of an ID: enough for a person to tell two nameless organizations apart. */
export function shortId(id: TenantId): string {
  return id.slice(0, 8);
}
