import { type Address, parseAddress } from "./account.ts";
import {
  type Domain,
  isTenantId,
  parseTenantRef,
  shortId,
  type Tenant,
  type TenantId,
  type TenantRef,
} from "./tenant.ts";

// Room: organization. It decides what names a tenant, an account and an organization, and how each is read from text.
// Its words: a tenant is one Entra directory; an account is who signs in; an organization is one tenant as one account
// reaches it, and its key names it in our own list; the relation says whether the account lives there.
// It has no single door: each file reads one kind of name.

declare const brand: unique symbol;

/**
 * Names one organization in our own list: `<tenant ref>/<address or nothing>`. Only {@link organizationKey} and
 * {@link parseOrganizationKey} make one.
 */
export type OrganizationKey = string & { readonly [brand]: "OrganizationKey" };

/**
 * One tenant as one account reaches it: what the screen calls an organization. The same tenant reached by two
 * accounts is two organizations. `account` is absent while nobody said which account belongs there.
 */
export interface Organization {
  readonly key: OrganizationKey;
  /** The tenant's ID, or its domain while the ID is not known. */
  readonly tenant: TenantRef;
  readonly name?: string;
  readonly domain?: Domain;
  readonly account?: Address;
  readonly relation: Relation;
}

/** Whether the account lives in the tenant or visits it. `unknown` while neither is known: treat as a guest. */
export type Relation = "home" | "guest" | "unknown";

/** A list holds no more organizations than this. */
export const mostOrganizations = 1_000;

/** The key of a tenant and an account; the account's part is empty while it is not known. */
export function organizationKey(tenant: TenantRef, account: Address | undefined): OrganizationKey {
  return `${tenant}/${account ?? ""}` as OrganizationKey;
}

/** What an organization's key is made of. */
export interface KeyParts {
  readonly tenant: TenantRef;
  readonly account: Address | undefined;
}

/** Reads a key as {@link organizationKey} writes it; `undefined` for anything else, other spellings included. */
export function parseOrganizationKey(text: string): OrganizationKey | undefined {
  const slash = text.indexOf("/");
  const tenant = parseTenantRef(text.slice(0, slash));
  const account = parseAddress(text.slice(slash + 1));
  if (!tenant) return undefined;
  const key = organizationKey(tenant, account);
  return key === text ? key : undefined;
}

/** What a key is made of. The key is proof enough that its parts are well formed, so they are not parsed again. */
export function partsOf(key: OrganizationKey): KeyParts {
  const slash = key.indexOf("/");
  const account = key.slice(slash + 1);
  return {
    tenant: key.slice(0, slash) as TenantRef,
    account: account === "" ? undefined : (account as Address),
  };
}

/** How an organization came onto the list. */
export type Source = "typed" | "listed" | "from-link" | "imported";

/** The tenant's ID, where it is known. */
export function tenantIdOf(organization: Organization): TenantId | undefined {
  return isTenantId(organization.tenant) ? organization.tenant : undefined;
}

/**
 * What to call a tenant: its own name, else its domain, else the first digits of its ID — never empty.
 * A name is the tenant's own choice, so whoever shows it shows the domain beside it.
 */
export function nameOf(organization: Pick<Organization, "tenant" | "name" | "domain">): string {
  const { tenant, name, domain } = organization;
  return name ?? domain ?? (isTenantId(tenant) ? shortId(tenant) : tenant);
}

/**
 * An organization out of what ARM or a lookup said of a tenant. An account that goes by no address, such as a
 * personal one with a telephone number, has no place in a key: the organization stands without it, for one that is
 * not on the list would never be missed.
 */
export function organizationFrom(
  tenant: Tenant,
  account: Address,
  relation: Relation,
): Organization {
  const address = parseAddress(account);
  return {
    key: organizationKey(tenant.id, address),
    tenant: tenant.id,
    ...(tenant.name === undefined ? {} : { name: tenant.name }),
    ...(tenant.domain === undefined ? {} : { domain: tenant.domain }),
    ...(address === undefined ? {} : { account: address }),
    relation,
  };
}
