import type { OrganizationKey } from "#domain/organization/organization.ts";
import { isInOtherCloud } from "#domain/verdict/standing.ts";
import { standingIn } from "./selectors.ts";
import type { State } from "./state.ts";

/** Whether an organization is in a cloud that no link of this copy's reaches; `false` for one that is not on the list. */
export function isInOtherCloudIn(state: Pick<State, "overview">, key: OrganizationKey): boolean {
  const standing = standingIn(state, key);
  return standing !== undefined && isInOtherCloud(standing.evidence);
}
