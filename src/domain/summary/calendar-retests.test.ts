import { describe, expect, it } from "vitest";
import {
  day,
  evidence,
  home,
  hour,
  now,
  organization,
  test,
} from "#domain/verdict/evidence.fixture.ts";
import { standingsOf } from "#domain/verdict/standing.ts";
import { type Day, parseDay } from "./calendar-day.ts";
import { retestDays } from "./calendar-retests.ts";

function dayAt(at: number): Day {
  const read = parseDay(new Date(at).toISOString().slice(0, 10));
  if (!read) throw new Error("The test's own time is no day.");
  return read;
}

function standings(...testedAt: readonly number[]) {
  const evidences = testedAt.map((at, index) =>
    evidence({
      organization: index === 0 ? home() : organization({ name: `Guest ${index}` }),
      test: test({ at }),
    }),
  );
  return standingsOf(evidences, {}, now);
}

const facts = { now, tradeIn: undefined, dayAt };

describe("retestDays", () => {
  it("is the last whole day before a test stops counting", () => {
    expect(retestDays(standings(now - hour), facts)).toEqual(["2026-09-30"]);
  });

  it("is today where less than a day is left", () => {
    expect(retestDays(standings(now - 29.5 * day), facts)).toEqual(["2026-09-01"]);
  });

  it("has each day once, in order", () => {
    const tested = [now - 2 * day, now - 10 * day, now - 10 * day - hour];
    expect(retestDays(standings(...tested), facts)).toEqual(["2026-09-20", "2026-09-28"]);
  });

  it("is none for a test that proves until after the old phone goes", () => {
    const tradeIn = parseDay("2026-09-25");
    const tested = [now - 2 * day, now - 10 * day];
    expect(retestDays(standings(...tested), { ...facts, tradeIn })).toEqual(["2026-09-20"]);
  });

  it("asks again for a test that stops counting on the very day", () => {
    const tradeIn = parseDay("2026-09-21");
    expect(retestDays(standings(now - 10 * day), { ...facts, tradeIn })).toEqual(["2026-09-20"]);
  });

  it("is none where nothing is proven, or a test is too old already", () => {
    expect(retestDays(standingsOf([evidence()], {}, now), facts)).toEqual([]);
    expect(retestDays(standings(now - 31 * day), facts)).toEqual([]);
  });

  it("is none for an organization that was left", () => {
    const left = evidence({ leaving: { value: "left", at: now - day } });
    expect(retestDays(standingsOf([left], {}, now), facts)).toEqual([]);
  });
});
