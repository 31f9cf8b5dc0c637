import type { OrganizationKey } from "#domain/organization/organization.ts";
import { isDecisive, isFirmFailure, type TestSaid } from "#domain/verdict/evidence.ts";
import type { Change } from "./acts.ts";
import { chapterOf, saidOf } from "./chapters.ts";
import { ofOrganization } from "./fields.ts";
import type { ProgressBook } from "./progress-book.ts";
import { writtenOf } from "./writing.ts";

/** A test was made. One that proves nothing takes back none that decided something. */
export function tested(key: OrganizationKey, test: TestSaid): Change {
  return (book, stamp) => {
    const decisive = isDecisive(test) ? decisiveWith(book, key, test) : failureUnkept(book, key);
    const kept = decisive ? writtenOf(book, key, ofOrganization.decisive, decisive, stamp) : book;
    return writtenOf(kept, key, ofOrganization.test, test, stamp);
  };
}

/** Bad news of a prompt that may have been another organization's does not take the place of what is sure. */
function decisiveWith(book: ProgressBook, key: OrganizationKey, test: TestSaid): TestSaid {
  const chapter = chapterOf(book, key);
  const last = chapter && saidOf(chapter, ofOrganization.decisive)?.value;
  return last && isFirmFailure(last) && isFailure(test) ? last : test;
}

/** A failed test that an earlier version of Rekey wrote down, which kept the latest test alone. */
function failureUnkept(book: ProgressBook, key: OrganizationKey): TestSaid | undefined {
  const chapter = chapterOf(book, key);
  const last = chapter && saidOf(chapter, ofOrganization.test)?.value;
  if (!chapter || !last || saidOf(chapter, ofOrganization.decisive)) return undefined;
  return isFailure(last) && isDecisive(last) ? last : undefined;
}

function isFailure({ answer }: TestSaid): boolean {
  return answer === "nothing" || answer === "old-phone";
}
