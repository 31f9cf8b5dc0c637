import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { entryField, ofBook, ofOrganization } from "#domain/book/fields.ts";
import { emptyBook, type ProgressBook } from "#domain/book/progress-book.ts";
import {
  withOrganizations,
  withoutOrganization,
  written,
  writtenOf,
} from "#domain/book/writing.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { runs, timeout } from "#domain/property-runs.fixture.ts";
import {
  day,
  domain,
  entry,
  home,
  hour,
  minute,
  now,
  organization,
  password,
} from "#domain/verdict/evidence.fixture.ts";
import type { LiveReading, TestSaid } from "#domain/verdict/evidence.ts";
import type { Verdict } from "#domain/verdict/verdict.ts";
import { type Overview, overviewOf } from "./overview.ts";

vi.setConfig({ testTimeout: timeout });

const contoso = organization();
const fabrikam = home();
const answered: TestSaid = { answer: "new-phone", prompt: "this-organization", form: "by-hand" };

function stamp(at: number) {
  return { at, by: "tab" };
}

function seen(
  book: ProgressBook,
  live: ReadonlyMap<OrganizationKey, LiveReading> = new Map(),
): Overview {
  return overviewOf(book, live, now);
}

function listed(...organizations: readonly Organization[]): ProgressBook {
  return withOrganizations(emptyBook(), organizations, "typed", stamp(now - day));
}

/** Home and one guest's organization, both tested by hand, their two entries matched and said to be all. */
function done(): ProgressBook {
  const steps: readonly Step[] = [
    (book, at) => writtenOf(book, fabrikam.key, ofOrganization.test, answered, stamp(at)),
    (book, at) => writtenOf(book, contoso.key, ofOrganization.test, answered, stamp(at)),
    matches("entry0", fabrikam.key),
    matches("entry1", contoso.key),
    (book, at) => written(book, ofBook.reconciledAll, true, stamp(at)),
  ];
  return steps.reduce((book, step) => step(book, now - hour), listed(fabrikam, contoso));
}

function matches(id: string, key: OrganizationKey): Step {
  const matched = { kind: "matched", label: "an entry", organization: key } as const;
  return (book, at) => written(book, entryField(id), matched, stamp(at));
}

describe("the journey by hand, without sign-in and consent", () => {
  it("begins with Not proven", () => {
    expect(seen(listed(fabrikam, contoso)).verdict.kind).toBe("not-proven");
  });

  it("comes to Yes by tests, entries and a word", () => {
    expect(seen(done()).verdict).toEqual({
      kind: "yes",
      proven: 2,
      total: 2,
      reached: { proven: 2, covered: 0, "nothing-to-do": 0, left: 0 },
      oldestAt: now - hour,
      newestAt: now - hour,
      texts: { kind: "none" },
    });
  });

  it("turns back when something still asks for the old phone in the drawer", () => {
    const asked: TestSaid = { ...answered, answer: "old-phone" };
    const book = writtenOf(done(), contoso.key, ofOrganization.test, asked, stamp(now));
    expect(seen(book).verdict.kind).toBe("not-yet");
  });

  it("turns back when an organization joins the list", () => {
    const litware = organization({ tenant: domain("litware.com") });
    const book = withOrganizations(done(), [litware], "typed", stamp(now));
    expect(seen(book).verdict.kind).toBe("not-proven");
  });

  it("turns back when an organization that an entry is matched to leaves the list", () => {
    const book = withoutOrganization(done(), contoso.key, stamp(now));
    expect(seen(book).verdict.kind).toBe("not-proven");
  });

  it("turns to where they can get in once the old phone is gone", () => {
    const book = written(done(), ofBook.oldPhone, "lost", stamp(now));
    expect(seen(book).verdict.kind).toBe("where-in");
  });
});

describe("what this page load learned", () => {
  const reading: LiveReading = {
    read: { methods: [password(), entry("new", "iPhone 16")], at: now - minute },
    refused: undefined,
  };

  it("counts for its organization", () => {
    const live = new Map([[contoso.key, reading]]);
    const [standing] = seen(listed(contoso), live).standings;
    expect(standing?.evidence.microsoftSays?.at).toBe(now - minute);
  });

  it("counts under a key that the organization had before its account was known", () => {
    const nobody = organization({ account: undefined });
    const book = writtenOf(
      listed(contoso, nobody),
      nobody.key,
      ofOrganization.sameAs,
      contoso.key,
      stamp(now),
    );
    const [standing] = seen(book, new Map([[nobody.key, reading]])).standings;
    expect(standing?.evidence.microsoftSays?.at).toBe(now - minute);
  });
});

function holds<Value>(arbitrary: fc.Arbitrary<Value>, promise: (value: Value) => void): void {
  fc.assert(fc.property(arbitrary, promise), { numRuns: runs });
}

describe("any journey by hand", () => {
  it("always reaches Yes when every step is done, in whichever order", () => {
    holds(journeys, (journey) => {
      expect(verdictAfter(journey)).toBe("yes");
    });
  });

  it("never reaches Yes with a step left out", () => {
    holds(fc.tuple(journeys, fc.nat({ max: 100 })), ([journey, missing]) => {
      const { length } = journey.steps;
      const steps = journey.steps.filter((_, index) => index !== missing % length);
      expect(verdictAfter({ ...journey, steps })).not.toBe("yes");
    });
  });
});

interface Journey {
  readonly organizations: number;
  readonly steps: readonly Step[];
}

type Step = (book: ProgressBook, at: number) => ProgressBook;

/** A person with a home and up to four guests' organizations, and all that they have to do. */
const journeys: fc.Arbitrary<Journey> = fc
  .integer({ min: 0, max: 4 })
  .chain((guests) => fc.tuple(...Array.from({ length: guests + 1 }, (_, index) => stepsAt(index))))
  .chain((each) => {
    const confirm: Step = (book, at) => written(book, ofBook.reconciledAll, true, stamp(at));
    const steps = [...each.flat(), confirm];
    return fc
      .shuffledSubarray(steps, { minLength: steps.length })
      .map((shuffled) => ({ organizations: each.length, steps: shuffled }));
  });

/** Adds one organization, settles it in a way that needs the person's word only, and matches its entry. */
function stepsAt(index: number): fc.Arbitrary<readonly Step[]> {
  const relation = index === 0 ? "home" : "guest";
  const one = organization({ tenant: domain(`org${index}.com`), relation });
  function answeredBy(answer: TestSaid["answer"]): Step {
    const value: TestSaid = { answer, prompt: "this-organization", form: "by-hand" };
    return (book, at) => writtenOf(book, one.key, ofOrganization.test, value, stamp(at));
  }
  const id = `entry${index}`;
  const match = matches(id, one.key);
  const add: Step = (book, at) => withOrganizations(book, [one], "typed", stamp(at));
  // Where nothing is listed, there is no entry either: the line was another's.
  const addWithoutEntry: Step = (book, at) =>
    written(add(book, at), entryField(id), null, stamp(at));
  const ways: readonly (readonly Step[])[] = [
    [add, answeredBy("new-phone"), match],
    [add, answeredBy("text-or-call"), match],
    [
      addWithoutEntry,
      (book, at) => writtenOf(book, one.key, ofOrganization.nothingListed, true, stamp(at)),
    ],
    [add, (book, at) => writtenOf(book, one.key, ofOrganization.leaving, "left", stamp(at)), match],
  ];
  return fc.constantFrom(...(index === 0 ? ways.slice(0, 1) : ways));
}

/** The verdict after these steps, a minute apart; the person has read their entries and keeps their number. */
function verdictAfter({ organizations: count, steps }: Journey): Verdict["kind"] {
  const start = now - day;
  let book = written(emptyBook(), ofBook.keepsNumber, true, stamp(start));
  for (let index = 0; index < count; index += 1) {
    const unmatched = { kind: "unmatched", label: "an entry" } as const;
    book = written(book, entryField(`entry${index}`), unmatched, stamp(start));
  }
  for (const [index, step] of steps.entries()) book = step(book, start + (index + 1) * minute);
  return seen(book).verdict.kind;
}
