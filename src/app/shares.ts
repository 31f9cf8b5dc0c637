import type { Standing } from "#domain/verdict/standing.ts";
import { weightOf } from "#domain/verdict/status.ts";

/** How far the list as a whole is: of the organizations that were not left, how many stand where. */
export interface Shares {
  /** The person gets in without the old phone. */
  readonly ready: number;
  /** The new phone is registered there, and not tested. */
  readonly added: number;
  /** They would be lost with the old phone. */
  readonly onlyOldPhone: number;
  /** All others. */
  readonly rest: number;
}

/** The shares of a list; all of them together are the organizations that were not left. */
export function sharesOf(standings: readonly Standing[]): Shares {
  const present = standings.filter(({ status }) => status.kind !== "left");
  const count = (isOne: (standing: Standing) => boolean) => present.filter(isOne).length;
  const ready = count(({ status }) => weightOf(status) === "settled");
  const added = count(({ status }) => status.kind === "added-untested");
  const onlyOldPhone = count(
    ({ status }) => weightOf(status) === "lost" && status.kind !== "blocked",
  );
  return { ready, added, onlyOldPhone, rest: present.length - ready - added - onlyOldPhone };
}
