import type { Device, Triage } from "#domain/methods/phone.ts";
import {
  inDisplayOrder,
  isOnPhoneApp,
  type MethodId,
  type SignInMethod,
} from "#domain/methods/sign-in-method.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
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

/** One name that is the old phone's in one organization, and the entries elsewhere that are probably it too. */
export interface OldPhoneProposal {
  readonly name: string;
  readonly entries: readonly {
    readonly organization: OrganizationKey;
    readonly method: MethodId;
  }[];
}

/**
 * The entries that are probably the old phone, because the person said so of one by that name elsewhere. Only where an
 * organization lists one entry of that name, it was there before anything was added, and the new phone is known by
 * another name: by what the person called it, or by an entry that they said to be its. To be confirmed once for all of them, and never taken for granted.
 */
export function proposedOldPhones(
  evidences: readonly Evidence[],
  triage: Triage,
): readonly OldPhoneProposal[] {
  const said = new Map(
    evidences.flatMap((one) => namesOf(one, "old-phone")).map((name) => [plain(name), name]),
  );
  return [...said.values()].flatMap((name) => oldPhoneProposed(name, evidences, triage) ?? []);
}

/**
 * The entries that are probably the old phone, if the one by that name is which the person is asked about. `undefined`
 * where the new phone is not known by a name, or by that one.
 */
export function oldPhoneProposed(
  name: string,
  evidences: readonly Evidence[],
  { newPhoneName }: Triage,
): OldPhoneProposal | undefined {
  const newNames = [
    newPhoneName ?? [],
    ...evidences.map((one) => namesOf(one, "new-phone")),
  ].flat();
  if (newNames.length === 0 || newNames.some((one) => plain(one) === plain(name))) return undefined;
  const entries = evidences.flatMap((one) => entryBefore(one, plain(name)));
  return entries.length === 0 ? undefined : { name, entries };
}

function entryBefore(evidence: Evidence, name: string): OldPhoneProposal["entries"] {
  const { microsoftSays, answers, organization } = evidence;
  if (!microsoftSays || isBegun(evidence, microsoftSays.at)) return [];
  const same = microsoftSays.value.filter(
    (method) => isOnPhoneApp(method) && plain(nameOf(method) ?? "") === name,
  );
  const [only, ...others] = same;
  const isAsked = only && others.length === 0 && answers.get(only.id)?.device === undefined;
  return isAsked ? [{ organization: organization.key, method: only.id }] : [];
}

/** Whether something may have been added before that list. */
function isBegun({ added, workStarted, test, answers }: Evidence, listedAt: number): boolean {
  return (
    [added, workStarted, test?.at].some((at) => at !== undefined && at <= listedAt) ||
    [...answers.values()].some(({ device }) => device?.value === "new-phone")
  );
}

function namesOf({ microsoftSays, answers }: Evidence, device: Device): readonly string[] {
  const listed = microsoftSays?.value ?? [];
  return listed.flatMap((method) =>
    answers.get(method.id)?.device?.value === device ? (nameOf(method) ?? []) : [],
  );
}

function nameOf(method: SignInMethod): string | undefined {
  return "name" in method ? method.name : undefined;
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
