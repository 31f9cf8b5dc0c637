import {
  type OrganizationKey,
  organizationKey,
  partsOf,
} from "#domain/organization/organization.ts";
import {
  type Chapter,
  chapterAmong,
  chaptersOf,
  listedChapters,
  resolvedTenant,
  saidOf,
} from "./chapters.ts";
import { ofOrganization } from "./fields.ts";
import { mergeBooks, type ProgressBook } from "./progress-book.ts";
import type { Register, Registers } from "./register.ts";
import { type Stamp, writtenInChapters } from "./writing.ts";

/**
 * The book with a list merged into it, under the book's own epoch: the later of each two registers stays. A time
 * that is still to come becomes now, or it would never grow old. Organizations that are new are marked as
 * imported; of one that the book knows, no list changes the name, the domain or whether it is home.
 */
export function withList(book: ProgressBook, list: ProgressBook, stamp: Stamp): ProgressBook {
  const chapters = chaptersOf(book);
  const organizations = [...list.organizations].map(([key, registers]) => {
    const known = chapterKnown(book, chapters, key);
    return [key, untilNow(withoutIdentity(registers, known), stamp)] as const;
  });
  const merged = mergeBooks(book, {
    epoch: book.epoch,
    general: untilNow(list.general, stamp),
    organizations: new Map(organizations),
  });
  const unsourced = listedChapters(merged).filter((one) => !saidOf(one, ofOrganization.source));
  return writtenInChapters(merged, unsourced, ofOrganization.source, "imported", stamp);
}

function untilNow(registers: Registers, { at }: Stamp): Registers {
  return new Map(
    [...registers].map(([path, one]): [string, Register] => [
      path,
      { ...one, at: Math.min(one.at, at) },
    ]),
  );
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
function withoutIdentity(registers: Registers, known: Chapter | undefined): Registers {
  if (!known) return registers;
  const isMicrosofts = saidOf(known, ofOrganization.source)?.value === "listed";
  return new Map(
    [...registers].filter(
      ([path]) => !identity.includes(path) || (!isMicrosofts && !known.registers.has(path)),
    ),
  );
}

/** By a key that the book never had, too, where it knows whose domain it is. */
function chapterKnown(
  book: ProgressBook,
  chapters: readonly Chapter[],
  key: OrganizationKey,
): Chapter | undefined {
  const { tenant, account } = partsOf(key);
  const resolved = organizationKey(resolvedTenant(book, tenant), account);
  return chapterAmong(chapters, key) ?? chapterAmong(chapters, resolved);
}
