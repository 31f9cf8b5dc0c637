import { remembered } from "#app/remembered.ts";
import type { RowState } from "#app/row-selectors.ts";
import type { Reading } from "#app/state.ts";
import { isOnPhoneApp, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import { outcomeOf } from "#domain/microsoft/failure.ts";
import { differenceBetween } from "#domain/verdict/methods-difference.ts";
import { methodDetail, methodText } from "./method-words.ts";
import { localeOf, type Words } from "./words/words.ts";

/** A time of day, or with the date if it was not today, in the reader's own way of writing. */
export function timeText(words: Words, at: number, now: number = Date.now()): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return (isToday ? formatsFor(words).time : formatsFor(words).date).format(at);
}

/** Kept, because making a format takes longer than drawing a whole row. */
const formatsFor = remembered((words: Words) => ({
  time: new Intl.DateTimeFormat(localeOf(words), { timeStyle: "short" }),
  date: new Intl.DateTimeFormat(localeOf(words), { dateStyle: "medium", timeStyle: "short" }),
  shortDay: new Intl.DateTimeFormat(localeOf(words), { day: "numeric", month: "short" }),
  day: new Intl.DateTimeFormat(localeOf(words), { dateStyle: "long", timeZone: "UTC" }),
}));

/** A day in few letters, such as `28 Nov`, in the reader's own way of writing. */
export function dayText(words: Words, at: number): string {
  return formatsFor(words).shortDay.format(at);
}

/** A date with its time, in the reader's own way of writing. */
export function dateText(words: Words, at: number): string {
  return formatsFor(words).date.format(at);
}

/** The last day before a time that ends with a day in UTC, in the reader's own way of writing. */
export function lastDayText(words: Words, endAt: number): string {
  return formatsFor(words).day.format(endAt - 1);
}

/** Names in one sentence; past the fifth they are counted. */
export function namesText(words: Words, names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, words.verdict.more(rest)] : shown;
  return listText(words, parts);
}

/** Several things as one list, joined as the reader's language does it. */
export function listText(words: Words, parts: readonly string[]): string {
  return new Intl.ListFormat(localeOf(words), { type: "conjunction" }).format(parts);
}

/** A row's state in one line. */
export function checkText(words: Words, row: RowState): string {
  switch (row.kind) {
    case "not-checked":
      return words.check.notChecked;
    case "queued":
      return words.check.queued;
    case "checking":
      return words.check.checking;
    case "ended":
      return readingText(words, row.reading);
    case "ended-before":
      return words.outcome[row.outcome];
  }
}

/** What a check answered, in one line. */
export function readingText(words: Words, reading: Reading): string {
  if (reading.kind === "refused") return words.outcome[outcomeOf(reading.failure)];
  const count = reading.methods.length;
  return count === 0 ? words.check.noMethods : words.check.methodsRead(count);
}

/** What changed since the read before, in words; empty if there was no read before. */
export function differenceText(words: Words, reading: Reading): string {
  if (reading.kind === "refused" || !reading.previous) return "";
  const { added, removed, stillThere } = differenceBetween(reading.previous, reading.methods);
  if (added.length + removed.length === 0) return words.visit.nothingChanged;
  const names = (methods: readonly SignInMethod[]) =>
    namesText(
      words,
      methods.map((method) => methodDetail(method) ?? methodText(words, method).title),
    );
  const { difference, differenceBoth } = words.visit;
  const onPhones = stillThere.filter(isOnPhoneApp);
  return [
    ...(added.length > 0 ? [difference.added(names(added))] : []),
    ...(removed.length > 0 ? [difference.removed(names(removed))] : []),
    ...(onPhones.length > 0 ? [difference.stillThere(names(onPhones))] : []),
  ].reduce(differenceBoth);
}

/** Who said so, and when. */
export function evidenceText(words: Words, reading: Reading): string {
  const time = timeText(words, reading.at);
  return reading.kind === "read" ? words.check.microsoftSays(time) : words.check.signInSays(time);
}

/** How a check ended, as a sentence for a screen reader. */
export function checkedSentence(words: Words, name: string, reading: Reading): string {
  const difference = differenceText(words, reading);
  const result = readingText(words, reading);
  return words.check.checkedNamed(name, difference === "" ? result : difference);
}
