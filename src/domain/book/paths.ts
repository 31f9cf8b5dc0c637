import { type Address, parseAddress } from "#domain/organization/account.ts";
import { type OrganizationKey, organizationKey } from "#domain/organization/organization.ts";
import { parseTenantRef, type TenantRef } from "#domain/organization/tenant.ts";

/** What an organization's key is made of. */
export interface KeyParts {
  readonly key: OrganizationKey;
  readonly tenant: TenantRef;
  readonly account: Address | undefined;
}

/** Reads a key as `organizationKey` writes it; `undefined` for anything else, other spellings included. */
export function parseOrganizationKey(text: string): KeyParts | undefined {
  const slash = text.indexOf("/");
  const tenant = parseTenantRef(text.slice(0, slash));
  const account = parseAddress(text.slice(slash + 1));
  if (!tenant) return undefined;
  const key = organizationKey(tenant, account);
  return key === text ? { key, tenant, account } : undefined;
}

/** The path of an organization's field: `organization/contoso.com/ana@fabrikam.com/added`. */
export function organizationPath(key: OrganizationKey, fieldPath: string): string {
  const slash = key.indexOf("/");
  return `organization/${key.slice(0, slash)}/${escaped(key.slice(slash + 1))}/${fieldPath}`;
}

/** An organization's path, split again; the key is not yet read. `undefined` for another path. */
export function splitOrganizationPath(
  path: string,
): { readonly key: string; readonly fieldPath: string } | undefined {
  const match = /^organization\/([^/]*)\/([^/]*)\/(.+)$/s.exec(path);
  if (!match) return undefined;
  const [, tenant = "", account = "", fieldPath = ""] = match;
  return { key: `${tenant}/${unescaped(account)}`, fieldPath };
}

/** A text of any kind as one step of a path. Not `encodeURIComponent`, which throws on half a character. */
export function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("/", "%2F");
}

/** The text that {@link escaped} made a step of. */
export function unescaped(step: string): string {
  return step.replaceAll("%2F", "/").replaceAll("%25", "%");
}
