import { expect, it } from "vitest";
import { ofBook } from "#domain/book/fields.ts";
import { emptyBook, isBlank } from "#domain/book/progress-book.ts";
import { written } from "#domain/book/writing.ts";
import { fakeStorage } from "./fake-storage.fixture.ts";
import { progressBookStorage } from "./progress-book-storage.ts";
import { safeStorage } from "./safe-storage.ts";

it("a hundred people on one shared computer, one after another, find nothing of each other and leave no more than the first", () => {
  const local = fakeStorage();
  const left: string[] = [];
  for (let person = 1; person <= 100; person++) {
    // Each has a tab of their own, which they close.
    const tab = fakeStorage();
    const storage = progressBookStorage({
      local: safeStorage(() => local),
      session: safeStorage(() => tab),
      events: new EventTarget(),
    });
    const found = storage.load();
    expect(isBlank(found.book)).toBe(true);
    expect(found.owner).toBeUndefined();
    storage.setOwner("shared", emptyBook());
    const name = `Phone of person ${person}`;
    storage.keep(
      written(found.book, ofBook.newPhoneName, name, { at: person, by: `tab ${person}` }),
    );
    // Every other one presses *Forget everything here*, the others just close the tab.
    if (person % 2 === 0) storage.forgetEverything(storage.load().book);
    left.push(JSON.stringify(local.kept()));
  }
  expect(left.filter((kept) => kept.includes("Phone"))).toEqual([]);
  // A count of how often everything was forgotten, and nothing else.
  expect(Object.keys(local.kept())).toEqual(["rekey.epoch"]);
  expect(left.at(-1)?.length).toBeLessThan(30);
});
