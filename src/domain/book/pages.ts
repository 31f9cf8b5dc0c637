import * as v from "valibot";
import { type Address, domainOf } from "#domain/organization/account.ts";
import {
  type Organization,
  type OrganizationKey,
  organizationKey,
  type Relation,
} from "#domain/organization/organization.ts";
import { isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import { isEqual, isSameList, remembered } from "#domain/remembered.ts";
import { type BookField, type OrganizationField, ofOrganization, tenantIdField } from "./fields.ts";
import { parseOrganizationKey, splitOrganizationPath } from "./paths.ts";
import { later, mergedRegisters, type Register, type Registers } from "./register.ts";

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
 *
 * Reckoned once for the same registers; and the page of an organization that nothing new was written of is the
 * same object as before.
 */
export const pagesAmong = remembered((registers: Registers): readonly OrganizationPage[] => {
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
});

interface Draft {
  readonly tenant: TenantRef;
  readonly account: Address | undefined;
  readonly keys: readonly OrganizationKey[];
  readonly registers: Registers;
}

function draftsAmong(registers: Registers): readonly Draft[] {
  const byKey = new Map<string, Map<string, Register>>();
  for (const [path, register] of registers) {
    const place = placeOf(register, path);
    if (!place) continue;
    const own = byKey.get(place.key);
    if (own) own.set(place.fieldPath, register);
    else byKey.set(place.key, new Map([[place.fieldPath, register]]));
  }
  return [...byKey].flatMap(([text, own]) => {
    const [first] = own.values();
    const parts = first && keyPartsOf(first, text);
    if (!parts) return [];
    const tenant = resolvedTenant(registers, parts.tenant);
    return [{ tenant, account: parts.account, keys: [parts.key], registers: own }];
  });
}

/** By the register, which stays the same object while it stands; reading paths and keys is most of the work. */
const placeOf = remembered((_: Register, path: string) => splitOrganizationPath(path));
const keyPartsOf = remembered((_: Register, key: string) => parseOrganizationKey(key));

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
  const { registers, keys } = draft;
  const [first] = registers.values();
  const relation = saidAmong(registers, ofOrganization.relation)?.value ?? relationBy(all, draft);
  const made = organizationOn(draft, relation);
  const present = registers.get(ofOrganization.present.path);
  const organization = present ? sameOrganization(present, made) : made;
  const page = { organization, registers, keys };
  return first ? samePage(first, page) : page;
}

/** The page as it was, where this one says the same: by its first register, which both have. */
const samePage = remembered((_: Register, page: OrganizationPage) => page, isSamePage);

function isSamePage(one: OrganizationPage, other: OrganizationPage): boolean {
  return (
    one.organization === other.organization &&
    isSameList(one.keys, other.keys) &&
    isSameList([...one.registers.keys()], [...other.registers.keys()]) &&
    isSameList([...one.registers.values()], [...other.registers.values()])
  );
}

/** An organization is what it was, whatever else is written on its page. */
const sameOrganization = remembered((_: Register, made: Organization) => made, isEqual);

function organizationOn({ tenant, account, registers }: Draft, relation: Relation): Organization {
  const name = saidAmong(registers, ofOrganization.name)?.value;
  const domain = saidAmong(registers, ofOrganization.domain)?.value;
  return {
    key: organizationKey(tenant, account),
    tenant,
    ...(name ? { name } : {}),
    ...(domain === undefined ? {} : { domain }),
    ...(account === undefined ? {} : { account }),
    relation,
  };
}

/** Where nobody said so, an account's home is the tenant that its address's domain belongs to. */
function relationBy(all: Registers, { tenant, account }: Draft): Relation {
  const domain = account && domainOf(account);
  return domain !== undefined && resolvedTenant(all, domain) === tenant ? "home" : "unknown";
}
