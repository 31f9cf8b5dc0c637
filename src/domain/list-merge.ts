import { ofOrganization } from "./book-fields.ts";
import { type OrganizationPage, pagesAmong, saidOf } from "./book-pages.ts";
import { parseOrganizationKey, splitOrganizationPath } from "./book-paths.ts";
import { type Stamp, writtenOnPages } from "./book-writing.ts";
import { mergeBooks, type ProgressBook, pageAmong, pagesIn } from "./progress-book.ts";

/**
 * The book with a list merged into it, under the book's own epoch: the later of each two registers stays. A time
 * that is still to come becomes now, or it would never grow old. Organizations that are new are marked as
 * imported; of one that the book knows, no list changes the name, the domain or whether it is home.
 */
export function withList(book: ProgressBook, list: ProgressBook, stamp: Stamp): ProgressBook {
  const pages = pagesAmong(book.registers);
  const registers = [...list.registers]
    .filter(([path]) => isToBeTaken(pages, path))
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
function isToBeTaken(pages: readonly OrganizationPage[], path: string): boolean {
  const place = splitOrganizationPath(path);
  if (!place || !identity.includes(place.fieldPath)) return true;
  const parts = parseOrganizationKey(place.key);
  const page = parts && pageAmong(pages, parts.key);
  if (!page) return true;
  const isMicrosofts = saidOf(page, ofOrganization.source)?.value === "listed";
  return !isMicrosofts && !page.registers.has(place.fieldPath);
}
