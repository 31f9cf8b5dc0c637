import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organizationKey } from "#domain/organization/organization.ts";
import { domain } from "#domain/verdict/evidence.fixture.ts";
import { serialised } from "./parse.ts";
import { emptyBook, forgotten, isBlank, mergeBooks, type ProgressBook } from "./progress-book.ts";
import { isJson, later, type Register } from "./register.ts";

function register(parts: Partial<Register> = {}): Register {
  return { value: true, at: 1_000, by: "tab-a", ...parts };
}

function book(rows: Readonly<Record<string, Register>>, epoch = 0): ProgressBook {
  return { ...emptyBook(epoch), general: new Map(Object.entries(rows)) };
}

/** Few paths, times and tabs, so that registers meet and tie. */
const registers = fc.record(
  {
    value: fc.jsonValue({ maxDepth: 2 }).filter((value) => isJson(value)),
    at: fc.integer({ min: 0, max: 2 }),
    after: fc.integer({ min: 0, max: 2 }),
    by: fc.constantFrom("", "tab-a", "tab-b"),
  },
  { requiredKeys: ["value", "at", "by"] },
);
const contoso = organizationKey(domain("contoso.com"), undefined);
const litware = organizationKey(domain("litware.com"), undefined);
const paths = fc.constantFrom("a", "b", "c", "__proto__", "constructor");
const books: fc.Arbitrary<ProgressBook> = fc.record({
  epoch: fc.integer({ min: 0, max: 2 }),
  general: fc.array(fc.tuple(paths, registers)).map((rows) => new Map(rows)),
  organizations: fc
    .array(
      fc.tuple(
        fc.constantFrom(contoso, litware),
        fc.array(fc.tuple(paths, registers)).map((rows) => new Map(rows)),
      ),
    )
    .map((rows) => new Map(rows)),
});

/** Every register, by a path that tells whose it is. */
function registersOf({ general, organizations }: ProgressBook): ReadonlyMap<string, Register> {
  return new Map([
    ...[...general].map(([path, one]) => [path, one] as const),
    ...[...organizations].flatMap(([key, own]) =>
      [...own].map(([path, one]) => [`${key}|${path}`, one] as const),
    ),
  ]);
}

describe("merging books", () => {
  it("keeps what only one of them says", () => {
    const merged = mergeBooks(book({ a: register() }), book({ b: register() }));
    expect([...registersOf(merged).keys()]).toEqual(["a", "b"]);
  });

  it("keeps the later word of two", () => {
    const merged = mergeBooks(
      book({ a: register({ value: true, at: 1_000 }) }),
      book({ a: register({ value: false, at: 2_000 }) }),
    );
    expect(registersOf(merged).get("a")?.value).toBe(false);
  });

  it("settles equal times by the tab", () => {
    const merged = mergeBooks(
      book({ a: register({ value: "from a", by: "tab-a" }) }),
      book({ a: register({ value: "from b", by: "tab-b" }) }),
    );
    expect(registersOf(merged).get("a")?.value).toBe("from b");
  });

  it("settles equal times of one tab by the value", () => {
    const merged = mergeBooks(
      book({ a: register({ value: "b" }) }),
      book({ a: register({ value: "a" }) }),
    );
    expect(registersOf(merged).get("a")?.value).toBe("b");
  });

  it("lets a book of a later epoch replace an older one whole", () => {
    const merged = mergeBooks(book({ a: register() }, 1), book({ b: register() }, 2));
    expect([...registersOf(merged).keys()]).toEqual(["b"]);
  });

  it("gives the same in either order", () => {
    fc.assert(
      fc.property(books, books, (one, other) => {
        expect(serialised(mergeBooks(one, other))).toBe(serialised(mergeBooks(other, one)));
      }),
    );
  });

  it("gives the same in whichever grouping", () => {
    fc.assert(
      fc.property(books, books, books, (one, two, three) => {
        expect(serialised(mergeBooks(mergeBooks(one, two), three))).toBe(
          serialised(mergeBooks(one, mergeBooks(two, three))),
        );
      }),
    );
  });

  it("gives the same however often it is done", () => {
    fc.assert(
      fc.property(books, books, (one, other) => {
        const once = mergeBooks(one, other);
        expect(serialised(mergeBooks(once, other))).toBe(serialised(once));
      }),
    );
  });

  it("never loses a tick", () => {
    fc.assert(
      fc.property(books, books, (one, other) => {
        const merged = mergeBooks(one, { ...other, epoch: one.epoch });
        for (const [path, said] of [...registersOf(one), ...registersOf(other)]) {
          const kept = registersOf(merged).get(path);
          expect(kept && later(kept, said)).toBe(kept);
        }
      }),
    );
  });

  it("never brings back what was forgotten", () => {
    fc.assert(
      fc.property(books, books, (one, other) => {
        const older = { ...other, epoch: Math.min(other.epoch, one.epoch) };
        expect(isBlank(mergeBooks(older, forgotten(one)))).toBe(true);
      }),
    );
  });
});

describe("forgetting", () => {
  it("empties the book", () => {
    expect(isBlank(forgotten(book({ a: register() })))).toBe(true);
  });

  it("begins the next epoch", () => {
    expect(forgotten(emptyBook(4)).epoch).toBe(5);
  });
});
