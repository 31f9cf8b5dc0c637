import { methodFromKept } from "#domain/methods/kept-method.ts";
import { isOnPhoneApp, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Change } from "./acts.ts";
import { type Chapter, chapterOf, saidInChapter } from "./chapters.ts";
import { deviceField, goneField, ofOrganization } from "./fields.ts";
import { presentMove } from "./present-move.ts";
import type { ProgressBook } from "./progress-book.ts";
import { type Stamp, writtenOf } from "./writing.ts";

/**
 * Microsoft listed these methods there. What is on a phone and no longer listed is kept as gone until it is listed
 * again; and where all that is gone was said to be the old phone's, and the new phone's is still listed, removing is done.
 */
export function methodsRead(key: OrganizationKey, methods: readonly SignInMethod[]): Change {
  return (book, stamp) => {
    const withGone = goneWritten(book, key, methods, stamp);
    const chapter = chapterOf(presentMove(book), key);
    const isRemoved = chapter !== undefined && isOldPhoneRemoved(chapter, methods);
    const done = isRemoved
      ? writtenOf(withGone, key, ofOrganization.removed, true, stamp)
      : withGone;
    return writtenOf(done, key, ofOrganization.microsoftSays, { methods }, stamp);
  };
}

function goneWritten(
  book: ProgressBook,
  key: OrganizationKey,
  methods: readonly SignInMethod[],
  stamp: Stamp,
): ProgressBook {
  const chapter = chapterOf(book, key);
  if (!chapter) return book;
  const now = new Set<string>(methods.map(({ id }) => id));
  const left = entriesBefore(chapter).filter(({ id }) => !now.has(id));
  const back = methods.filter(({ id }) => saidInChapter(chapter, goneField(id))?.value === true);
  const afterLeft = left.reduce(
    (soFar, { id }) => writtenOf(soFar, key, goneField(id), true, stamp),
    book,
  );
  return back.reduce(
    (soFar, { id }) => writtenOf(soFar, key, goneField(id), null, stamp),
    afterLeft,
  );
}

function entriesBefore(chapter: Chapter): readonly SignInMethod[] {
  const before = saidInChapter(chapter, ofOrganization.microsoftSays)?.value.methods ?? [];
  return before.flatMap(methodFromKept).filter(isOnPhoneApp);
}

/** The old phone's entry was listed before and is not now, and what is said to be the new phone's still is. */
function isOldPhoneRemoved(chapter: Chapter, methods: readonly SignInMethod[]): boolean {
  if (saidInChapter(chapter, ofOrganization.removed)?.value === true) return false;
  const deviceOf = ({ id }: SignInMethod) => saidInChapter(chapter, deviceField(id))?.value;
  const now = new Set<string>(methods.map(({ id }) => id));
  const gone = entriesBefore(chapter).filter(({ id }) => !now.has(id));
  return (
    gone.length > 0 &&
    gone.every((one) => deviceOf(one) === "old-phone") &&
    methods.every((one) => deviceOf(one) !== "old-phone") &&
    methods.some((one) => isOnPhoneApp(one) && deviceOf(one) === "new-phone")
  );
}
