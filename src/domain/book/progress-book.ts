import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { keptList, remembered } from "#domain/remembered.ts";
import type { BookField } from "./fields.ts";
import { isListed, type OrganizationPage, pagesAmong, type Said, saidAmong } from "./pages.ts";
import { mergedRegisters, type Registers } from "./register.ts";

/**
 * All that a person told us, as registers that each keep their latest value. Nothing is ever deleted from it:
 * what is taken back is written so. It never holds tokens, claims, the person's numbers or a method's secret.
 */
export interface ProgressBook {
  /** How often everything was forgotten in this browser. Never exported. */
  readonly epoch: number;
  /** Those that this version cannot read are kept, for the version that wrote them. */
  readonly registers: Registers;
}

/** A book without a word in it. */
export function emptyBook(epoch = 0): ProgressBook {
  return { epoch, registers: new Map() };
}

/** The book after *Forget everything*: empty, and of an epoch in which no older book counts any more. */
export function forgotten(book: ProgressBook): ProgressBook {
  return emptyBook(book.epoch + 1);
}

/**
 * Both books in one: the later register of every path. A book of a later epoch replaces one of an earlier as a
 * whole. In whichever order and however often books are merged, the result is the same.
 */
export function mergeBooks(one: ProgressBook, other: ProgressBook): ProgressBook {
  if (one.epoch !== other.epoch) return one.epoch > other.epoch ? one : other;
  return { epoch: one.epoch, registers: mergedRegisters(one.registers, other.registers) };
}

/** What the book says in one field; `undefined` if nothing, taken back, or not readable by this version. */
export function saidIn<Value>(
  book: ProgressBook,
  field: BookField<Value>,
): Said<Value> | undefined {
  return saidAmong(book.registers, field);
}

/** Every organization on the list, in the order of their keys. The same list while they are the same. */
export function organizationsIn(book: ProgressBook): readonly Organization[] {
  return organizationsOn(pagesIn(book));
}

const sameOrganizations = keptList<Organization>();
const organizationsOn = remembered((pages: readonly OrganizationPage[]) =>
  sameOrganizations(pages.map((page) => page.organization)),
);

/** The page of every organization on the list, in the order of their keys. The same list while they are the same. */
export function pagesIn(book: ProgressBook): readonly OrganizationPage[] {
  return listedAmong(pagesAmong(book.registers));
}

const samePages = keptList<OrganizationPage>();
const listedAmong = remembered((pages: readonly OrganizationPage[]) =>
  samePages(pages.filter(isListed)),
);

/** An organization's page by any of its keys, on the list or not; `undefined` if the book says nothing of it. */
export function pageOf(book: ProgressBook, key: OrganizationKey): OrganizationPage | undefined {
  return pageAmong(pagesAmong(book.registers), key);
}

/** The page that an organization has under any of its keys. */
export function pageAmong(
  pages: readonly OrganizationPage[],
  key: OrganizationKey,
): OrganizationPage | undefined {
  return byKeyAmong(pages).get(key);
}

/** The first page that has a key wins. */
const byKeyAmong = remembered((pages: readonly OrganizationPage[]) => {
  const byKey = new Map<OrganizationKey, OrganizationPage>();
  for (const page of pages) {
    for (const key of [page.organization.key, ...page.keys]) {
      if (!byKey.has(key)) byKey.set(key, page);
    }
  }
  return byKey;
});
