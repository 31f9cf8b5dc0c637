import type { OrganizationKey } from "#domain/organization/organization.ts";
import {
  isDecisive,
  isFirmFailure,
  isFreshAnswer,
  isNewsOfHome,
  type TestSaid,
} from "#domain/verdict/evidence.ts";
import type { Change } from "./acts.ts";
import { chapterOf, saidInChapter } from "./chapters.ts";
import { type OrganizationField, ofOrganization } from "./fields.ts";
import { presentMove } from "./present-move.ts";
import type { ProgressBook } from "./progress-book.ts";
import { writtenOf } from "./writing.ts";

/**
 * A test was made. One that proves nothing takes back none that decided something; and what it told of home stays, whatever
 * is said of this organization afterwards.
 */
export function tested(key: OrganizationKey, test: TestSaid): Change {
  return (book, stamp) => {
    const decisive = isDecisive(test)
      ? decisiveWith(book, key, test, stamp.at)
      : failureUnkept(book, key);
    const kept = decisive ? writtenOf(book, key, ofOrganization.decisive, decisive, stamp) : book;
    const said = decisive && isDecisive(test) && !isFailure(test) ? decisive : test;
    const told = writtenOf(kept, key, ofOrganization.test, said, stamp);
    return isNewsOfHome(test) && !isHome(book, key)
      ? writtenOf(told, key, ofOrganization.homeRefused, true, stamp)
      : told;
  };
}

function isHome(book: ProgressBook, key: OrganizationKey): boolean {
  return chapterOf(book, key)?.organization.relation === "home";
}

/** The bad news that stands in one organization: what a next test may take the place of. */
export interface BadNews {
  /** Of the organization itself. */
  readonly test: TestSaid | undefined;
  /** Whether some of home's was told there. */
  readonly isHomeRefused: boolean;
}

/**
 * The last test was said by mistake. What it did not replace stands as it was. Of what it replaced only bad news stands
 * again, and is then as new: a good answer would otherwise count for longer than it may.
 */
export function testTakenBack(key: OrganizationKey, before: BadNews): Change {
  return (book, stamp) => {
    const said = before.test ?? null;
    const without = writtenOf(book, key, ofOrganization.test, said, stamp);
    const undecided = isOfLastTest(book, key, ofOrganization.decisive)
      ? writtenOf(without, key, ofOrganization.decisive, said, stamp)
      : without;
    const news = before.isHomeRefused ? true : null;
    return isOfLastTest(book, key, ofOrganization.homeRefused)
      ? writtenOf(undecided, key, ofOrganization.homeRefused, news, stamp)
      : undecided;
  };
}

/** Whether the last test wrote this too: what one test says is written in the same moment. */
function isOfLastTest<Value>(
  book: ProgressBook,
  key: OrganizationKey,
  field: OrganizationField<Value>,
): boolean {
  const chapter = chapterOf(book, key);
  if (!chapter) return false;
  const said = saidInChapter(chapter, field);
  return said !== undefined && said.at === saidInChapter(chapter, ofOrganization.test)?.at;
}

/** The bad news that stands there now. */
export function badNewsIn(book: ProgressBook, key: OrganizationKey): BadNews {
  const chapter = chapterOf(presentMove(book), key);
  if (!chapter) return { test: undefined, isHomeRefused: false };
  const said =
    saidInChapter(chapter, ofOrganization.decisive) ?? saidInChapter(chapter, ofOrganization.test);
  return {
    test: said && isFailure(said.value) && isDecisive(said.value) ? said.value : undefined,
    isHomeRefused: saidInChapter(chapter, ofOrganization.homeRefused)?.value === true,
  };
}

/**
 * Bad news of a prompt that may have been another organization's does not take the place of what is sure. Good news that
 * repeats what still counted says since when.
 */
function decisiveWith(
  book: ProgressBook,
  key: OrganizationKey,
  test: TestSaid,
  now: number,
): TestSaid {
  const chapter = chapterOf(presentMove(book), key);
  const last = chapter && saidInChapter(chapter, ofOrganization.decisive);
  if (!last) return test;
  if (isFailure(test)) return isFirmFailure(last.value) ? last.value : test;
  const isRepeated = !isFailure(last.value) && isFreshAnswer(last.at, now);
  return isRepeated ? { ...test, since: last.value.since ?? last.at } : test;
}

/** A failed test that an earlier version of Rekey wrote down, which kept the latest test alone. */
function failureUnkept(book: ProgressBook, key: OrganizationKey): TestSaid | undefined {
  const chapter = chapterOf(book, key);
  const last = chapter && saidInChapter(chapter, ofOrganization.test)?.value;
  if (!chapter || !last || saidInChapter(chapter, ofOrganization.decisive)) return undefined;
  return isFailure(last) && isDecisive(last) ? last : undefined;
}

function isFailure({ answer }: TestSaid): boolean {
  return answer === "nothing" || answer === "old-phone";
}
