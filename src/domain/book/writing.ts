import * as v from "valibot";
import {
  type Organization,
  type OrganizationKey,
  organizationKey,
  partsOf,
  type Source,
} from "#domain/organization/organization.ts";
import { isTenantId } from "#domain/organization/tenant.ts";
import {
  type Chapter,
  chapterAmong,
  chapterOf,
  chaptersOf,
  isListed,
  resolvedTenant,
  saidInChapter,
} from "./chapters.ts";
import { type BookField, type OrganizationField, ofOrganization, ofWholeList } from "./fields.ts";
import type { ProgressBook } from "./progress-book.ts";
import { isJson, type Json, type Register, type Registers, rankOf } from "./register.ts";

/** Who writes, and when. */
export interface Stamp {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The tab's ID. */
  readonly by: string;
}

/**
 * The book with one field written; `null` takes back what it said. What the field's schema does not name is left
 * out. It takes the place of what stood there, also in a tab whose clock is behind. Throws on a value that the field's type
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
  return { ...book, general: withWords(book.general, words, latestIn(book, stamp), stamp) };
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
  return withPlacedWords(book, [wordIn(book, chapterOf(book, key), key, field, value)], stamp);
}

/** The book with the same written in several of its chapters, as {@link writtenOf} does in one. */
export function writtenInChapters<Value>(
  book: ProgressBook,
  chapters: readonly Chapter[],
  field: OrganizationField<Value>,
  value: NoInfer<Value> | null,
  stamp: Stamp,
): ProgressBook {
  const words = chapters.map((chapter) =>
    wordIn(book, chapter, chapter.organization.key, field, value),
  );
  return withPlacedWords(book, words, stamp);
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
  const chapters = chaptersOf(book);
  const words = organizations.flatMap((organization) =>
    wordsOf(book, chapterAmong(chapters, organization.key), organization, source),
  );
  return withPlacedWords(book, words, stamp);
}

/**
 * The book with an organization taken off the list, under all its keys. Its ticks stay, should it come back; by which
 * account it was said to be reached, whose home it is and what answered there does not, for that may be why it went.
 */
export function withoutOrganization(
  book: ProgressBook,
  key: OrganizationKey,
  stamp: Stamp,
): ProgressBook {
  const keys = new Set([key, ...(chapterOf(book, key)?.keys ?? [])]);
  const { present, sameAs, test, decisive, nothingListed, relation, source } = ofOrganization;
  const forgotten = [sameAs, test, decisive, nothingListed];
  const chapter = chapterOf(book, key);
  const isMicrosofts = chapter !== undefined && saidInChapter(chapter, source)?.value === "listed";
  return withPlacedWords(
    book,
    [...keys].flatMap((one) => [
      { key: one, path: present.path, value: false },
      ...forgotten.map(({ path }) => ({ key: one, path, value: null })),
      ...(isMicrosofts ? [] : [{ key: one, path: relation.path, value: null }]),
    ]),
    stamp,
  );
}

/** The book in which nothing is said of the list as a whole any more. */
export function notWhole(book: ProgressBook, stamp: Stamp): ProgressBook {
  return writtenEach(
    book,
    ofWholeList.map((field) => [field, null] as const),
    stamp,
  );
}

/** One register to be written, later than `after` and than what stands there. */
interface Word {
  readonly path: string;
  readonly value: Json;
  readonly after?: number;
}

/** A word, and under which key it goes. */
interface PlacedWord extends Word {
  readonly key: OrganizationKey;
}

function wordsOf(
  book: ProgressBook,
  chapter: Chapter | undefined,
  { key, tenant, name, domain, relation }: Organization,
  source: Source,
): readonly PlacedWord[] {
  function news<Value>(field: OrganizationField<Value>, value: Value | undefined) {
    const isNews =
      value !== undefined && value !== (chapter && saidInChapter(chapter, field)?.value);
    return isNews ? [wordIn(book, chapter, key, field, value)] : [];
  }
  const isNew = !chapter || !isListed(chapter);
  const here = [
    ...news(ofOrganization.present, true),
    ...news(ofOrganization.source, isNew ? source : undefined),
  ];
  // What Microsoft listed, it also named: a pasted text may say otherwise of it, to disguise another.
  const isMicrosofts = !isNew && saidInChapter(chapter, ofOrganization.source)?.value === "listed";
  if (isMicrosofts && source !== "listed") return here;
  return [
    ...here,
    ...news(ofOrganization.name, name),
    ...news(ofOrganization.domain, domain ?? (isTenantId(tenant) ? undefined : tenant)),
    ...news(ofOrganization.relation, relation === "unknown" ? undefined : relation),
  ];
}

function wordIn<Value>(
  book: ProgressBook,
  chapter: Chapter | undefined,
  key: OrganizationKey,
  field: OrganizationField<Value>,
  value: Value | null,
): PlacedWord {
  const before = chapter?.registers.get(field.path);
  return {
    key: chapter?.organization.key ?? firstKey(book, key),
    path: field.path,
    value: json(field, value),
    after: before ? rankOf(before) : -1,
  };
}

/** An organization that the book knows nothing of yet is begun under its ID, if the book knows that. */
function firstKey(book: ProgressBook, key: OrganizationKey): OrganizationKey {
  const { tenant, account } = partsOf(key);
  return organizationKey(resolvedTenant(book, tenant), account);
}

function json<Value>(
  field: BookField<Value> | OrganizationField<Value>,
  value: Value | null,
): Json {
  const kept: unknown = value === null ? null : v.parse(field.schema, value);
  if (!isJson(kept)) throw new TypeError(`Not to be kept: ${field.path}`);
  return kept;
}

function withPlacedWords(
  book: ProgressBook,
  words: readonly PlacedWord[],
  stamp: Stamp,
): ProgressBook {
  const organizations = new Map(book.organizations);
  const inBook = latestIn(book, stamp);
  for (const { key, ...word } of words) {
    organizations.set(key, withWords(organizations.get(key) ?? new Map(), [word], inBook, stamp));
  }
  return { ...book, organizations };
}

/**
 * The rank of the latest word in the whole book, where the clock is behind it: what is said now was said after that too.
 * -1 where the clock is not behind.
 */
function latestIn({ general, organizations }: ProgressBook, { at }: Stamp): number {
  let latest = at;
  for (const registers of [general, ...organizations.values()]) {
    for (const register of registers.values()) latest = Math.max(latest, rankOf(register));
  }
  return latest > at ? latest : -1;
}

function withWords(
  registers: Registers,
  words: readonly Word[],
  inBook: number,
  stamp: Stamp,
): Registers {
  const next = new Map<string, Register>(registers);
  for (const { path, value, after = -1 } of words) {
    const before = next.get(path);
    const latest = Math.max(after, inBook, before ? rankOf(before) : -1);
    next.set(path, { value, ...stamp, ...(latest < stamp.at ? {} : { after: latest }) });
  }
  return next;
}
