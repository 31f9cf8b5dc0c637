import { type ProgressBook, pagesIn } from "#domain/book/progress-book.ts";
import type { Triage } from "#domain/methods/phone.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import { keptEqual } from "#domain/remembered.ts";
import { evidenceOf, type LiveReading, triageAt } from "./evidence.ts";
import { orderOfWork, type WorkItem } from "./order-of-work.ts";
import { reconciliationIn } from "./reconciliation.ts";
import { type Standing, standingsOf } from "./standing.ts";
import { type Verdict, verdictFor } from "./verdict.ts";

/** All that follows from what is known now. Nothing of it is kept. Each part is the same object while it says the same. */
export interface Overview {
  /** The answers about the move that still count. */
  readonly triage: Triage;
  /** Of every organization on the list, in the order of their keys. */
  readonly standings: readonly Standing[];
  readonly verdict: Verdict;
  readonly work: readonly WorkItem[];
}

/**
 * What follows from the book and from what this page load learned, as of a moment; `now` in milliseconds since the
 * epoch. Live readings go by any key that their organization ever had.
 */
export function overviewOf(
  book: ProgressBook,
  live: ReadonlyMap<OrganizationKey, LiveReading>,
  now: number,
): Overview {
  const triage = triageAt(book, now);
  const evidences = pagesIn(book).map((page) => {
    const key = [page.organization.key, ...page.keys].find((one) => live.has(one));
    return evidenceOf(page, key && live.get(key), now);
  });
  const standings = standingsOf(evidences, triage, now);
  return {
    triage,
    standings,
    verdict: sameVerdict(verdictFor(standings, reconciliationIn(book, now), triage)),
    work: orderOfWork(standings, triage, now),
  };
}

const sameVerdict = keptEqual<Verdict>();
