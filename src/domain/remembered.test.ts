import { describe, expect, it } from "vitest";
import { isEqual, keptEqual, keptList, remembered } from "./remembered.ts";

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

  it("reckons anew when the time is another", () => {
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

it("a list of the same objects is the same list", () => {
  const kept = keptList<object>();
  const [one, other] = [{}, {}];
  const first = kept([one, other]);
  expect(kept([one, other])).toBe(first);
  expect(kept([other, one])).toEqual([other, one]);
  expect(kept([one])).toHaveLength(1);
  expect(kept([])).toBe(kept([]));
});

it("an equal value is the one before", () => {
  const kept = keptEqual<{ readonly phone: string }>();
  const first = kept({ phone: "lost" });
  expect(kept({ phone: "lost" })).toBe(first);
  expect(kept({ phone: "here" })).toEqual({ phone: "here" });
});

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
