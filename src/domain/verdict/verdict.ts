import { isGone, type Triage } from "#domain/methods/phone.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Reconciliation } from "./reconciliation.ts";
import { earliestOf, endOf, type Standing } from "./standing.ts";
import { type Status, weightOf } from "./status.ts";

/**
 * The answer to *Can I wipe the old phone?*, or, where that phone is gone, to *Where can I still get in?* — with
 * what it rests on, which is also what would change it.
 */
export type Verdict = Tally &
  (
    | ({ readonly kind: "not-yet" } & Losses & Gaps)
    | ({ readonly kind: "not-proven" } & Gaps)
    | ({ readonly kind: "yes" } & Proof)
    /** The old phone is gone. Those in {@link Losses} are shut until somebody helps. */
    | ({ readonly kind: "where-in"; readonly stillIn: readonly OrganizationKey[] } & Losses & Gaps)
  );

/** "3 of 8 proven": of those not left, how many the person can get into without the old phone. */
export interface Tally {
  readonly proven: number;
  readonly total: number;
}

/** The organizations that speak against it, in the order given; none is in both. */
export interface Losses {
  /** Would be lost with the old phone, as far as anybody can tell. */
  readonly lost: readonly OrganizationKey[];
  /** Security info there is closed to the person, as they say. */
  readonly closed: readonly OrganizationKey[];
}

/** What is not proven. */
export interface Gaps {
  /** Unknown, stale, untested or unconfirmed. */
  readonly open: readonly OrganizationKey[];
  readonly list: Reconciliation;
}

/** How a *Yes* was reached. */
export interface Proof {
  /** How many organizations by each way. */
  readonly reached: Readonly<Record<"proven" | "covered" | "nothing-to-do" | "left", number>>;
  /** The oldest word it rests on, the list's included; it stops counting thirty days later. */
  readonly oldestAt: number;
  /** When the last of the organizations became ready; an answer that was only repeated is no news. */
  readonly newestAt: number;
  /** What of it ends with texts and calls. */
  readonly texts: TextCover;
}

/** Whether a *Yes* rests on texts or calls, and until when at the longest, in milliseconds since the epoch. */
export type TextCover =
  | { readonly kind: "none" }
  | { readonly kind: "until"; readonly at: number }
  /** Microsoft has not said when they end in this cloud. */
  | { readonly kind: "no-date" };

/**
 * The verdict over all organizations of all accounts. *Yes* needs every one of them settled, and a list that was
 * reconciled; with no organization on the list it is never given.
 */
export function verdictFor(
  standings: readonly Standing[],
  list: Reconciliation,
  triage: Triage,
): Verdict {
  const settled = standings.filter(({ status }) => weightOf(status) === "settled");
  const stillIn = settled.filter(({ status }) => status.kind !== "left");
  const tally = {
    proven: stillIn.length,
    total: standings.length - (settled.length - stillIn.length),
  };
  const losses = lossesAmong(standings);
  const open = keysOf(standings.filter(({ status }) => weightOf(status) === "open"));
  const gaps = { open, list };
  if (isGone(triage.oldPhone)) {
    return { kind: "where-in", stillIn: keysOf(stillIn), ...losses, ...gaps, ...tally };
  }
  if (losses.lost.length + losses.closed.length > 0) {
    return { kind: "not-yet", ...losses, ...gaps, ...tally };
  }
  return list.kind === "reconciled" && settled.length > 0 && open.length === 0
    ? { kind: "yes", ...proofOf(settled, list.at), ...tally }
    : { kind: "not-proven", ...gaps, ...tally };
}

function lossesAmong(standings: readonly Standing[]): Losses {
  const lost = standings.filter(({ status }) => weightOf(status) === "lost");
  return {
    lost: keysOf(lost.filter(({ status }) => status.kind !== "blocked")),
    closed: keysOf(lost.filter(({ status }) => status.kind === "blocked")),
  };
}

function proofOf(settled: readonly Standing[], reconciledAt: number): Proof {
  function count(kind: Status["kind"]): number {
    return settled.filter(({ status }) => status.kind === kind).length;
  }
  const times = settled.map(({ status }) => status.basis?.at ?? reconciledAt);
  return {
    reached: {
      proven: count("proven"),
      covered: count("covered"),
      "nothing-to-do": count("nothing-to-do"),
      left: count("left"),
    },
    oldestAt: Math.min(reconciledAt, ...times),
    newestAt: Math.max(...settled.map(({ status: { basis } }) => basis?.since ?? basis?.at ?? 0)),
    texts: textCoverOf(settled),
  };
}

function textCoverOf(settled: readonly Standing[]): TextCover {
  const at = earliestOf(settled.map(({ status }) => endOf(status)));
  if (at !== undefined) return { kind: "until", at };
  const isDateless = settled.some(
    ({ status, evidence }) =>
      status.kind === "covered" &&
      status.reason === "text-or-call" &&
      evidence.textsEndAt === undefined,
  );
  return { kind: isDateless ? "no-date" : "none" };
}

function keysOf(standings: readonly Standing[]): readonly OrganizationKey[] {
  return standings.map(({ key }) => key);
}
