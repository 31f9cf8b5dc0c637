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
import { type Carrier, mergeBooks, type ProgressBook } from "./progress-book.ts";
import type { Register, Registers } from "./register.ts";
import { type Stamp, writtenInChapters } from "./writing.ts";

/**
 * The book with a list merged into it, under the book's own epoch: the later of each two registers stays. A time
 * that is still to come becomes now, or it would never grow old; and over what the book has it brings nothing, for
 * nobody knows which of the two was said later. Organizations that are new are marked as imported; of one that the
 * book knows, no list changes the name, the domain or whether it is home. What anybody may have made up, a link,
 * brings no tick of an organization that the book knows, and no answer where it has one.
 */
export function withList(
  book: ProgressBook,
  list: ProgressBook,
  carrier: Carrier,
  stamp: Stamp,
): ProgressBook {
  const chapters = chaptersOf(book);
  const organizations = [...list.organizations].map(([key, registers]) => {
    const known = chapterKnown(book, chapters, key);
    const lawful = withoutIdentity(registers, known);
    const brought = carrier === "link" && known ? withoutTicks(lawful) : lawful;
    return [key, untilNow(brought, known?.registers, stamp)] as const;
  });
  const general = carrier === "link" ? withoutKnown(list.general, book.general) : list.general;
  const merged = mergeBooks(book, {
    epoch: book.epoch,
    general: untilNow(general, book.general, stamp),
    organizations: new Map(organizations),
  });
  const unsourced = listedChapters(merged).filter((one) => !saidOf(one, ofOrganization.source));
  return writtenInChapters(merged, unsourced, ofOrganization.source, "imported", stamp);
}

function untilNow(
  registers: Registers,
  own: Registers | undefined,
  { at }: Pick<Stamp, "at">,
): Registers {
  const lawful = [...registers].filter(([path, one]) => one.at <= at || !own?.has(path));
  return new Map(
    lawful.map(([path, one]): [string, Register] => [path, { ...one, at: Math.min(one.at, at) }]),
  );
}

const ticks: readonly string[] = [ofOrganization.added.path, ofOrganization.removed.path];

function withoutTicks(registers: Registers): Registers {
  return new Map([...registers].filter(([path]) => !ticks.includes(path)));
}

function withoutKnown(registers: Registers, own: Registers): Registers {
  return new Map([...registers].filter(([path]) => !own.has(path)));
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
