import type { OrganizationKey } from "#domain/organization/organization.ts";
import { weightOf } from "#domain/verdict/status.ts";
import type { Overview } from "./overview.ts";
import { isEqual, remembered } from "./remembered.ts";
import type { State } from "./state.ts";

/** What *Continue* leads to. */
export type NextWork =
  | { readonly kind: "organization"; readonly key: OrganizationKey }
  /** All are ready, and nothing shows yet that they are all. */
  | { readonly kind: "compare" }
  /** *Yes*: the week before the old phone is erased. */
  | { readonly kind: "drawer" }
  | { readonly kind: "nothing" };

/** The first organization in the order of work with something left to do; what comes after the last. */
export function nextWorkIn({ overview }: State): NextWork {
  return nextAmong(overview);
}

const nextAmong = remembered(({ work, standings, verdict }: Overview): NextWork => {
  if (verdict.kind === "yes") return { kind: "drawer" };
  const settled = new Set(
    standings.filter(({ status }) => weightOf(status) === "settled").map(({ key }) => key),
  );
  const first = work.find(({ key, isFirst }) => isFirst || !settled.has(key));
  if (first) return { kind: "organization", key: first.key };
  return { kind: verdict.list.kind === "reconciled" ? "nothing" : "compare" };
}, isEqual);
