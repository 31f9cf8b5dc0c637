import type { OrganizationKey } from "#domain/organization/organization.ts";
import { mergedRegisters, type Registers } from "./register.ts";

// Room: the book. It decides how what was said is kept, merged, carried to other devices and read again.
// Its words: a register is one value with its time; a field is a place that the book can read; a chapter is what it says
// of one organization; an act is a change of it; an epoch counts how often everything was forgotten.
// Doors: acts.ts to write; chapters.ts and reading.ts to read; list-link.ts and list-merge.ts to carry; parse.ts and
// storage.ts to keep. Names of registers, paths and schemas never leave the room.

/**
 * All that a person told us, as registers that each keep their latest value. Nothing is ever deleted from it:
 * what is taken back is written so. It never holds tokens, claims, the person's numbers or a method's secret.
 */
export interface ProgressBook {
  /** How often everything was forgotten in this browser. Never exported. */
  readonly epoch: number;
  /**
   * What was said of the whole move, by the path of its field. Those that this version cannot read are kept, for
   * the version that wrote them.
   */
  readonly general: Registers;
  /** What was said of each organization: by its key, then by the path of its field. */
  readonly organizations: ReadonlyMap<OrganizationKey, Registers>;
}

/** What an export of a book goes out in: a link that anybody may send, or a file that the person keeps. */
export type Carrier = "link" | "file";

/** A book without a word in it. */
export function emptyBook(epoch = 0): ProgressBook {
  return { epoch, general: new Map(), organizations: new Map() };
}

/** Whether nothing was ever said in it. */
export function isBlank({ general, organizations }: ProgressBook): boolean {
  return general.size === 0 && organizations.size === 0;
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
  if (one === other) return one;
  if (one.epoch !== other.epoch) return one.epoch > other.epoch ? one : other;
  const organizations = new Map(one.organizations);
  for (const [key, registers] of other.organizations) {
    const own = organizations.get(key);
    organizations.set(key, own ? mergedRegisters(own, registers) : registers);
  }
  return { epoch: one.epoch, general: mergedRegisters(one.general, other.general), organizations };
}
