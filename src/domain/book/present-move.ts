import { bookFamilies, ofBook, ofOrganization } from "./fields.ts";
import type { ProgressBook } from "./progress-book.ts";
import { type Register, type Registers, rankOf } from "./register.ts";

/**
 * The book as it is to be read: without what was said of an earlier move, and with times that keep the order in which
 * things were said. The very same book where neither changes anything.
 */
export function presentMove(book: ProgressBook): ProgressBook {
  return withoutEarlierMove(inOrderSaid(book));
}

/** What an earlier move leaves behind: the list, and what is true of its organizations whatever the phone. */
const lasting: readonly string[] = [
  ofOrganization.present,
  ofOrganization.name,
  ofOrganization.domain,
  ofOrganization.relation,
  ofOrganization.source,
  ofOrganization.sameAs,
  ofOrganization.contact,
  ofOrganization.leaving,
  ofOrganization.microsoftSays,
  ofOrganization.signInSays,
].map(({ path }) => path);

const lastingFamilies: readonly string[] = [bookFamilies.homeless, bookFamilies.tenantId];

function withoutEarlierMove(book: ProgressBook): ProgressBook {
  const started = book.general.get(ofBook.moveStarted.path);
  if (started?.value !== true) return book;
  const since = rankOf(started);
  function isOfThisMove(register: Register): boolean {
    return rankOf(register) > since;
  }
  return {
    ...book,
    general: filtered(
      book.general,
      (path, one) =>
        isOfThisMove(one) || one === started || lastingFamilies.includes(path.split("/")[0] ?? ""),
    ),
    organizations: new Map(
      [...book.organizations].map(([key, registers]) => [
        key,
        filtered(registers, (path, one) => isOfThisMove(one) || lasting.includes(path)),
      ]),
    ),
  };
}

function filtered(
  registers: Registers,
  isKept: (path: string, register: Register) => boolean,
): Registers {
  const kept = [...registers].filter(([path, register]) => isKept(path, register));
  return kept.length === registers.size ? registers : new Map(kept);
}

/**
 * A clock that was ahead dated its words later than what was said after it. Such a word is no later than the first that
 * was said after it, or it would seem to answer what came later. The order is that of the ranks; a time is only ever
 * made earlier.
 */
function inOrderSaid(book: ProgressBook): ProgressBook {
  const all = [book.general, ...book.organizations.values()].flatMap((registers) => [
    ...registers.values(),
  ]);
  if (all.every(({ after }) => after === undefined)) return book;
  const times = timesInOrder(all);
  function timed(registers: Registers): Registers {
    const next = [...registers].map(([path, one]): [string, Register] => {
      const at = times.get(one) ?? one.at;
      return [path, at === one.at ? one : { ...one, at, after: rankOf(one) - 1 }];
    });
    return next.every(([path, one]) => registers.get(path) === one) ? registers : new Map(next);
  }
  return {
    ...book,
    general: timed(book.general),
    organizations: new Map(
      [...book.organizations].map(([key, registers]) => [key, timed(registers)]),
    ),
  };
}

function timesInOrder(all: readonly Register[]): ReadonlyMap<Register, number> {
  const latestFirst = all.toSorted((one, other) => rankOf(other) - rankOf(one));
  const times = new Map<Register, number>();
  let limit = Number.POSITIVE_INFINITY;
  let ofRank = { rank: Number.POSITIVE_INFINITY, least: Number.POSITIVE_INFINITY };
  for (const register of latestFirst) {
    const rank = rankOf(register);
    if (rank < ofRank.rank) {
      limit = Math.min(limit, ofRank.least);
      ofRank = { rank, least: Number.POSITIVE_INFINITY };
    }
    const at = Math.max(0, Math.min(register.at, limit - 1));
    times.set(register, at);
    ofRank.least = Math.min(ofRank.least, at);
  }
  return times;
}
