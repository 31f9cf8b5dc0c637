import * as v from "valibot";
import { type Address, domainOf } from "./account.ts";
import {
  type BookField,
  type OrganizationField,
  ofOrganization,
  tenantIdField,
} from "./book-fields.ts";
import { parseOrganizationKey, splitOrganizationPath } from "./book-paths.ts";
import { later, mergedRegisters, type Register, type Registers } from "./book-register.ts";
import {
  type Organization,
  type OrganizationKey,
  organizationKey,
  type Relation,
} from "./organization.ts";
import { isTenantId, type TenantRef } from "./tenant.ts";

/** What was said, and when, in milliseconds since the epoch. */
export interface Said<Value> {
  readonly value: Value;
  readonly at: number;
}

/** What the book says of one organization, under all the names it goes by. */
export interface OrganizationPage {
  readonly organization: Organization;
  /** By path within the organization. */
  readonly registers: Registers;
  /** Every key that the book has it under; a domain's and an ID's may be the same organization. */
  readonly keys: readonly OrganizationKey[];
}

/** What some registers say in one field; `undefined` if nothing, taken back, or not readable by this version. */
export function saidAmong<Value>(
  registers: Registers,
  { path, schema }: BookField<Value> | OrganizationField<Value>,
): Said<Value> | undefined {
  const register = registers.get(path);
  if (!register) return undefined;
  const value = v.safeParse(schema, register.value);
  return value.success ? { value: value.output, at: register.at } : undefined;
}

/** What a page says in one field; `undefined` if nothing, taken back, or not readable by this version. */
export function saidOf<Value>(
  page: OrganizationPage,
  field: OrganizationField<Value>,
): Said<Value> | undefined {
  return saidAmong(page.registers, field);
}

/** Whether the organization is on the list. One may have a page and not be: removed, or never added. */
export function isListed(page: OrganizationPage): boolean {
  return saidOf(page, ofOrganization.present)?.value === true;
}

/** The ID that a lookup gave for a domain, or else the reference as it is. */
export function resolvedTenant(registers: Registers, tenant: TenantRef): TenantRef {
  if (isTenantId(tenant)) return tenant;
  return saidAmong(registers, tenantIdField(tenant))?.value ?? tenant;
}

/**
 * A page for every organization that a book's registers say anything of, in the order of their keys. Keys are
 * one organization when lookups make them the same tenant and the account is the same; one without an account
 * is one with an account only where the person said so. Each field's latest register counts, but an
 * organization is on the list if any of its keys is: whoever removed one of two lines did not mean both, and an
 * organization that vanishes unasked would make way for a false *Yes*.
 */
export function pagesAmong(registers: Registers): readonly OrganizationPage[] {
  const drafts = new Map<OrganizationKey, Draft>();
  for (const draft of draftsAmong(registers)) add(drafts, draft);
  for (const draft of [...drafts.values()]) {
    const account = accountSaid(registers, draft);
    if (!account) continue;
    drafts.delete(keyOf(draft));
    add(drafts, { ...draft, account });
  }
  return [...drafts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, draft]) => pageFrom(draft, registers));
}

interface Draft {
  readonly tenant: TenantRef;
  readonly account: Address | undefined;
  readonly keys: readonly OrganizationKey[];
  readonly registers: Registers;
}

function draftsAmong(registers: Registers): readonly Draft[] {
  const byKey = new Map<string, Map<string, Register>>();
  for (const [path, register] of registers) {
    const place = splitOrganizationPath(path);
    if (!place) continue;
    const own = byKey.get(place.key) ?? new Map<string, Register>();
    byKey.set(place.key, own.set(place.fieldPath, register));
  }
  return [...byKey].flatMap(([text, own]) => {
    const parts = parseOrganizationKey(text);
    if (!parts) return [];
    const tenant = resolvedTenant(registers, parts.tenant);
    return [{ tenant, account: parts.account, keys: [parts.key], registers: own }];
  });
}

function accountSaid(registers: Registers, draft: Draft): Address | undefined {
  if (draft.account) return undefined;
  const said = saidAmong(draft.registers, ofOrganization.sameAs);
  const other = said && parseOrganizationKey(said.value);
  const isSameTenant = other && resolvedTenant(registers, other.tenant) === draft.tenant;
  return isSameTenant ? other.account : undefined;
}

function keyOf({ tenant, account }: Draft): OrganizationKey {
  return organizationKey(tenant, account);
}

function add(drafts: Map<OrganizationKey, Draft>, draft: Draft): void {
  const key = keyOf(draft);
  const same = drafts.get(key);
  drafts.set(key, same ? joined(same, draft) : draft);
}

function joined(one: Draft, other: Draft): Draft {
  const registers = new Map(mergedRegisters(one.registers, other.registers));
  const { path } = ofOrganization.present;
  const present = [one.registers.get(path), other.registers.get(path)]
    .filter((register) => register !== undefined)
    .filter(({ value }) => value === true);
  if (present.length > 0) registers.set(path, present.reduce(later));
  return { ...one, keys: [...one.keys, ...other.keys], registers };
}

function pageFrom(draft: Draft, all: Registers): OrganizationPage {
  const { tenant, account, keys, registers } = draft;
  const name = saidAmong(registers, ofOrganization.name)?.value;
  const domain = saidAmong(registers, ofOrganization.domain)?.value;
  const organization: Organization = {
    key: keyOf(draft),
    tenant,
    ...(name ? { name } : {}),
    ...(domain === undefined ? {} : { domain }),
    ...(account === undefined ? {} : { account }),
    relation: saidAmong(registers, ofOrganization.relation)?.value ?? relationBy(all, draft),
  };
  return { organization, registers, keys };
}

/** Where nobody said so, an account's home is the tenant that its address's domain belongs to. */
function relationBy(all: Registers, { tenant, account }: Draft): Relation {
  const domain = account && domainOf(account);
  return domain !== undefined && resolvedTenant(all, domain) === tenant ? "home" : "unknown";
}
