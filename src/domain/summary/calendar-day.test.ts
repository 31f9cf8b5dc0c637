import { expect, it } from "vitest";
import { parseDay } from "./calendar-day.ts";

it.each(["2026-09-01", "2028-02-29", "0001-01-01", "9999-12-31"])("%s is a day", (text) => {
  expect(parseDay(text)).toBe(text);
});

it.each([
  "",
  "2026-02-30",
  "2027-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-9-1",
  "12026-09-01",
  "2026-09-01T10:00",
  " 2026-09-01",
])("%j is none", (text) => {
  expect(parseDay(text)).toBeUndefined();
});
