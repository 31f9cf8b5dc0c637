import * as v from "valibot";
import {
  type OrganizationKey,
  organizationKey,
  partsOf,
} from "#domain/organization/organization.ts";
import {
  type Chapter,
  chapterAmong,
  chaptersOf,
  isListed,
  listedChapters,
  listedOrganizations,
  resolvedTenant,
  saidInChapter,
} from "./chapters.ts";
import { ofOrganization } from "./fields.ts";
import { type Carrier, mergeBooks, type ProgressBook } from "./progress-book.ts";
import { entriesIn } from "./reading.ts";
import type { Register, Registers } from "./register.ts";
import { notWhole, type Stamp, writtenInChapters } from "./writing.ts";

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
  const whole = isShorter(book, merged) ? notWhole(merged, stamp) : merged;
  const unsourced = listedChapters(whole).filter(
    (one) => !saidInChapter(one, ofOrganization.source),
  );
  return writtenInChapters(whole, unsourced, ofOrganization.source, "imported", stamp);
}

/** Whether something is gone from the list or from Authenticator's lines, so that these need not be all any more. */
function isShorter(before: ProgressBook, after: ProgressBook): boolean {
  const listed = chaptersOf(after).filter(isListed);
  const lines = entriesIn(after);
  return (
    listedOrganizations(before).some(({ key }) => !chapterAmong(listed, key)) ||
    [...entriesIn(before).keys()].some((id) => !lines.has(id))
  );
}

function untilNow(
  registers: Registers,
  own: Registers | undefined,
  { at }: Pick<Stamp, "at">,
): Registers {
  const lawful = [...registers].filter(
    ([path, one]) => one.at <= at || !own?.has(path) || isBadNews(path, one),
  );
  return new Map(
    lawful.map(([path, one]): [string, Register] => [path, { ...one, at: Math.min(one.at, at) }]),
  );
}

const badNews: readonly string[] = [ofOrganization.closed.path, ofOrganization.homeRefused.path];

/** Bad news is better believed once too often. */
function isBadNews(path: string, { value }: Register): boolean {
  if (badNews.includes(path)) return value === true;
  if (path !== ofOrganization.test.path && path !== ofOrganization.decisive.path) return false;
  const test = v.safeParse(ofOrganization.test.schema, value);
  return test.success && (test.output.answer === "nothing" || test.output.answer === "old-phone");
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
  const isMicrosofts = saidInChapter(known, ofOrganization.source)?.value === "listed";
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
