import type { BareStatus } from "#domain/verdict/status.ts";

/** The shape before a row's name. It repeats the row's words and never says anything alone. */
export type RowIcon = "check" | "important" | "half" | "question" | "circle" | "clock" | "minus";

/** The shape of a status; a clock wherever somebody else has to act first. */
export function rowIconOf(status: BareStatus | undefined, isWaiting: boolean): RowIcon {
  if (!status) return "circle";
  switch (status.kind) {
    case "proven":
    case "covered":
      return "check";
    case "only-old-phone":
      return isWaiting ? "clock" : "important";
    case "added-untested":
      return "half";
    case "registered-elsewhere":
      return status.reason === "survival-unsaid" ? "question" : "half";
    case "needs":
      return status.reason === "sign-in" || status.reason === "consent" ? "circle" : "clock";
    case "blocked":
      return "clock";
    case "nothing-to-do":
      return status.reason === "confirmed" ? "check" : "minus";
    case "leaving":
      return status.isLost ? "important" : "minus";
    case "left":
      return "minus";
    case "unknown":
      return isQuestion(status.reason) ? "question" : isWaiting ? "clock" : "circle";
  }
}

function isQuestion(reason: Extract<BareStatus, { kind: "unknown" }>["reason"]): boolean {
  return reason === "question-open" || reason === "contradicted" || reason === "prompt-not-sure";
}
