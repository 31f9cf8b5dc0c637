import { organizationKey } from "#domain/organization/organization.ts";
import { ofOrganization } from "./fields.ts";
import { type OrganizationPage, pagesAmong, resolvedTenant, saidOf } from "./pages.ts";
import { parseOrganizationKey, splitOrganizationPath } from "./paths.ts";
import { mergeBooks, type ProgressBook, pageAmong, pagesIn } from "./progress-book.ts";
import type { Registers } from "./register.ts";
import { type Stamp, writtenOnPages } from "./writing.ts";

/**
 * The book with a list merged into it, under the book's own epoch: the later of each two registers stays. A time
 * that is still to come becomes now, or it would never grow old. Organizations that are new are marked as
 * imported; of one that the book knows, no list changes the name, the domain or whether it is home.
 */
export function withList(book: ProgressBook, list: ProgressBook, stamp: Stamp): ProgressBook {
  const registers = [...list.registers]
    .filter(([path]) => isToBeTaken(book.registers, path))
    .map(
      ([path, register]) => [path, { ...register, at: Math.min(register.at, stamp.at) }] as const,
    );
  const merged = mergeBooks(book, { epoch: book.epoch, registers: new Map(registers) });
  const unsourced = pagesIn(merged).filter((page) => !saidOf(page, ofOrganization.source));
  return writtenOnPages(merged, unsourced, ofOrganization.source, "imported", stamp);
}

const identity: readonly string[] = [
  ofOrganization.name.path,
  ofOrganization.domain.path,
  ofOrganization.relation.path,
];

/**
 * An entry of Authenticator is matched by what Microsoft listed; were a list believed about that, it could give a
 * proven organization another one's domain, and the other one would never be missed.
 */
function isToBeTaken(known: Registers, path: string): boolean {
  const place = splitOrganizationPath(path);
  if (!place || !identity.includes(place.fieldPath)) return true;
  const page = pageAt(known, place.key);
  if (!page) return true;
  const isMicrosofts = saidOf(page, ofOrganization.source)?.value === "listed";
  return !isMicrosofts && !page.registers.has(place.fieldPath);
}

/** By a key that the book never had, too, where it knows whose domain it is. */
function pageAt(known: Registers, key: string): OrganizationPage | undefined {
  const parts = parseOrganizationKey(key);
  if (!parts) return undefined;
  const pages = pagesAmong(known);
  const resolved = organizationKey(resolvedTenant(known, parts.tenant), parts.account);
  return pageAmong(pages, parts.key) ?? pageAmong(pages, resolved);
}
