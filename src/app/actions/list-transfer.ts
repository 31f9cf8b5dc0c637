import { overviewOf } from "#app/overview.ts";
import type { State } from "#app/state.ts";
import { type Change, organizationsFound } from "#domain/book/acts.ts";
import { listedChapters, listedOrganizations } from "#domain/book/chapters.ts";
import { listText, type ParsedList, parseList } from "#domain/book/list-link.ts";
import { withList } from "#domain/book/list-merge.ts";
import { type Carrier, emptyBook } from "#domain/book/progress-book.ts";
import { evidenceOn } from "#domain/book/reading.ts";
import type { Organization } from "#domain/organization/organization.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { weightOf } from "#domain/verdict/status.ts";
import type { Verdict } from "#domain/verdict/verdict.ts";

// Fetched when a list is made or read: most visits do neither.

/** A list from elsewhere, to be shown before it is merged. */
export type ReadList = ListFromElsewhere | Extract<ParsedList, { kind: "refused" }>;

export type ListFromElsewhere = Extract<ParsedList, { kind: "list" }> & {
  readonly organizations: readonly Organization[];
  /** How many of them bring a test. */
  readonly tests: number;
  /** What it makes of the book, once the person wants it. */
  readonly merge: Change;
  /** Those that would be ready with it, and are not now; empty for a list that raises nothing. */
  readonly raised: readonly Organization[];
  /** The answers now and with it, where it would be a better one; else `undefined`. */
  readonly raisedAnswer: RaisedAnswer | undefined;
};

/** Two answers to *Can I wipe the old phone?* */
export interface RaisedAnswer {
  readonly from: Exclude<Verdict["kind"], "where-in">;
  readonly to: Exclude<Verdict["kind"], "where-in">;
}

/** The list as text, for a file or for a code. */
export function textOf({ book }: State, carrier: Carrier): string {
  return listText(book, carrier);
}

/** A list of these organizations and of nothing else, as text for a code. */
export function linkTextOf(
  organizations: readonly Organization[],
  stamp: Parameters<Change>[1],
): string {
  return listText(organizationsFound(organizations, "typed")(emptyBook(), stamp), "link");
}

/** A text read as a list, and what would come of it now. */
export function listFrom(
  text: string,
  carrier: Carrier,
  { book, now, cloud }: State,
  stamp: Parameters<Change>[1],
): ReadList {
  const parsed = parseList(text, carrier);
  if (parsed.kind === "refused") return parsed;
  const { list } = parsed;
  const merge: Change = (before, at) => withList(before, list, carrier, at);
  const tests = listedChapters(list).filter((chapter) => evidenceOn(chapter).test !== undefined);
  const before = overviewOf(book, new Map(), now, undefined, cloud);
  const after = overviewOf(merge(book, stamp), new Map(), now, undefined, cloud);
  const ready = new Set(before.standings.filter(isReady).map(({ key }) => key));
  const raised = after.standings.filter((one) => isReady(one) && !ready.has(one.key));
  return {
    ...parsed,
    merge,
    organizations: listedOrganizations(list),
    tests: tests.length,
    raised: raised.map(({ evidence }) => evidence.organization),
    raisedAnswer: raisedAnswer(before.verdict, after.verdict),
  };
}

function isReady({ status }: Standing): boolean {
  return weightOf(status) === "settled";
}

const ranks = { "not-yet": 0, "not-proven": 1, yes: 2 } as const;

function raisedAnswer({ kind: from }: Verdict, { kind: to }: Verdict): RaisedAnswer | undefined {
  if (from === "where-in" || to === "where-in") return undefined;
  return ranks[to] > ranks[from] ? { from, to } : undefined;
}
