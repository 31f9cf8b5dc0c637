import * as v from "valibot";
import type { AnswersKeeper, AnswersTold } from "#domain/diagnostics/answers-told.ts";
import { approvedPermissions } from "#domain/microsoft/permissions.ts";
import type { SafeStorage } from "./safe-storage.ts";

const key = "rekey.answers";

const nothing: AnswersTold = { signOut: { kind: "none" }, approval: { kind: "none" } };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const answersText = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    signOut: v.variant("kind", [
      v.object({ kind: v.picklist(["none", "left"]) }),
      v.object({ kind: v.literal("back"), accounts: count }),
    ]),
    approval: v.variant("kind", [
      v.object({ kind: v.literal("none") }),
      v.object({
        kind: v.literal("answered"),
        answer: v.picklist(["nothing", "not-ours", "approved", "not-named", "declined", "refused"]),
        scope: v.object({
          permissions: v.array(v.picklist(approvedPermissions)),
          others: count,
        }),
      }),
    ]),
  }),
);

/** Keeps closed words and counts in the tab, and nothing by which a person or an organization could be known. */
export function answersKeeper(tab: SafeStorage): AnswersKeeper {
  const told = () => {
    const kept = v.safeParse(answersText, tab.text(key));
    return kept.success ? kept.output : nothing;
  };
  const keep = (news: Partial<AnswersTold>) => {
    tab.put(key, JSON.stringify({ ...told(), ...news }));
  };
  return {
    told,
    signOutTold: (signOut) => keep({ signOut }),
    approvalTold: (approval) => keep({ approval }),
  };
}
