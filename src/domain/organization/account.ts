import { type Domain, parseDomain, parseTenantId, type TenantId } from "./tenant.ts";

declare const brand: unique symbol;

/**
 * What an account signs in with, lower case: its address (`ana@fabrikam.com`), or what a personal account has in its
 * place. Only {@link parseAddress} and {@link signInNameFrom} make one.
 */
export type Address = string & { readonly [brand]: "Address" };

/**
 * MSAL's name for a person across tenants: `<object ID in the home tenant>.<home tenant's ID>`, lower case.
 * The same in every tenant the person visits. Only {@link parseHomeAccountId} makes one.
 */
export type HomeAccountId = string & { readonly [brand]: "HomeAccountId" };

/** Somebody signed in. `homeTenantId` is the consumers' tenant for a personal account. */
export interface Account {
  readonly id: HomeAccountId;
  readonly address: Address;
  readonly name?: string;
  readonly homeTenantId: TenantId;
  /** Present where MSAL has the profile of the home tenant too, and not only one of a tenant that was visited. */
  readonly isKnownAtHome?: true;
}

/** Reads an address: one `@`, a local part without spaces, a domain. `undefined` for anything else. */
export function parseAddress(text: string): Address | undefined {
  const match = /^([^\s@"<>()[\]\\,;:]+)@([^@]+)$/.exec(text.trim().toLowerCase());
  const domain = parseDomain(match?.[2] ?? "");
  return match && domain ? (`${match[1]}@${domain}` as Address) : undefined;
}

/**
 * What Microsoft says that an account signs in with. A personal account may have a phone number and no address: that
 * is still what the person knows the account by.
 */
export function signInNameFrom(username: string): Address {
  return parseAddress(username) ?? (username.trim().toLowerCase() as Address);
}

/** The domain of an address; `undefined` for an account that goes by something else. */
export function domainOf(address: Address): Domain | undefined {
  return parseDomain(address.slice(address.lastIndexOf("@") + 1));
}

/** Reads `<object ID>.<tenant ID>`; anything else, such as MSAL's fallback to `sub`, is `undefined`. */
export function parseHomeAccountId(text: string): HomeAccountId | undefined {
  const [objectId, tenantId, ...more] = text.toLowerCase().split(".");
  const isWhole =
    more.length === 0 && parseTenantId(objectId ?? "") && parseTenantId(tenantId ?? "");
  return isWhole ? (text.toLowerCase() as HomeAccountId) : undefined;
}

/**
 * The home tenant: the second half of the ID. ARM's `tenantCategory` does not tell it (it describes who
 * manages whom; in Microsoft's own example every tenant is "Home").
 */
export function homeTenantOf(id: HomeAccountId): TenantId {
  return id.slice(id.indexOf(".") + 1) as TenantId;
}
