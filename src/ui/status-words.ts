import type { Fate } from "#domain/methods/survival.ts";
import type { Basis } from "#domain/verdict/evidence.ts";
import type { BareStatus } from "#domain/verdict/status.ts";
import { dateText, lastDayText, timeText } from "./check-words.ts";
import type { Words } from "./words/words.ts";

/** An organization's status, in a few words. */
export function statusText(words: Words, status: BareStatus): string {
  switch (status.kind) {
    case "proven":
    case "left":
      return words.status[status.kind];
    case "covered":
      return status.until === undefined
        ? words.status.covered[status.reason]
        : words.status.coveredUntil(lastDayText(words, status.until));
    case "added-untested":
      return words.status["added-untested"][status.reason];
    case "registered-elsewhere":
      return words.status["registered-elsewhere"][status.reason];
    case "only-old-phone":
      return words.status["only-old-phone"][status.reason];
    case "needs":
      return words.status.needs[status.reason];
    case "blocked":
      return words.status.blocked[status.reason];
    case "nothing-to-do":
      return words.status["nothing-to-do"][status.reason];
    case "leaving":
      return words.status.leaving[status.reason];
    case "unknown":
      return words.status.unknown[status.reason];
  }
}

/** Who said so, and when. */
export function basisText(words: Words, { who, at }: Basis): string {
  return words.basis[who](timeText(words, at));
}

/** What becomes of a method when the old phone goes. */
export function fateText(words: Words, fate: Fate): string {
  if (fate.kind === "survives" && fate.until !== undefined) {
    return words.fate.until(lastDayText(words, fate.until));
  }
  if (fate.kind !== "does-not-count") return words.fate[fate.kind];
  switch (fate.why) {
    case "not-mfa":
    case "home-only":
      return words.fate[fate.why];
    case "expires":
      return fate.at === undefined
        ? words.fate.expiresSoon
        : words.fate.expires(dateText(words, fate.at));
    case "texts-ended":
      return words.fate.textsEnded;
    case "expired":
      return words.fate.expired(dateText(words, fate.at));
  }
}
