import { plainText, shortText } from "#domain/text/plain-text.ts";
import type { Day } from "./calendar-day.ts";

/** What goes into the person's calendar. None of it names an organization, unless the person's own note does. */
export type CalendarEntry =
  /** The day on which the old phone goes. */
  | { readonly kind: "trade-in"; readonly day: Day }
  /** Somebody helps, at a time in milliseconds since the epoch. */
  | {
      readonly kind: "appointment";
      readonly at: number;
      /** Tells it from others, and stays the same when the time changes; it is not written. */
      readonly slot: string;
      readonly note: string;
    }
  /** A test has to be done again, or it stops counting. */
  | { readonly kind: "test-again"; readonly day: Day };

/** The words of one language for a calendar: neutral, for a calendar is often seen by others. */
export interface CalendarSentences {
  readonly tradeIn: string;
  /** The note is what the person typed; empty where they did not. */
  readonly appointment: (note: string) => string;
  readonly testAgain: string;
}

/** What a calendar file is made with besides. */
export interface CalendarFacts {
  /** When the file is made, in milliseconds since the epoch. */
  readonly madeAt: number;
  /** Tells this person's entries from another's, where they share a calendar; it is not written. */
  readonly owner: string;
}

const appointmentMinutes = 30;

/**
 * The entries as an iCalendar file. Days are all-day entries that take nobody's time; appointments last half an
 * hour and are in UTC. The same entry has the same identifier in every file, so that a calendar which is given a
 * newer file moves what it has instead of adding to it.
 * Source: RFC 5545, sections 3.1 (folding), 3.3.11 (escaping), 3.6.1 (events) and 3.8.4.7 (identifiers).
 */
export function calendarText(
  entries: readonly CalendarEntry[],
  sentences: CalendarSentences,
  facts: CalendarFacts,
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rekey//Rekey//EN",
    "CALSCALE:GREGORIAN",
    ...entries.flatMap((entry) => eventLines(entry, sentences, facts)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(
  entry: CalendarEntry,
  sentences: CalendarSentences,
  { madeAt, owner }: CalendarFacts,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${entry.kind}-${digest(`${owner}\n${slotOf(entry)}`)}@rekey.invalid`,
    `DTSTAMP:${utcStamp(madeAt)}`,
    ...timeLines(entry),
    `SUMMARY:${escaped(titleOf(entry, sentences))}`,
    "CLASS:PRIVATE",
    "END:VEVENT",
  ];
}

function slotOf(entry: CalendarEntry): string {
  switch (entry.kind) {
    case "trade-in":
      return entry.kind;
    case "appointment":
      return `${entry.kind}\n${entry.slot}`;
    case "test-again":
      return `${entry.kind}\n${entry.day}`;
  }
}

function timeLines(entry: CalendarEntry): readonly string[] {
  if (entry.kind !== "appointment") {
    return [`DTSTART;VALUE=DATE:${entry.day.replaceAll("-", "")}`, "TRANSP:TRANSPARENT"];
  }
  const end = entry.at + appointmentMinutes * 60_000;
  return [`DTSTART:${utcStamp(entry.at)}`, `DTEND:${utcStamp(end)}`];
}

function titleOf(entry: CalendarEntry, sentences: CalendarSentences): string {
  switch (entry.kind) {
    case "trade-in":
      return sentences.tradeIn;
    case "appointment":
      return sentences.appointment(shortText(plainText(entry.note)));
    case "test-again":
      return sentences.testAgain;
  }
}

/** `20260901T140200Z` */
function utcStamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);
}

const longestLine = 75;

/** A line of at most 75 octets, the rest in lines that begin with a space; no character is cut in half. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > longestLine) {
      text += "\r\n ";
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}

/**
 * Sixteen digits that tell one text from another and do not show it: twice FNV-1a, 32 bits each, from two starts.
 * No secret, and none is needed: it only has to differ.
 */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => hashed(text, start)).join("");
}

function hashed(text: string, start: number): string {
  let hash = start;
  for (const octet of new TextEncoder().encode(text)) hash = Math.imul(hash ^ octet, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
