import { describe, expect, it } from "vitest";
import { type Chapter, listedChapters } from "#domain/book/chapters.ts";
import { deviceField, ofBook, ofOrganization, survivalField } from "#domain/book/fields.ts";
import { emptyBook, type ProgressBook } from "#domain/book/progress-book.ts";
import { evidenceOn, triageAt } from "#domain/book/reading.ts";
import { withOrganizations, written, writtenOf } from "#domain/book/writing.ts";
import {
  answers,
  day,
  entry,
  evidence,
  hour,
  minute,
  now,
  organization,
  password,
} from "./evidence.fixture.ts";
import {
  deviceSaid,
  type Evidence,
  evidenceWith,
  isFreshAnswer,
  isFreshList,
  isNewsSince,
  type LiveReading,
  signInSaysFrom,
  survivalSaid,
} from "./evidence.ts";

const contoso = organization();

function evidenceOf(chapter: Chapter, reading: LiveReading | undefined, at: number): Evidence {
  return evidenceWith(evidenceOn(chapter), reading, at);
}

function stamp(at: number) {
  return { at, by: "tab" };
}

function listed(): ProgressBook {
  return withOrganizations(emptyBook(), [contoso], "typed", stamp(now - day));
}

function pageIn(book: ProgressBook): Chapter {
  const [page] = listedChapters(book);
  if (!page) throw new Error("The book has no page.");
  return page;
}

function live(over: Partial<LiveReading>): LiveReading {
  return { read: undefined, refused: undefined, ...over };
}

function withList(at: number): ProgressBook {
  const kept = { methods: [{ id: "kept", kind: "password" }] };
  return writtenOf(listed(), contoso.key, ofOrganization.microsoftSays, kept, stamp(at));
}

const readNow = live({ read: { methods: [entry("live")], at: now } });

describe("the evidence on a page of which nothing was said", () => {
  it("holds nothing", () => {
    expect(evidenceOf(pageIn(listed()), undefined, now)).toEqual(evidence());
  });
});

describe("the evidence on a page", () => {
  it("holds a tick by its time", () => {
    const book = writtenOf(listed(), contoso.key, ofOrganization.added, true, stamp(now - hour));
    expect(evidenceOf(pageIn(book), undefined, now).added).toBe(now - hour);
  });

  it("holds no word that says no", () => {
    const book = writtenOf(listed(), contoso.key, ofOrganization.nothingListed, false, stamp(now));
    expect(evidenceOf(pageIn(book), undefined, now).nothingListed).toBeUndefined();
  });

  it("holds no leaving of an organization that is still needed", () => {
    const book = writtenOf(
      listed(),
      contoso.key,
      ofOrganization.leaving,
      "still-needed",
      stamp(now),
    );
    expect(evidenceOf(pageIn(book), undefined, now).leaving).toBeUndefined();
  });

  it("holds what was said of a method, listed or not", () => {
    const id = "50%/one";
    const device = writtenOf(listed(), contoso.key, deviceField(id), "new-phone", stamp(now));
    const book = writtenOf(device, contoso.key, survivalField(id), "survives", stamp(now));
    expect(evidenceOf(pageIn(book), undefined, now).answers.get(id)).toEqual({
      device: { value: "new-phone", at: now },
      survival: { value: "survives", at: now },
    });
  });

  it("holds a stored list as methods", () => {
    const { microsoftSays } = evidenceOf(pageIn(withList(now - hour)), undefined, now);
    expect(microsoftSays).toEqual({ value: [{ id: "kept", kind: "password" }], at: now - hour });
  });
});

describe("the evidence of this page load", () => {
  it("supersedes an earlier list", () => {
    const { microsoftSays } = evidenceOf(pageIn(withList(now - hour)), readNow, now);
    expect(microsoftSays?.value).toEqual([entry("live")]);
  });

  it("gives way to a later list", () => {
    const earlier = live({ read: { methods: [entry("live")], at: now - hour } });
    const { microsoftSays } = evidenceOf(pageIn(withList(now)), earlier, now);
    expect(microsoftSays?.at).toBe(now);
  });

  it("is not hidden by a list that is dated ahead of the clock", () => {
    const { microsoftSays } = evidenceOf(pageIn(withList(now + day)), readNow, now);
    expect(microsoftSays?.value).toEqual([entry("live")]);
  });

  it("leaves what was read before a refusal", () => {
    const refused = { failure: { kind: "sign-in-here" }, at: now } as const;
    const reading = live({ read: { methods: [password()], at: now - hour }, refused });
    expect(evidenceOf(pageIn(listed()), reading, now)).toEqual(
      evidence({
        microsoftSays: { value: [password()], at: now - hour },
        signInSays: { value: { kind: "sign-in-here" }, at: now },
      }),
    );
  });
});

describe("a refusal as the book keeps it", () => {
  it("carries no claims", () => {
    const failure = { kind: "sign-in-here", code: "AADSTS50076", claims: "{}" } as const;
    expect(signInSaysFrom(failure)).toEqual({ kind: "sign-in-here", code: "AADSTS50076" });
  });
});

describe("an answer", () => {
  it.each([
    [now, true],
    [now - 30 * day, true],
    [now - 30 * day - 1, false],
    [now + 10 * minute, true],
    [now + 10 * minute + 1, false],
  ])("of %d is fresh: %s", (at, isFresh) => {
    expect(isFreshAnswer(at, now)).toBe(isFresh);
  });
});

describe("a list", () => {
  it.each([
    [now, true],
    [now - day, true],
    [now - day - 1, false],
    [now + 10 * minute, true],
    [now + 10 * minute + 1, false],
  ])("of %d is fresh: %s", (at, isFresh) => {
    expect(isFreshList(at, now)).toBe(isFresh);
  });
});

describe("news", () => {
  it("is none where there is none", () => {
    expect(isNewsSince(undefined, now, now)).toBe(false);
  });

  it("is what came after", () => {
    expect(isNewsSince(now, now - 1, now)).toBe(true);
  });

  it("is not what came at the same time", () => {
    expect(isNewsSince(now, now, now)).toBe(false);
  });

  it("is not what is dated ahead of the clock", () => {
    expect(isNewsSince(now + hour, now, now)).toBe(false);
  });
});

describe("what a person said of a method more than thirty days ago", () => {
  const long = now - 31 * day;

  it.each([
    ["old-phone", "old-phone"],
    ["new-phone", undefined],
    ["another-device", undefined],
  ] as const)("of the device %s, counts as %s", (said, counts) => {
    const one = evidence({ answers: answers({ entry: said }, long) });
    expect(deviceSaid(one, "entry", now)).toBe(counts);
  });

  it.each([
    ["lost", "lost"],
    ["survives", undefined],
  ] as const)("of its fate %s, counts as %s", (said, counts) => {
    const one = evidence({ answers: answers({ entry: said }, long) });
    expect(survivalSaid(one, "entry", now)).toBe(counts);
  });
});

describe("the triage that still counts", () => {
  function said(keepsNumber: boolean, at: number): ProgressBook {
    const book = written(emptyBook(), ofBook.keepsNumber, keepsNumber, stamp(at));
    return written(book, ofBook.oldPhone, "here", stamp(now - 90 * day));
  }

  it("has a fresh word that the number is kept", () => {
    expect(triageAt(said(true, now), now)).toEqual({ oldPhone: "here", keepsNumber: true });
  });

  it("has no stale word that the number is kept", () => {
    expect(triageAt(said(true, now - 31 * day), now)).toEqual({ oldPhone: "here" });
  });

  it("has a stale word that the number is not kept", () => {
    expect(triageAt(said(false, now - 31 * day), now).keepsNumber).toBe(false);
  });
});
