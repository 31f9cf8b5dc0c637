import { type BareStatus, weightOf } from "#domain/verdict/status.ts";

/** The shape before a row's name. It repeats the row's words and never says anything alone. */
export type RowIcon = "check" | "important" | "half" | "question" | "circle" | "clock" | "minus";

/** The shape of a status; a clock wherever somebody else has to act first. */
export function rowIconOf(status: BareStatus | undefined, isWaiting: boolean): RowIcon {
  if (!status) return "circle";
  if (status.kind !== "left" && weightOf(status) === "settled") return "check";
  if (isWaiting) return "clock";
  return isQuestion(status) ? "question" : icons[status.kind];
}

const icons: Readonly<Record<BareStatus["kind"], RowIcon>> = {
  proven: "check",
  covered: "check",
  "only-old-phone": "important",
  "added-untested": "half",
  "registered-elsewhere": "half",
  needs: "circle",
  blocked: "clock",
  "nothing-to-do": "minus",
  leaving: "minus",
  left: "minus",
  unknown: "circle",
};

const questions: ReadonlySet<string> = new Set<Extract<BareStatus, { reason: string }>["reason"]>([
  "question-open",
  "contradicted",
  "prompt-not-sure",
  "survival-unsaid",
  "account-unsaid",
]);

function isQuestion(status: BareStatus): boolean {
  return "reason" in status && questions.has(status.reason);
}
