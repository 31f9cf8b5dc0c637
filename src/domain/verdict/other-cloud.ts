import type { Evidence } from "./evidence.ts";

/**
 * Whether Microsoft said, when it was last asked, that the organization is in a cloud that this copy cannot reach: then no
 * link of this copy's cloud opens anything there. `false` where nobody asked.
 */
export function isInOtherCloud({
  signInSays,
  microsoftSays,
}: Pick<Evidence, "signInSays" | "microsoftSays">): boolean {
  if (signInSays?.value.kind !== "other-cloud") return false;
  return microsoftSays === undefined || microsoftSays.at < signInSays.at;
}
