import type { Credential, CredentialKind, Device } from "#proof/world/credential.ts";
import { listedIn } from "#proof/world/security-info.ts";
import type { SignIn } from "#proof/world/sign-in.ts";
import { devicesOf, type Place, type World, wipedSim } from "#proof/world/world.ts";
import type { Belief } from "./memory.ts";

/** What an honest person says of a test, in Rekey's words. */
export interface Report {
  readonly answer: string;
  readonly prompt: string;
  /** What answered, where that was another method. */
  readonly by: Credential | undefined;
}

/**
 * What an honest person says of a sign-in: of the prompt that named this place, where there was one. A sign-in that
 * did not end says nothing answered.
 */
export function reportOf(
  world: World,
  place: Place,
  { prompts, ending, at }: SignIn,
  devices: ReadonlySet<Device>,
): Report {
  if (ending !== "in") {
    const prompt = ending === "not-a-member" ? "not-sure" : promptOf(place, at);
    return { answer: "nothing", prompt, by: undefined };
  }
  const own = prompts.find((one) => one.at === place.name) ?? prompts.at(-1);
  if (!own?.by) return { answer: "password-only", prompt: "not-sure", by: undefined };
  const answer = answerOf(world, own.by, devices);
  return { answer, prompt: promptOf(place, own.at), by: own.by };
}

function promptOf(place: Place, at: string): string {
  return at === place.name ? "this-organization" : "another-organization";
}

function answerOf(world: World, credential: Credential, devices: ReadonlySet<Device>): string {
  const { kind } = credential;
  if (kind === "mobile-number" || kind === "alternate-number" || kind === "office-number") {
    return "text-or-call";
  }
  const at = devicesOf(world, credential).filter((device) => devices.has(device));
  const isOnlyOldPhone = at.length > 0 && at.every((device) => device === "old-phone");
  if (isOnlyOldPhone) return "old-phone";
  return kind === "authenticator" && at.includes("new-phone") ? "new-phone" : "another-method";
}

/** Rekey's word for a method by its kind; `undefined` for one that it has no word for. */
export function wordFor({ kind }: Credential): string | undefined {
  return words[kind];
}

const words: Readonly<Record<CredentialKind, string | undefined>> = {
  authenticator: undefined,
  "authenticator-passkey": "passkey",
  "synced-passkey": "passkey",
  "security-key": "passkey",
  "windows-hello": "windows-hello",
  "code-app": "software-oath",
  "hardware-token": "hardware-oath",
  "mobile-number": undefined,
  "alternate-number": undefined,
  "office-number": undefined,
  external: "external",
  "access-pass": "temporary-access-pass",
};

/** Whether a method of this kind, as the person knows their things, works without the old phone. */
export function worksWithout(world: World, place: Place, kind: CredentialKind): boolean {
  return listedIn(place)
    .filter((credential) => credential.kind === kind)
    .some((credential) => survives(world, credential));
}

/** Whether it is on something besides the old phone; the number, whether it stays. */
export function survives(world: World, credential: Credential): boolean {
  if (credential.kind === "mobile-number") return wipedSim(world).on !== "nowhere";
  return credential.on.some((device) => device !== "old-phone");
}

/**
 * Which phone an entry is on, as far as somebody can tell who sees the list: by its name, where the phones do not share
 * it; else, where no other entry has it, by what they remember doing there. `undefined` where they cannot tell.
 */
export function phoneOf(
  world: World,
  place: Place,
  credential: Credential,
  belief: Belief,
): string | undefined {
  const alike = listedIn(place).filter(
    ({ kind, label }) => kind === credential.kind && label === credential.label,
  );
  const isNameShared = world.oldPhone.name === world.newPhone.name;
  if (!isNameShared) return deviceWord(credential.on);
  if (alike.length > 1) return undefined;
  // The only entry of that name, and it rang at the last test.
  if (belief.answered?.id === credential.id) return deviceWord(credential.on);
  if (belief.hasRemoved) return "new-phone";
  return belief.hasAdded ? undefined : deviceWord(credential.on);
}

/** Where it truly is, in Rekey's words. */
export function deviceWord(on: readonly Device[]): string {
  if (on.includes("new-phone")) return "new-phone";
  return on.includes("old-phone") ? "old-phone" : "another-device";
}
