import { describe, expect, it } from "vitest";
import { ofBook } from "#domain/book/fields.ts";
import { emptyBook, type ProgressBook } from "#domain/book/progress-book.ts";
import { written } from "#domain/book/writing.ts";
import { drawerTestIn } from "./drawer-test.ts";
import { day, now } from "./evidence.fixture.ts";

const proven = now - 30 * day;

function started(at: number): ProgressBook {
  return written(emptyBook(), ofBook.drawerStarted, true, { at, by: "tab" });
}

describe("the drawer test", () => {
  it("is not started before the person says so", () => {
    expect(drawerTestIn(emptyBook(), proven, now)).toEqual({ kind: "not-started" });
  });

  it("runs for a week", () => {
    expect(drawerTestIn(started(now - 7 * day + 1), proven, now)).toEqual({
      kind: "running",
      until: now + 1,
    });
  });

  it("is over after a week", () => {
    expect(drawerTestIn(started(now - 7 * day), proven, now)).toEqual({ kind: "over", since: now });
  });

  it("is not started once that was taken back", () => {
    const book = written(started(now - day), ofBook.drawerStarted, false, { at: now, by: "tab" });
    expect(drawerTestIn(book, proven, now)).toEqual({ kind: "not-started" });
  });

  it("begun before the newest answer was broken off, and is not started", () => {
    expect(drawerTestIn(started(now - 7 * day), now - day, now)).toEqual({ kind: "not-started" });
  });

  it("ends with the old phone wiped", () => {
    const book = written(started(now - 8 * day), ofBook.drawerWiped, true, { at: now, by: "tab" });
    expect(drawerTestIn(book, proven, now)).toEqual({ kind: "wiped", at: now });
  });
});
