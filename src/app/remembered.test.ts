import { describe, expect, it } from "vitest";
import { isEqual, keptEqual, keptItems, keptList, remembered } from "./remembered.ts";

describe("a function that remembers", () => {
  it("answers the same question once", () => {
    const asked: number[] = [];
    const ageOf = remembered((book: { readonly at: number }, now: number) => {
      asked.push(now);
      return { age: now - book.at };
    });
    const book = { at: 1 };
    expect(ageOf(book, 5)).toBe(ageOf(book, 5));
    expect(asked).toEqual([5]);
  });

  it("asks again when the time is another", () => {
    const ageOf = remembered((book: { readonly at: number }, now: number) => now - book.at);
    const book = { at: 1 };
    expect([ageOf(book, 5), ageOf(book, 6), ageOf(book, 5)]).toEqual([4, 5, 4]);
  });

  it("never takes an equal object for the one it knows", () => {
    const sizeOf = remembered((map: ReadonlyMap<string, number>) => ({ size: map.size }));
    expect(sizeOf(new Map([["a", 1]]))).not.toBe(sizeOf(new Map([["a", 1]])));
  });

  it("gives the answer before again where the new one says the same", () => {
    const isOld = remembered(
      (book: { readonly at: number }, now: number) => ({
        isOld: now - book.at > 10,
      }),
      isEqual,
    );
    const book = { at: 1 };
    const first = isOld(book, 5);
    expect(isOld(book, 6)).toBe(first);
    expect(isOld(book, 12)).toEqual({ isOld: true });
  });
});

describe("what is kept of the answer before", () => {
  it("is the list, where the next one holds the very same items", () => {
    const [one, other] = [{}, {}];
    const first = [one, other];
    expect(keptList(first, [one, other])).toBe(first);
    expect(keptList(first, [other, one])).toEqual([other, one]);
    expect(keptList(first, [one])).toHaveLength(1);
    expect(keptList(undefined, first)).toBe(first);
  });

  it("is the value, where the next one is equal", () => {
    const first = { phone: "lost" };
    expect(keptEqual(first, { phone: "lost" })).toBe(first);
    expect(keptEqual(first, { phone: "here" })).toEqual({ phone: "here" });
  });

  it("is each item that says the same, wherever it stands now", () => {
    const [one, other] = [
      { key: "a", at: 1 },
      { key: "b", at: 2 },
    ];
    const [first, second] = keptItems([one, other], [{ ...other }, { ...one, at: 3 }], keyOf);
    expect(first).toBe(other);
    expect(second).toEqual({ key: "a", at: 3 });
  });

  it("is the list, where all of its items say the same", () => {
    const before = [{ key: "a", at: 1 }];
    expect(keptItems(before, [{ key: "a", at: 1 }], keyOf)).toBe(before);
  });
});

function keyOf({ key }: { readonly key: string }): string {
  return key;
}

describe("equal", () => {
  it.each<[unknown, unknown]>([
    [{ a: [1, { b: undefined }] }, { a: [1, { b: undefined }] }],
    [[], []],
    [Number.NaN, Number.NaN],
  ])("are %j and %j", (one, other) => {
    expect(isEqual(one, other)).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [{ a: 1 }, { a: 2 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [[1], { 0: 1 }],
    [[], {}],
    [null, {}],
    [new Map([["a", 1]]), new Map([["a", 2]])],
  ])("are not %j and %j", (one, other) => {
    expect(isEqual(one, other)).toBe(false);
  });
});
