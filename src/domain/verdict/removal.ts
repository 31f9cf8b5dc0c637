import type { Evidence } from "./evidence.ts";
import type { ListedMethods } from "./listed-methods.ts";

/**
 * Whether something was removed since the test that may have been the new phone: two entries may carry one name, and
 * whoever deletes the wrong one believes that it was the right one. So what they say of it afterwards does not count;
 * only another test does. False where there was no test.
 */
export function isVoidedByRemoval(evidence: Evidence, listing: ListedMethods): boolean {
  const { test } = evidence;
  return (
    test !== undefined && (hasEntryGone(evidence, test.at) || isTickUnclear(evidence, listing))
  );
}

/** An entry that Microsoft listed went, and nobody had said before that it is the old phone's. */
function hasEntryGone({ gone, answers }: Evidence, testedAt: number): boolean {
  return [...gone].some(([id, at]) => {
    const device = answers.get(id)?.device;
    const isOldPhones = device?.value === "old-phone" && device.at < at;
    return at >= testedAt && !isOldPhones;
  });
}

/** Ticked as removed after the test, and a later list has nothing that was said before to be the new phone. */
function isTickUnclear({ removed, test, answers }: Evidence, listing: ListedMethods): boolean {
  if (removed === undefined || !test) return false;
  if (removed < test.at || listing.at < removed) return false;
  return listing.methods.every(({ method }) => {
    const device = answers.get(method.id)?.device;
    return device?.value !== "new-phone" || device.at >= removed;
  });
}
