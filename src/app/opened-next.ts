import type { OrganizationKey } from "#domain/organization/organization.ts";
import { isFullOfAuthenticators } from "#domain/verdict/next-action.ts";
import { isInOtherCloudIn } from "./other-cloud.ts";
import { nextActionIn, standingIn } from "./selectors.ts";
import type { State } from "./state.ts";
import { cardIn } from "./step-card.ts";

/**
 * What *Next* leads to: the card, or at once Security info, where adding the new phone is next and the old phone can
 * approve it. Whether one entry there is the old phone's, while the new phone is known by another name, does not keep
 * anybody from adding: adding comes next after that answer too, and once the test there is passed nothing hangs on it.
 */
export function isOpenedNext(state: State, key: OrganizationKey): boolean {
  const isAdding =
    nextActionIn(state, key) === "open-security-info" || isOnlyOldPhoneAsked(state, key);
  return isAdding && state.overview.triage.oldPhone === "here" && !isInOtherCloudIn(state, key);
}

function isOnlyOldPhoneAsked(state: State, key: OrganizationKey): boolean {
  const methods = standingIn(state, key)?.evidence.microsoftSays?.value ?? [];
  return cardIn(state, key).kind === "is-it-old" && !isFullOfAuthenticators(methods);
}
