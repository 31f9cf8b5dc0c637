import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { runs, timeout } from "#domain/property-runs.fixture.ts";
import { type CalendarEntry, type CalendarSentences, calendarText } from "./calendar.ts";
import { type Day, parseDay } from "./calendar-day.ts";

const sentences: CalendarSentences = {
  tradeIn: "Phone: trade-in day",
  appointment: (note) => (note === "" ? "Phone: appointment" : `Phone: appointment, ${note}`),
  testAgain: "Phone: test again",
};

const facts = { madeAt: Date.UTC(2026, 8, 1, 14, 2), owner: "ana@fabrikam.com" };

function day(text: string): Day {
  const read = parseDay(text);
  if (!read) throw new Error("The test's own day was not read.");
  return read;
}

const tradeIn: CalendarEntry = { kind: "trade-in", day: day("2026-09-20") };

function appointment(over: Partial<Extract<CalendarEntry, { kind: "appointment" }>> = {}) {
  const at = Date.UTC(2026, 8, 3, 8, 30);
  return { kind: "appointment", at, slot: "contoso.com/", note: "", ...over } as const;
}

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
}

function uidOf(entry: CalendarEntry, over: Partial<typeof facts> = {}): string | undefined {
  return eventsIn(calendarText([entry], sentences, { ...facts, ...over }))[0]?.uid;
}

describe("calendarText", () => {
  it("writes a day as an all-day entry that takes no time", () => {
    expect(calendarText([tradeIn], sentences, facts)).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Rekey//Rekey//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:trade-in-c21e6a19510abc9f@rekey.invalid",
        "DTSTAMP:20260901T140200Z",
        "DTSTART;VALUE=DATE:20260920",
        "TRANSP:TRANSPARENT",
        "SUMMARY:Phone: trade-in day",
        "CLASS:PRIVATE",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("writes an appointment as half an hour in UTC", () => {
    const [event] = eventsIn(calendarText([appointment()], sentences, facts));
    expect(event?.startDate.toJSDate()).toEqual(new Date("2026-09-03T08:30:00Z"));
    expect(event?.endDate.toJSDate()).toEqual(new Date("2026-09-03T09:00:00Z"));
    expect(event?.summary).toBe("Phone: appointment");
  });

  it("names no organization and no account, unless the person's own note does", () => {
    const entries = [tradeIn, appointment(), appointment({ slot: "litwareinc.com/", note: "Zoë" })];
    const text = calendarText(entries, sentences, facts);
    expect(text).not.toMatch(/contoso|litware|fabrikam|ana/i);
    expect(eventsIn(text).map(({ summary }) => summary)).toEqual([
      "Phone: trade-in day",
      "Phone: appointment",
      "Phone: appointment, Zoë",
    ]);
  });

  it("is a calendar without entries where there are none", () => {
    expect(eventsIn(calendarText([], sentences, facts))).toEqual([]);
  });

  it("gives an entry the same identifier whenever the file is made and whatever its time", () => {
    const moved = appointment({ at: Date.UTC(2026, 8, 4, 8) });
    expect(uidOf(moved, { madeAt: 0 })).toBe(uidOf(appointment()));
    expect(uidOf({ ...tradeIn, day: day("2026-10-01") })).toBe(uidOf(tradeIn));
  });

  it("gives other entries, and other people's, other identifiers", () => {
    const other = appointment({ slot: "litwareinc.com/" });
    const again: CalendarEntry = { kind: "test-again", day: day("2026-09-20") };
    const uids = [tradeIn, appointment(), other, again].map((entry) => uidOf(entry));
    const foreign = uidOf(tradeIn, { owner: "lee@contoso.com" });
    expect(new Set([...uids, foreign]).size).toBe(5);
  });

  it("escapes what would end or split a line's value", () => {
    const text = calendarText([appointment({ note: "a,b;c\\n" })], sentences, facts);
    expect(text).toContain("SUMMARY:Phone: appointment\\, a\\,b\\;c\\\\n\r\n");
  });
});

const hostileNote = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ..."\\;,:\"'\r\n ",
        "END:VEVENT",
        "BEGIN:VALARM",
        "\\n",
        "\u202e",
        "📱",
        "ü".repeat(40),
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join("")),
);

const someDay = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

const entries: fc.Arbitrary<readonly CalendarEntry[]> = fc.array(
  fc.oneof(
    someDay.map((one) => ({ kind: "trade-in", day: one }) as const),
    someDay.map((one) => ({ kind: "test-again", day: one }) as const),
    fc.record({
      kind: fc.constant("appointment" as const),
      at: fc.integer({ min: 946_684_800, max: 4_102_444_800 }).map((seconds) => seconds * 1000),
      slot: fc.string(),
      note: hostileNote,
    }),
  ),
  { maxLength: 6 },
);

describe("a calendar file of hostile notes", () => {
  it("reads back as the same days, times and titles", { timeout }, () => {
    fc.assert(
      fc.property(entries, (given) => {
        const titles: string[] = [];
        const noting = {
          ...sentences,
          appointment: (note: string) => {
            titles.push(note);
            return note;
          },
        };
        const events = eventsIn(calendarText(given, noting, facts));
        const read = events.map(({ startDate }) =>
          startDate.isDate ? startDate.toString() : startDate.toJSDate().getTime(),
        );
        expect(read).toEqual(given.map((one) => (one.kind === "appointment" ? one.at : one.day)));
        const notes = events.filter(({ startDate }) => !startDate.isDate);
        expect(notes.map(({ summary }) => summary)).toEqual(titles);
      }),
      { numRuns: runs },
    );
  });

  it("has no line over 75 octets, and no character cut in half", { timeout }, () => {
    fc.assert(
      fc.property(entries, (given) => {
        const text = calendarText(given, sentences, facts);
        const lines = text.split("\r\n");
        expect(lines.at(-1)).toBe("");
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
        }
      }),
      { numRuns: runs },
    );
  });
});
