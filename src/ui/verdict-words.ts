import type { OrganizationKey } from "#domain/organization.ts";
import type { Reconciliation } from "#domain/reconciliation.ts";
import type { Gaps, Losses, Verdict } from "#domain/verdict.ts";
import { dateText, namesText } from "./check-words.ts";
import { words } from "./words.ts";

/** What an organization is called on this screen. */
export type NameOfKey = (key: OrganizationKey) => string;

/** The verdict as it is read: the question, the answer, why, and how far one is. */
export interface VerdictText {
  readonly question: string;
  readonly answer: string;
  readonly reasons: readonly string[];
  readonly count: string;
}

/** The verdict in words. An empty list has an answer too, and it is never *Yes*. */
export function verdictText(verdict: Verdict, isEmpty: boolean, nameOf: NameOfKey): VerdictText {
  const { proven, total } = verdict;
  if (verdict.kind === "where-in") {
    const count = words.verdict.stillIn(proven, total);
    return {
      question: words.verdict.whereHeading,
      answer: count,
      reasons: isEmpty
        ? [words.verdict.noOrganizations]
        : [...goneReasons(verdict, nameOf), ...listReasons(verdict.list)],
      count: "",
    };
  }
  return {
    question: words.verdict.heading,
    answer: words.verdict.answer[verdict.kind],
    reasons: isEmpty ? [words.verdict.noOrganizations] : reasonsFor(verdict, nameOf),
    count: isEmpty ? "" : words.verdict.proven(proven, total),
  };
}

function reasonsFor(
  verdict: Exclude<Verdict, { kind: "where-in" }>,
  nameOf: NameOfKey,
): readonly string[] {
  switch (verdict.kind) {
    case "not-yet":
      return lossReasons(verdict, nameOf);
    case "not-proven":
      return [...openReasons(verdict, nameOf), ...listReasons(verdict.list)];
    case "yes":
      return yesReasons(verdict);
  }
}

function lossReasons({ lost, closed }: Losses, nameOf: NameOfKey): readonly string[] {
  return [
    ...(lost.length > 0 ? [words.verdict.lost(namesText(lost.map(nameOf)))] : []),
    ...(closed.length > 0 ? [words.verdict.closed(namesText(closed.map(nameOf)))] : []),
  ];
}

function openReasons({ open }: Gaps, nameOf: NameOfKey): readonly string[] {
  return open.length > 0 ? [words.verdict.open(namesText(open.map(nameOf)))] : [];
}

function goneReasons(verdict: Losses & Gaps, nameOf: NameOfKey): readonly string[] {
  const shut = [...verdict.lost, ...verdict.closed];
  return [
    ...(shut.length > 0 ? [words.verdict.shut(namesText(shut.map(nameOf)))] : []),
    ...(verdict.open.length > 0
      ? [words.verdict.openGone(namesText(verdict.open.map(nameOf)))]
      : []),
  ];
}

function listReasons(list: Reconciliation): readonly string[] {
  switch (list.kind) {
    case "reconciled":
      return [];
    case "home-missing":
      return [words.verdict.list["home-missing"](namesText(list.accounts))];
    case "unmatched":
      return [words.verdict.list.unmatched(list.entries.length)];
    case "no-entries":
    case "not-confirmed":
    case "confirmed-long-ago":
      return [words.verdict.list[list.kind]];
  }
}

function yesReasons({ reached, oldestAt }: Extract<Verdict, { kind: "yes" }>): readonly string[] {
  const { proven, covered, "nothing-to-do": nothing, left } = reached;
  return [
    words.verdict.yesReason(words.verdict.reached(proven, covered, nothing, left)),
    words.verdict.yesOldest(dateText(oldestAt)),
    words.verdict.onlyYouSaid,
  ];
}
