import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBook, parseBookText, serialised } from "./parse.ts";
import { emptyBook } from "./progress-book.ts";

const row = { value: true, at: 1_000, by: "tab-a" };

function stored(parts: object = {}): unknown {
  return { version: 1, epoch: 0, registers: {}, ...parts };
}

describe("reading a stored book", () => {
  it("finds a register under its path", () => {
    const { book } = parseBook(stored({ registers: { "reconciled/all-entries": row } }));
    expect(book.general.get("reconciled/all-entries")).toEqual(row);
  });

  it("has nothing to object to in what was written", () => {
    expect(parseBookText(serialised(emptyBook(3)))).toEqual({ book: emptyBook(3), problems: [] });
  });

  it("keeps a register whose path it does not know", () => {
    const { book } = parseBook(stored({ registers: { "of-version-9/x": row } }));
    expect(book.general.get("of-version-9/x")).toEqual(row);
  });

  it("keeps a path named like a prototype", () => {
    const { book } = parseBookText(
      '{"version":1,"epoch":0,"registers":{"__proto__":{"value":1,"at":2,"by":"t"}}}',
    );
    expect(book.general.get("__proto__")).toEqual({ value: 1, at: 2, by: "t" });
  });

  it.each([
    ["a value", { at: 1, by: "t" }],
    ["a time", { value: 1, by: "t" }],
    ["a tab", { value: 1, at: 1 }],
  ])("counts a register without %s as lost", (_, broken) => {
    const { problems } = parseBook(stored({ registers: { a: broken } }));
    expect(problems).toEqual([{ kind: "registers-lost", count: 1 }]);
  });

  it.each([-1, 0.5, 8.64e15 + 1, "1000", null])(
    "counts a register of the time %j as lost",
    (at) => {
      const { problems } = parseBook(stored({ registers: { a: { ...row, at } } }));
      expect(problems).toEqual([{ kind: "registers-lost", count: 1 }]);
    },
  );

  it("reads the registers beside a lost one", () => {
    const { book } = parseBook(stored({ registers: { a: "?", b: row } }));
    expect([...book.general.keys()]).toEqual(["b"]);
  });

  it("says that a later version wrote it", () => {
    const { problems } = parseBook(stored({ version: 7 }));
    expect(problems).toEqual([{ kind: "newer-version", version: 7 }]);
  });

  it("reads what it can of a later version", () => {
    const { book } = parseBook(stored({ version: 7, registers: { a: row }, extra: [1] }));
    expect(book.general.get("a")).toEqual(row);
  });

  it("says that a text without JSON is damaged", () => {
    expect(parseBookText("{").problems).toEqual([{ kind: "damaged" }]);
  });

  it("reads the registers of a book without a version", () => {
    const { book } = parseBook({ epoch: 1, registers: { a: row } });
    expect(book.general.get("a")).toEqual(row);
  });

  it("says that a book without an epoch is damaged", () => {
    expect(parseBook({ version: 1, registers: {} }).problems).toEqual([{ kind: "damaged" }]);
  });

  it("loses a register that is nested without end, and only that", () => {
    const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    const { book } = parseBook(stored({ registers: { a: { ...row, value: deep }, b: row } }));
    expect([...book.general.keys()]).toEqual(["b"]);
  });

  it("reads ten thousand registers", () => {
    const registers = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x/${i}`, row]));
    expect(parseBook(stored({ registers })).book.general.size).toBe(10_000);
  });

  it("survives any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        expect(parseBookText(serialised(parseBook(json).book)).problems).toEqual([]);
      }),
    );
  });

  it("survives any JSON where a part of a book should be", () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    const frames = fc.record(
      {
        version: fc.oneof(fc.constant(1), anything),
        epoch: fc.oneof(fc.nat(), anything),
        registers: fc.oneof(
          anything,
          fc.dictionary(
            fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString")),
            fc.oneof(anything, fc.record({ value: anything, at: anything, by: anything })),
          ),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(frames, (json) => {
        const text = serialised(parseBook(json).book);
        const again = parseBookText(text);
        expect([serialised(again.book), again.problems]).toEqual([text, []]);
      }),
    );
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseBookText(text).problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("writing a book", () => {
  it("writes equal books alike", () => {
    const one = parseBook(stored({ registers: { a: row, b: row } })).book;
    const other = parseBook(stored({ registers: { b: row, a: row } })).book;
    expect(serialised(one)).toBe(serialised(other));
  });
});

describe("home's bad news in a book of an earlier version, which kept it with the test alone", () => {
  const key = "contoso.com/ana@fabrikam.com";
  const nothing = { answer: "nothing", prompt: "another-organization", form: "by-hand" };

  function newsIn(registers: object) {
    const rows = Object.entries(registers).map(([path, one]) => [
      `organization/${key}/${path}`,
      one,
    ]);
    const { book } = parseBook(stored({ registers: Object.fromEntries(rows) }));
    return [...book.organizations.values()][0]?.get("home-refused");
  }

  it.each(["test", "decisive-test"])("is read out of its %s, with its own time", (path) => {
    const kept = { value: nothing, at: 1_000, after: 2_000, by: "tab-a" };
    expect(newsIn({ [path]: kept })).toEqual({ ...kept, value: true });
  });

  it("is none where nobody was asked whose prompt it was", () => {
    const unasked = { ...nothing, prompt: "not-sure" };
    expect(newsIn({ test: { ...row, value: unasked } })).toBeUndefined();
  });

  it("is none where something answered", () => {
    expect(
      newsIn({ test: { ...row, value: { ...nothing, answer: "new-phone" } } }),
    ).toBeUndefined();
  });

  it("does not come back where a later word took it away", () => {
    const taken = { value: null, at: 2_000, by: "tab-a" };
    expect(newsIn({ test: { ...row, value: nothing }, "home-refused": taken })).toEqual(taken);
  });

  it("is read once: written down and read again, the book is the same", () => {
    const { book } = parseBook(
      stored({ registers: { [`organization/${key}/test`]: { ...row, value: nothing } } }),
    );
    expect(parseBookText(serialised(book)).book).toEqual(book);
  });
});
