import { type Chapter, chaptersOf, isListed } from "#domain/book/chapters.ts";
import { presentMove } from "#domain/book/present-move.ts";
import type { ProgressBook } from "#domain/book/progress-book.ts";
import { evidenceOn, listFactsIn, triageAt } from "#domain/book/reading.ts";
import type { Triage } from "#domain/methods/phone.ts";
import { type Cloud, globalCloud } from "#domain/microsoft/cloud.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { type Evidence, evidenceWith, type LiveReading } from "#domain/verdict/evidence.ts";
import { orderOfWork, type WorkItem } from "#domain/verdict/order-of-work.ts";
import {
  type AuthenticatorEntry,
  isWithoutHome,
  reconciliationOf,
} from "#domain/verdict/reconciliation.ts";
import {
  type DueAgain,
  dueAgain,
  homeNewsOf,
  type Standing,
  standingsOf,
} from "#domain/verdict/standing.ts";
import { type Verdict, verdictFor } from "#domain/verdict/verdict.ts";
import { isEqual, isSameList, keptEqual, keptItems, keptList, remembered } from "./remembered.ts";
import { type Shares, sharesOf } from "./shares.ts";

// The one place where something is remembered between two looks at the book: each part is the very object that it was
// while it says the same, so that a screen draws again only what changed, and one organization's news costs one
// organization's work. What it holds is the overview before, and nothing else. Decision 12.

/** All that follows from what is known now. Nothing of it is kept in the browser. */
export interface Overview {
  /** As of when, in milliseconds since the epoch. */
  readonly at: number;
  /** The book as it is to be read. */
  readonly book: ProgressBook;
  /** Every organization that the book says anything of, on the list or not, in the order of their keys. */
  readonly chapters: readonly Chapter[];
  /** Those on the list, in the order of their keys. */
  readonly organizations: readonly Organization[];
  /** The lines of Authenticator, each with its ID. */
  readonly entries: readonly EntryById[];
  /** The answers about the move that still count. */
  readonly triage: Triage;
  /** Of every organization on the list, in the order of their keys. */
  readonly standings: readonly Standing[];
  readonly verdict: Verdict;
  readonly shares: Shares;
  /** What stops counting within a week; `undefined` where nothing does. */
  readonly dueAgain: DueAgain | undefined;
  readonly work: readonly WorkItem[];
}

export type EntryById = readonly [id: string, entry: AuthenticatorEntry];

/**
 * What follows from the book and from what this page load learned, as of a moment; `now` in milliseconds since the
 * epoch. Live readings go by any key that their organization ever had.
 *
 * @param last the overview before, whose parts are taken over where they say the same
 * @param cloud where Microsoft lives; the worldwide one if not given
 */
export function overviewOf(
  kept: ProgressBook,
  live: ReadonlyMap<OrganizationKey, LiveReading>,
  now: number,
  last?: Overview,
  { textsEndAt }: Pick<Cloud, "textsEndAt"> = globalCloud,
): Overview {
  const book = bookToRead(kept);
  const chapters = keptItems(last?.chapters, chaptersIn(book), chapterKey, isSameChapter);
  const listed = chapters.filter(isListed);
  const triage = keptEqual(last?.triage, triageAt(book, now));
  const list = factsIn(book, chapters);
  const matched = new Set(
    [...list.entries.values()].flatMap((entry) =>
      entry.kind === "matched" ? [entry.organization] : [],
    ),
  );
  const evidences = listed.map((chapter) => {
    const said = evidenceKept(chapter);
    const key = [chapter.organization.key, ...chapter.keys].find((one) => live.has(one));
    const reading = key && live.get(key);
    const known = reading ? evidenceNow(said, reading, now) : said;
    const { account } = chapter.organization;
    const hasNone = account !== undefined && isWithoutHome(account, list.homeless);
    return evidenceAmid(known, matched.has(chapter.organization.key), hasNone, textsEndAt);
  });
  const offList = chapters.filter((one) => !isListed(one)).flatMap((one) => newsKept(one));
  const standings = keptItems(
    last?.standings,
    standingsOf(evidences, triage, now, offList),
    standingKey,
  );
  return {
    at: now,
    book,
    chapters,
    organizations: keptList(
      last?.organizations,
      listed.map(({ organization }) => organization),
    ),
    entries: keptEqual(last?.entries, [...list.entries]),
    triage,
    standings,
    verdict: keptEqual(last?.verdict, verdictFor(standings, reconciliationOf(list, now), triage)),
    shares: keptEqual(last?.shares, sharesOf(standings)),
    dueAgain: keptEqual(last?.dueAgain, dueAgain(standings, now)),
    work: keptItems(last?.work, orderOfWork(standings, triage, now), standingKey),
  };
}

const bookToRead = remembered(presentMove);
const chaptersIn = remembered(chaptersOf);
const factsIn = remembered(listFactsIn);
const evidenceKept = remembered(evidenceOn);
const newsKept = remembered((chapter: Chapter) => homeNewsOf(evidenceOn(chapter)));
const evidenceNow = remembered(evidenceWith, isEqual);
const evidenceAmid = remembered(
  (
    evidence: Evidence,
    hasEntry: boolean,
    isWithoutHome: boolean,
    textsEndAt: number | undefined,
  ): Evidence => ({ ...evidence, hasEntry, isWithoutHome, textsEndAt }),
);

function chapterKey({ organization }: Chapter): OrganizationKey {
  return organization.key;
}

function standingKey({ key }: Standing | WorkItem): OrganizationKey {
  return key;
}

/** The registers of an organization with one key are the book's own; those of several are put together each time. */
function isSameChapter(one: Chapter, other: Chapter): boolean {
  return (
    isSameMap(one.registers, other.registers) &&
    isSameList(one.keys, other.keys) &&
    isEqual(one.organization, other.organization)
  );
}

function isSameMap<Key, Value>(
  one: ReadonlyMap<Key, Value>,
  other: ReadonlyMap<Key, Value>,
): boolean {
  if (one === other) return true;
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
