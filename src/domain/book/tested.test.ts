import { describe, expect, it } from "vitest";
import { type OrganizationKey, parseOrganizationKey } from "#domain/organization/organization.ts";
import type { TestSaid } from "#domain/verdict/evidence.ts";
import { chapterOf } from "./chapters.ts";
import { emptyBook, mergeBooks, type ProgressBook } from "./progress-book.ts";
import { evidenceOn } from "./reading.ts";
import { tested } from "./tested.ts";

const contoso = key("contoso.com/ana@fabrikam.com");
const good: TestSaid = { answer: "new-phone", prompt: "this-organization", form: "by-hand" };
const refusedAtHome: TestSaid = { ...good, answer: "nothing", prompt: "another-organization" };

function key(text: string): OrganizationKey {
  const parsed = parseOrganizationKey(text);
  if (!parsed) throw new Error("The test's own text was not read.");
  return parsed;
}

function said(test: TestSaid, at: number, by: string, book = emptyBook()): ProgressBook {
  return tested(contoso, test)(book, { at, by });
}

function newsIn(book: ProgressBook): number | undefined {
  const chapter = chapterOf(book, contoso);
  return chapter && evidenceOn(chapter).homeRefused;
}

describe("home's bad news, told on the way to an organization", () => {
  it("is kept beside the test, with its time", () => {
    expect(newsIn(said(refusedAtHome, 1_000, "a"))).toBe(1_000);
  });

  it("stays beside whatever answers there next", () => {
    expect(newsIn(said(good, 2_000, "a", said(refusedAtHome, 1_000, "a")))).toBe(1_000);
  });

  it("stays where another tab, which does not know of it, has a later answer there", () => {
    const [one, other] = [said(refusedAtHome, 1_000, "a"), said(good, 2_000, "b")];
    expect(newsIn(mergeBooks(one, other))).toBe(1_000);
    expect(newsIn(mergeBooks(other, one))).toBe(1_000);
  });
});
