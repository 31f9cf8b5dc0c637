import * as v from "valibot";
import { type Address, domainOf } from "#domain/organization/account.ts";
import {
  type Organization,
  type OrganizationKey,
  organizationKey,
  partsOf,
  type Relation,
} from "#domain/organization/organization.ts";
import { type Domain, isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import type { Said } from "#domain/verdict/evidence.ts";
import { type BookField, type OrganizationField, ofOrganization, tenantIdField } from "./fields.ts";
import type { ProgressBook } from "./progress-book.ts";
import { later, mergedRegisters, type Registers } from "./register.ts";

/** What the book says of one organization, under all the names it goes by. */
export interface Chapter {
  readonly organization: Organization;
  /** By path within the organization; the very ones of the book where it has one key only. */
  readonly registers: Registers;
  /** Every key that the book has it under; a domain's and an ID's may be the same organization. */
  readonly keys: readonly OrganizationKey[];
}

/** What some registers say in one field; `undefined` if nothing, taken back, or not readable by this version. */
export function saidInRegisters<Value>(
  registers: Registers,
  { path, schema }: BookField<Value> | OrganizationField<Value>,
): Said<Value> | undefined {
  const register = registers.get(path);
  if (!register) return undefined;
  const value = v.safeParse(schema, register.value);
  return value.success ? { value: value.output, at: register.at } : undefined;
}

/** What the book says in one field of the whole move; `undefined` as {@link saidInRegisters} has it. */
export function saidInBook<Value>(
  book: ProgressBook,
  field: BookField<Value>,
): Said<Value> | undefined {
  return saidInRegisters(book.general, field);
}

/** What a chapter says in one field; `undefined` as {@link saidInRegisters} has it. */
export function saidInChapter<Value>(
  chapter: Chapter,
  field: OrganizationField<Value>,
): Said<Value> | undefined {
  return saidInRegisters(chapter.registers, field);
}

/** Whether the organization is on the list. One may have a chapter and not be: removed, or never added. */
export function isListed(chapter: Chapter): boolean {
  return saidInChapter(chapter, ofOrganization.present)?.value === true;
}

/** The ID that a lookup gave for a domain, or else the reference as it is. */
export function resolvedTenant(book: ProgressBook, tenant: TenantRef): TenantRef {
  if (isTenantId(tenant)) return tenant;
  return saidInBook(book, tenantIdField(tenant))?.value ?? tenant;
}

/** Whether a lookup told whose domain it is. */
export function isLookedUp(book: ProgressBook, domain: Domain): boolean {
  return saidInBook(book, tenantIdField(domain)) !== undefined;
}

/** The chapters of the organizations on the list, in the order of their keys. */
export function listedChapters(book: ProgressBook): readonly Chapter[] {
  return chaptersOf(book).filter(isListed);
}

/** Every organization on the list, in the order of their keys. */
export function listedOrganizations(book: ProgressBook): readonly Organization[] {
  return listedChapters(book).map(({ organization }) => organization);
}

/** An organization's chapter by any of its keys, on the list or not; `undefined` if the book says nothing of it. */
export function chapterOf(book: ProgressBook, key: OrganizationKey): Chapter | undefined {
  const drafts = draftsIn(book);
  const draft = drafts.get(key) ?? [...drafts.values()].find(({ keys }) => keys.includes(key));
  return draft && chapterFrom(draft, book);
}

/** The first chapter that has a key, its present one or an earlier one. */
export function chapterAmong(
  chapters: readonly Chapter[],
  key: OrganizationKey,
): Chapter | undefined {
  return (
    chapters.find(({ organization }) => organization.key === key) ??
    chapters.find(({ keys }) => keys.includes(key))
  );
}

/**
 * A chapter for every organization that the book says anything of, in the order of their keys. Keys are
 * one organization when lookups make them the same tenant and the account is the same; one without an account
 * is one with an account only where the person said so. Each field's latest register counts, but an
 * organization is on the list if any of its keys is: whoever removed one of two lines did not mean both, and an
 * organization that vanishes unasked would make way for a false *Yes*.
 */
export function chaptersOf(book: ProgressBook): readonly Chapter[] {
  return [...draftsIn(book)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, draft]) => chapterFrom(draft, book));
}

interface Draft {
  readonly tenant: TenantRef;
  readonly account: Address | undefined;
  readonly keys: readonly OrganizationKey[];
  readonly registers: Registers;
}

function draftsIn(book: ProgressBook): ReadonlyMap<OrganizationKey, Draft> {
  const drafts = new Map<OrganizationKey, Draft>();
  for (const [key, registers] of book.organizations) {
    const { tenant, account } = partsOf(key);
    add(drafts, { tenant: resolvedTenant(book, tenant), account, keys: [key], registers });
  }
  for (const draft of [...drafts.values()]) {
    const account = accountSaid(book, draft);
    if (!account) continue;
    drafts.delete(keyOf(draft));
    add(drafts, { ...draft, account });
  }
  return drafts;
}

function accountSaid(book: ProgressBook, draft: Draft): Address | undefined {
  if (draft.account) return undefined;
  const said = saidInRegisters(draft.registers, ofOrganization.sameAs);
  const other = said && partsOf(said.value);
  const isSameTenant = other && resolvedTenant(book, other.tenant) === draft.tenant;
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

function chapterFrom(draft: Draft, book: ProgressBook): Chapter {
  const { registers, keys, tenant, account } = draft;
  const name = saidInRegisters(registers, ofOrganization.name)?.value;
  const domain = saidInRegisters(registers, ofOrganization.domain)?.value;
  const organization: Organization = {
    key: organizationKey(tenant, account),
    tenant,
    ...(name ? { name } : {}),
    ...(domain === undefined ? {} : { domain }),
    ...(account === undefined ? {} : { account }),
    relation: saidInRegisters(registers, ofOrganization.relation)?.value ?? relationBy(book, draft),
  };
  return { organization, registers, keys };
}

/** Where nobody said so, an account's home is the tenant that its address's domain belongs to. */
function relationBy(book: ProgressBook, { tenant, account }: Draft): Relation {
  const domain = account && domainOf(account);
  return domain !== undefined && resolvedTenant(book, domain) === tenant ? "home" : "unknown";
}
