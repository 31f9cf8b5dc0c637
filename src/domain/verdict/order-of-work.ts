import { isGone, type OldPhone, type Triage } from "#domain/methods/phone.ts";
import { nameOf, type OrganizationKey } from "#domain/organization/organization.ts";
import { isHelpDeskFirst } from "./next-action.ts";
import { isTriedWithHome, type Standing } from "./standing.ts";
import { type Status, weightOf } from "./status.ts";

/** The groups of the dashboard, in their order on it. */
export type WorkGroup =
  /** While the old phone works, if it does; else what can be done without it. */
  "now" | "tonight" | "waiting" | "not-known" | "nothing-to-do" | "done" | "leaving";

/** Why an organization stands where it stands. */
export type WorkReason =
  /** The old phone is lost or stolen: first of all, its sessions and its entry at home. */
  | "help-desk-first"
  /** Every guest's sign-in starts at home. */
  | "home-first"
  /** It hangs on the old phone, which is here and works. */
  | "needs-old-phone"
  /** It hangs on the old phone, which works, but elsewhere. */
  | "needs-old-phone-tonight"
  /** It can be gone on with, with the old phone or without it. */
  | "can-go-on"
  /** Home may open it: some organizations trust what was answered there. */
  | "try-once-more"
  /** Something else is registered there that can still answer. */
  | "has-another-way"
  /** Nothing of the person's own opens it any more. */
  | "needs-admin"
  /** Somebody else has to act, or an appointment is made. */
  | "waits-for-someone"
  | "find-out"
  | "probably-nothing"
  | "on-the-way-out"
  | "done";

/** One organization's place in the order of work. */
export interface WorkItem extends Place {
  readonly key: OrganizationKey;
  readonly name: string;
  readonly isHome: boolean;
  /** Before all groups: a home with something left to do. */
  readonly isFirst: boolean;
}

interface Place {
  readonly group: WorkGroup;
  readonly reason: WorkReason;
}

/** Every organization in the order in which to work; the same whatever order they are given in. */
export function orderOfWork(
  standings: readonly Standing[],
  triage: Triage,
  now: number,
): readonly WorkItem[] {
  return standings.map((standing) => itemOf(standing, triage, now)).toSorted(compareWork);
}

/**
 * Which of two items comes first, as `sort` takes it: homes with something left to do, then by group, home before
 * guests, by reason, by name and by key. Zero only for one and the same organization. Names go by code units: the
 * order must not depend on the reader's language.
 */
export function compareWork(one: WorkItem, other: WorkItem): number {
  return (
    Number(other.isFirst) - Number(one.isFirst) ||
    groups[one.group] - groups[other.group] ||
    Number(other.isHome) - Number(one.isHome) ||
    reasons[one.reason] - reasons[other.reason] ||
    compareText(one.name, other.name) ||
    compareText(one.key, other.key)
  );
}

const groups: Readonly<Record<WorkGroup, number>> = {
  now: 1,
  tonight: 2,
  waiting: 3,
  "not-known": 4,
  "nothing-to-do": 5,
  done: 6,
  leaving: 7,
};

const reasons: Readonly<Record<WorkReason, number>> = {
  "help-desk-first": 1,
  "home-first": 2,
  "needs-old-phone": 3,
  "needs-old-phone-tonight": 4,
  "try-once-more": 5,
  "has-another-way": 6,
  "can-go-on": 7,
  "needs-admin": 8,
  "waits-for-someone": 9,
  "find-out": 10,
  "probably-nothing": 11,
  "on-the-way-out": 12,
  done: 13,
};

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function itemOf(standing: Standing, triage: Triage, now: number): WorkItem {
  const { key, evidence, status } = standing;
  const isHome = evidence.organization.relation === "home";
  const isWork = weightOf(status) !== "settled" || isHelpDeskFirst(standing, triage);
  const place = placeOf(standing, triage, now);
  return { key, name: nameOf(evidence.organization), isHome, isFirst: isHome && isWork, ...place };
}

function placeOf(standing: Standing, triage: Triage, now: number): Place {
  const { status, evidence } = standing;
  if (isHelpDeskFirst(standing, triage)) return { group: "now", reason: "help-desk-first" };
  if (status.kind !== "left" && evidence.leaving?.value === "leaving") return onTheWayOut;
  if (status.kind === "leaving") return onTheWayOut;
  if (weightOf(status) === "settled") return settledPlace(status);
  if (isWaiting(standing, now)) return { group: "waiting", reason: "waits-for-someone" };
  if (evidence.organization.relation === "home") return homePlace(status, triage.oldPhone);
  return isGone(triage.oldPhone) ? placeOnceGone(standing) : usualPlace(standing, triage.oldPhone);
}

const onTheWayOut: Place = { group: "leaving", reason: "on-the-way-out" };
const tonight: Place = { group: "tonight", reason: "needs-old-phone-tonight" };
const notKnown: Place = { group: "not-known", reason: "find-out" };
const probablyNothing: Place = { group: "nothing-to-do", reason: "probably-nothing" };

function settledPlace({ kind }: Status): Place {
  return kind === "nothing-to-do" ? probablyNothing : { group: "done", reason: "done" };
}

function isWaiting({ status, evidence: { appointment } }: Standing, now: number): boolean {
  const isShut = status.kind === "blocked" && status.reason === "said-closed";
  return isShut || (appointment !== undefined && appointment > now);
}

function homePlace(status: Status, oldPhone: OldPhone | undefined): Place {
  return oldPhone === "elsewhere" && weightOf(status) === "lost"
    ? tonight
    : { group: "now", reason: "home-first" };
}

function placeOnceGone(standing: Standing): Place {
  if (!isTriedWithHome(standing)) return { group: "now", reason: "try-once-more" };
  const { kind } = standing.status;
  if (kind === "registered-elsewhere" || kind === "added-untested") {
    return { group: "now", reason: "has-another-way" };
  }
  if (kind === "nothing-to-do") return probablyNothing;
  return weightOf(standing.status) === "lost"
    ? { group: "waiting", reason: "needs-admin" }
    : notKnown;
}

function usualPlace({ status, evidence }: Standing, oldPhone: OldPhone | undefined): Place {
  const canGoOn: Place = { group: "now", reason: "can-go-on" };
  switch (status.kind) {
    case "added-untested":
    case "registered-elsewhere":
      return canGoOn;
    case "only-old-phone":
      if (evidence.added !== undefined) return canGoOn;
      return oldPhone === "elsewhere" ? tonight : { group: "now", reason: "needs-old-phone" };
    case "nothing-to-do":
      return probablyNothing;
    case "needs":
      return isUpToOthers(status.reason)
        ? { group: "waiting", reason: "waits-for-someone" }
        : notKnown;
    case "blocked":
      return { group: "waiting", reason: "waits-for-someone" };
    case "leaving":
      return onTheWayOut;
    case "proven":
    case "covered":
    case "left":
      return settledPlace(status);
    case "unknown":
      return notKnown;
  }
}

function isUpToOthers(reason: Extract<Status, { kind: "needs" }>["reason"]): boolean {
  return reason === "host-admin" || reason === "home-admin";
}
