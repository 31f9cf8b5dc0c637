import {
  inDisplayOrder,
  isOnPhoneApp,
  type MethodId,
  type SignInMethod,
} from "#domain/methods/sign-in-method.ts";
import type { Evidence } from "./evidence.ts";

/** What changed between two reads of one organization, by method ID; each part in display order. */
export interface MethodsDifference {
  readonly added: readonly SignInMethod[];
  readonly removed: readonly SignInMethod[];
  /** As the later read has them. */
  readonly stillThere: readonly SignInMethod[];
}

/** The difference between two reads. A method renamed is still there; one registered anew is another. */
export function differenceBetween(
  before: readonly SignInMethod[],
  after: readonly SignInMethod[],
): MethodsDifference {
  return {
    added: inDisplayOrder(after.filter(isMissingFrom(before))),
    removed: inDisplayOrder(before.filter(isMissingFrom(after))),
    stillThere: inDisplayOrder(after.filter((method) => !isMissingFrom(before)(method))),
  };
}

function isMissingFrom(methods: readonly SignInMethod[]): (method: SignInMethod) => boolean {
  const ids = new Set(methods.map(({ id }) => id));
  return ({ id }) => !ids.has(id);
}

/**
 * The entries that are probably the new phone: in Microsoft's list now, not in the one before, and the person
 * has begun the move there in the meantime. To be proposed by name and never taken for granted: until they say
 * so, such an entry counts for nothing. Not by `createdAt`, which is mostly absent. Empty where no list came before.
 */
export function proposedNewPhones(
  evidence: Evidence,
  before: readonly SignInMethod[] | undefined,
): readonly MethodId[] {
  const { microsoftSays, workStarted, answers } = evidence;
  if (!before || !microsoftSays || workStarted === undefined) return [];
  if (microsoftSays.at < workStarted) return [];
  return differenceBetween(before, microsoftSays.value)
    .added.filter((method) => isOnPhoneApp(method) && answers.get(method.id)?.device === undefined)
    .map(({ id }) => id);
}
