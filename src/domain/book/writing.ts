import * as v from "valibot";
import {
  type Organization,
  type OrganizationKey,
  organizationKey,
} from "#domain/organization/organization.ts";
import { isTenantId } from "#domain/organization/tenant.ts";
import { type BookField, type OrganizationField, ofOrganization } from "./fields.ts";
import { isListed, type OrganizationPage, pagesAmong, resolvedTenant, saidOf } from "./pages.ts";
import { organizationPath, parseOrganizationKey } from "./paths.ts";
import { type ProgressBook, pageAmong, pageOf } from "./progress-book.ts";
import { isJson, type Json } from "./register.ts";
import type { Source } from "./values.ts";

/** Who writes, and when. */
export interface Stamp {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The tab's ID. */
  readonly by: string;
}

/**
 * The book with one field written; `null` takes back what it said. What the field's schema does not name is left
 * out. Later than what stood there, also in a tab whose clock is behind. Throws on a value that the field's type
 * does not allow.
 */
export function written<Value>(
  book: ProgressBook,
  field: BookField<Value>,
  value: NoInfer<Value> | null,
  stamp: Stamp,
): ProgressBook {
  return writtenEach(book, [[field, value]], stamp);
}

/** The book with several fields written, each as {@link written} does it. */
export function writtenEach<Value>(
  book: ProgressBook,
  each: readonly (readonly [BookField<Value>, Value | null])[],
  stamp: Stamp,
): ProgressBook {
  const words = each.map(([field, value]) => ({ path: field.path, value: json(field, value) }));
  return withWords(book, words, stamp);
}

/**
 * The book with one field of an organization written, as {@link written} does; by whichever of its keys, it is
 * later than what stood under any of them.
 */
export function writtenOf<Value>(
  book: ProgressBook,
  key: OrganizationKey,
  field: OrganizationField<Value>,
  value: NoInfer<Value> | null,
  stamp: Stamp,
): ProgressBook {
  return withWords(book, [wordOn(book, pageOf(book, key), key, field, value)], stamp);
}

/** The book with the same written on several of its pages, as {@link writtenOf} does on one. */
export function writtenOnPages<Value>(
  book: ProgressBook,
  pages: readonly OrganizationPage[],
  field: OrganizationField<Value>,
  value: NoInfer<Value> | null,
  stamp: Stamp,
): ProgressBook {
  const words = pages.map((page) => wordOn(book, page, page.organization.key, field, value));
  return withWords(book, words, stamp);
}

/**
 * The book with organizations on the list, and what is known of them; a fact that is not known takes none away.
 * The source is written when one comes onto the list.
 */
export function withOrganizations(
  book: ProgressBook,
  organizations: readonly Organization[],
  source: Source,
  stamp: Stamp,
): ProgressBook {
  const pages = pagesAmong(book.registers);
  const words = organizations.flatMap((organization) =>
    wordsOf(book, pageAmong(pages, organization.key), organization, source),
  );
  return withWords(book, words, stamp);
}

/** The book with an organization taken off the list, under all its keys; its ticks stay, should it come back. */
export function withoutOrganization(
  book: ProgressBook,
  key: OrganizationKey,
  stamp: Stamp,
): ProgressBook {
  const keys = new Set([key, ...(pageOf(book, key)?.keys ?? [])]);
  const { path } = ofOrganization.present;
  const words = [...keys].map((one) => ({ path: organizationPath(one, path), value: false }));
  return withWords(book, words, stamp);
}

/** One register to be written, later than `after` and than what stands there. */
interface Word {
  readonly path: string;
  readonly value: Json;
  readonly after?: number;
}

function wordsOf(
  book: ProgressBook,
  page: OrganizationPage | undefined,
  { key, tenant, name, domain, relation }: Organization,
  source: Source,
): readonly Word[] {
  function news<Value>(field: OrganizationField<Value>, value: Value | undefined) {
    const isNews = value !== undefined && value !== (page && saidOf(page, field)?.value);
    return isNews ? [wordOn(book, page, key, field, value)] : [];
  }
  const isNew = !page || !isListed(page);
  const here = [
    ...news(ofOrganization.present, true),
    ...news(ofOrganization.source, isNew ? source : undefined),
  ];
  // What Microsoft listed, it also named: a pasted text may say otherwise of it, to disguise another.
  const isMicrosofts = !isNew && saidOf(page, ofOrganization.source)?.value === "listed";
  if (isMicrosofts && source !== "listed") return here;
  return [
    ...here,
    ...news(ofOrganization.name, name),
    ...news(ofOrganization.domain, domain ?? (isTenantId(tenant) ? undefined : tenant)),
    ...news(ofOrganization.relation, relation === "unknown" ? undefined : relation),
  ];
}

function wordOn<Value>(
  book: ProgressBook,
  page: OrganizationPage | undefined,
  key: OrganizationKey,
  field: OrganizationField<Value>,
  value: Value | null,
): Word {
  const path = organizationPath(page?.organization.key ?? firstKey(book, key), field.path);
  return { path, value: json(field, value), after: page?.registers.get(field.path)?.at ?? -1 };
}

/** An organization that the book knows nothing of yet is begun under its ID, if the book knows that. */
function firstKey(book: ProgressBook, key: OrganizationKey): OrganizationKey {
  const parts = parseOrganizationKey(key);
  return parts ? organizationKey(resolvedTenant(book.registers, parts.tenant), parts.account) : key;
}

function json<Value>(
  field: BookField<Value> | OrganizationField<Value>,
  value: Value | null,
): Json {
  const kept: unknown = value === null ? null : v.parse(field.schema, value);
  if (!isJson(kept)) throw new TypeError(`Not to be kept: ${field.path}`);
  return kept;
}

function withWords(book: ProgressBook, words: readonly Word[], stamp: Stamp): ProgressBook {
  const registers = new Map(book.registers);
  for (const { path, value, after = -1 } of words) {
    const latest = Math.max(after, registers.get(path)?.at ?? -1);
    registers.set(path, { value, at: Math.max(stamp.at, latest + 1), by: stamp.by });
  }
  return { ...book, registers };
}
