import { answerLifetime } from "#domain/verdict/evidence.ts";
import { endOf, type Standing } from "#domain/verdict/standing.ts";
import { weightOf } from "#domain/verdict/status.ts";
import type { Day } from "./calendar-day.ts";

const day = 24 * 60 * 60_000;

/** What the days of the tests depend on besides. */
export interface RetestFacts {
  /** In milliseconds since the epoch. */
  readonly now: number;
  /** The day on which the old phone goes; `undefined` where nobody said. */
  readonly tradeIn: Day | undefined;
  /** The day, where the person is, of a time in milliseconds since the epoch. */
  readonly dayAt: (at: number) => Day;
}

/**
 * The days on which a test has to be done again, in order, none twice: the last whole day on which an answer
 * still proves, or today where that is over. An answer that proves until the old phone goes needs no other.
 */
export function retestDays(standings: readonly Standing[], facts: RetestFacts): readonly Day[] {
  const { now, tradeIn, dayAt } = facts;
  const days = standings.flatMap(({ status }) => {
    if (weightOf(status) !== "settled" || status.kind === "left" || !status.basis) return [];
    const end = Math.min(
      status.basis.at + answerLifetime,
      endOf(status) ?? Number.POSITIVE_INFINITY,
    );
    return tradeIn !== undefined && dayAt(end) > tradeIn ? [] : [dayAt(Math.max(now, end - day))];
  });
  return [...new Set(days)].toSorted();
}
