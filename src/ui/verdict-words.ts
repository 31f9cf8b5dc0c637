import type { Shares } from "#app/shares.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Reconciliation } from "#domain/verdict/reconciliation.ts";
import type { Gaps, Losses, TextCover, Verdict } from "#domain/verdict/verdict.ts";
import { dateText, lastDayText, namesText } from "./check-words.ts";
import type { Words } from "./words/words.ts";

/** What an organization is called on this screen. */
export type NameOfKey = (key: OrganizationKey) => string;

/** The verdict in sentences: the question, the answer, the reasons, and how many organizations are done. */
export interface VerdictText {
  readonly question: string;
  readonly answer: string;
  readonly reasons: readonly string[];
  readonly count: string;
}

/** The verdict in words. An empty list has an answer too, and it is never *Yes*. */
export function verdictText(
  words: Words,
  verdict: Verdict,
  isEmpty: boolean,
  nameOf: NameOfKey,
): VerdictText {
  const { proven, total } = verdict;
  if (verdict.kind === "where-in") {
    const count = words.verdict.stillIn(proven, total);
    return {
      question: words.verdict.whereHeading,
      answer: isEmpty ? words.verdict.notKnownYet : count,
      reasons: isEmpty
        ? [words.verdict.noneYet]
        : [...goneReasons(words, verdict, nameOf), ...listReasons(words, verdict.list, nameOf)],
      count: "",
    };
  }
  return {
    question: words.verdict.heading,
    answer: words.verdict.answer[verdict.kind],
    reasons: isEmpty ? [words.verdict.noOrganizations] : reasonsFor(words, verdict, nameOf),
    count: isEmpty ? "" : words.verdict.ready(proven, total),
  };
}

/** The shares of the list in a few words each; those of which there are none are left out, but for the first. */
export function shareTexts(words: Words, verdict: Verdict, shares: Shares): readonly string[] {
  const { verdict: said } = words;
  if (verdict.kind === "where-in") {
    const help = verdict.lost.length + verdict.closed.length;
    const open = verdict.open.length;
    const texts = [
      ...(help > 0 ? [said.needHelp(help)] : []),
      ...(open > 0 ? [said.rest(open)] : []),
    ];
    return texts.length > 0 ? texts : [said.ready(verdict.proven, verdict.total)];
  }
  return [
    said.ready(verdict.proven, verdict.total),
    ...(shares.onlyOldPhone > 0 ? [said.onlyOldPhone(shares.onlyOldPhone)] : []),
  ];
}

function reasonsFor(
  words: Words,
  verdict: Exclude<Verdict, { kind: "where-in" }>,
  nameOf: NameOfKey,
): readonly string[] {
  switch (verdict.kind) {
    case "not-yet":
      return lossReasons(words, verdict, nameOf);
    case "not-proven":
      return [...openReasons(words, verdict, nameOf), ...listReasons(words, verdict.list, nameOf)];
    case "yes":
      return yesReasons(words, verdict);
  }
}

function lossReasons(words: Words, { lost, closed }: Losses, nameOf: NameOfKey): readonly string[] {
  return [
    ...(lost.length > 0 ? [words.verdict.lost(namesText(words, lost.map(nameOf)))] : []),
    ...(closed.length > 0 ? [words.verdict.closed(namesText(words, closed.map(nameOf)))] : []),
  ];
}

function openReasons(words: Words, { open }: Gaps, nameOf: NameOfKey): readonly string[] {
  return open.length > 0 ? [words.verdict.open(namesText(words, open.map(nameOf)))] : [];
}

function goneReasons(words: Words, verdict: Losses & Gaps, nameOf: NameOfKey): readonly string[] {
  const shut = [...verdict.lost, ...verdict.closed];
  return [
    ...(shut.length > 0 ? [words.verdict.shut(namesText(words, shut.map(nameOf)))] : []),
    ...(verdict.open.length > 0
      ? [words.verdict.openGone(namesText(words, verdict.open.map(nameOf)))]
      : []),
  ];
}

function listReasons(words: Words, list: Reconciliation, nameOf: NameOfKey): readonly string[] {
  switch (list.kind) {
    case "reconciled":
      return [];
    case "account-missing":
      return [
        words.verdict.list["account-missing"](namesText(words, list.organizations.map(nameOf))),
      ];
    case "home-missing":
      return [words.verdict.list["home-missing"](namesText(words, list.accounts))];
    case "unmatched":
    case "matched-twice":
      return [words.verdict.list[list.kind](list.entries.length)];
    case "no-entries":
    case "not-confirmed":
    case "confirmed-long-ago":
      return [words.verdict.list[list.kind]];
  }
}

function yesReasons(
  words: Words,
  { reached, oldestAt, texts }: Extract<Verdict, { kind: "yes" }>,
): readonly string[] {
  const ways = ["proven", "covered", "nothing-to-do", "left"] as const;
  const [first = "", ...others] = ways
    .filter((way) => reached[way] > 0)
    .map((way) => words.verdict.reached[way](reached[way]));
  return [
    words.verdict.yesReason(others.reduce(words.verdict.reachedBoth, first)),
    words.verdict.yesOldest(dateText(words, oldestAt)),
    ...textsReason(words, texts),
    words.verdict.onlyYouSaid,
  ];
}

function textsReason(words: Words, texts: TextCover): readonly string[] {
  switch (texts.kind) {
    case "none":
      return [];
    case "until":
      return [words.verdict.yesUntil(lastDayText(words, texts.at))];
    case "no-date":
      return [words.verdict.yesNoDate];
  }
}
