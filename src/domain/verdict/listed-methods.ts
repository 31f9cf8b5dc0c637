import type { Device, Triage } from "#domain/methods/phone.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import { type Fate, fateOf } from "#domain/methods/survival.ts";
import { deviceSaid, type Evidence, isFreshList, isNewsSince, survivalSaid } from "./evidence.ts";
import { textsEndIn } from "./texts-end.ts";

/** A method that Microsoft lists, and what is known of it. */
export interface ListedMethod {
  readonly method: SignInMethod;
  /** As the person last said, however long ago; the fate heeds its age. */
  readonly device: Device | undefined;
  readonly fate: Fate;
}

/** What Microsoft lists in one organization. */
export interface ListedMethods {
  readonly at: number;
  readonly methods: readonly ListedMethod[];
  /** At most a day old, so that what rests on it is proven. */
  readonly isFresh: boolean;
  /**
   * The new phone was ticked as added after it was read. It then says nothing against what answered since; of the
   * methods it does list it still speaks.
   */
  readonly isOvertaken: boolean;
  /**
   * Whether the new phone could have answered with something on it. Not where the person had said which entry it
   * is and that one is no longer listed: it may be the wrong one that was removed.
   */
  readonly hasNewPhone: boolean;
}

/** What Microsoft lists, with the fate of each method; `undefined` where no list was ever read. */
export function listedMethodsOf(
  evidence: Evidence,
  triage: Triage,
  now: number,
): ListedMethods | undefined {
  const { microsoftSays, organization } = evidence;
  if (!microsoftSays) return undefined;
  const methods = microsoftSays.value.map((method): ListedMethod => {
    const fate = fateOf(method, {
      relation: organization.relation,
      triage,
      device: deviceSaid(evidence, method.id, now),
      answer: survivalSaid(evidence, method.id, now),
      textsEndAt: textsEndIn(evidence),
      now,
    });
    return { method, device: evidence.answers.get(method.id)?.device?.value, fate };
  });
  const isSaid = methods.some(({ device }) => device === "new-phone");
  return {
    at: microsoftSays.at,
    methods,
    hasNewPhone:
      methods.some((listed) => couldBeNewPhone(listed, triage)) &&
      (isSaid || !isNewPhoneGone(evidence, microsoftSays)),
    isFresh: isFreshList(microsoftSays.at, now),
    isOvertaken: isNewsSince(evidence.added, microsoftSays.at, now),
  };
}

/** Whether the person said that this method is on the new phone, and it counts there. */
export function isOnNewPhone({ device, fate }: ListedMethod): boolean {
  return device === "new-phone" && fate.kind === "survives";
}

/**
 * Whether the new phone could have answered with this method. An entry that carries the old phone's name, and
 * not the new one's, could not until the person says that it did: names only ever lower what is believed.
 */
function couldBeNewPhone(listed: ListedMethod, triage: Triage): boolean {
  const { method, device, fate } = listed;
  if (fate.kind === "lost" || fate.kind === "does-not-count") return false;
  if (device === "new-phone") return true;
  if (device !== undefined || !livesOnPhones(method)) return false;
  return !isNamedAsOld("name" in method ? method.name : undefined, triage);
}

function isNewPhoneGone(
  { answers }: Evidence,
  { value: methods, at }: NonNullable<Evidence["microsoftSays"]>,
): boolean {
  return [...answers].some(
    ([id, { device }]) =>
      device?.value === "new-phone" &&
      device.at < at &&
      methods.every((method) => method.id !== id),
  );
}

function livesOnPhones(method: SignInMethod): boolean {
  switch (method.kind) {
    case "authenticator":
    case "passwordless-authenticator":
    case "passkey":
    case "software-oath":
    case "external":
    case "unknown":
      return true;
    case "platform-credential":
      return (
        method.platform === "ios" || method.platform === "android" || method.platform === "unknown"
      );
    case "phone":
    case "hardware-oath":
    case "windows-hello":
    case "temporary-access-pass":
    case "qr-code-pin":
    case "email":
    case "password":
    case "resource-account-key":
      return false;
  }
}

function isNamedAsOld(name: string | undefined, { oldPhoneName, newPhoneName }: Triage): boolean {
  return name !== undefined && isSame(name, oldPhoneName) && !isSame(name, newPhoneName);
}

function isSame(name: string, other: string | undefined): boolean {
  return name.trim().toLowerCase() === other?.trim().toLowerCase();
}
