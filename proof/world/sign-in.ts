import { type Credential, type Device, isForGuests, isTextOrCall } from "./credential.ts";
import { devicesOf, homeOf, type Place, type World } from "./world.ts";

/** How somebody signs in. */
export interface Attempt {
  /** What is at hand and switched on. */
  readonly devices: ReadonlySet<Device>;
  /** Security info asks everybody who has a usable method there, whatever the policy. */
  readonly page: "security-info" | "app";
  /** Which of several methods answers: the first in this order, else any other. */
  readonly prefers: (credential: Credential) => number;
  /** A session that passed a second step before is not asked again. */
  readonly session: "fresh" | "remembered";
}

/** One prompt, and what answered it; `undefined` where nothing did. */
export interface Prompt {
  readonly at: string;
  readonly by: Credential | undefined;
}

/** What the person saw, and how it ended; `at` is the place that it ended at. */
export interface SignIn {
  readonly prompts: readonly Prompt[];
  readonly ending: Ending;
  readonly at: string;
}

export type Ending =
  | "in"
  /** Nothing usable is registered, and the password is enough to register now. */
  | "must-register"
  /** Nothing usable is registered, and nobody may register from here. */
  | "may-not-register"
  /** Something is registered, and none of it is at hand. */
  | "nothing-answered"
  | "not-a-member";

/**
 * A sign-in from the first page to the end. A guest's begins at home, which may ask by its own policy; the
 * organization then asks by its own, and one that trusts home takes home's answer. Sources: entra-docs
 * `authentication-conditional-access.md`, and for Security info `concept-registration-mfa-sspr-combined.md`.
 */
export function signIn(world: World, place: Place, attempt: Attempt): SignIn {
  const { name } = place;
  if (!place.isMember) return { prompts: [], ending: "not-a-member", at: name };
  const asked = attempt.session === "remembered" ? [] : challengers(world, place, attempt);
  const prompts: Prompt[] = [];
  for (const challenger of asked) {
    const { name: at } = challenger;
    const usable = usableIn(world, challenger);
    if (usable.length === 0) {
      const mayRegister = canRegisterIn(world, challenger);
      return { prompts, ending: mayRegister ? "must-register" : "may-not-register", at };
    }
    const by = answering(world, usable, attempt);
    prompts.push({ at, by });
    if (!by) return { prompts, ending: "nothing-answered", at };
  }
  return { prompts, ending: "in", at: name };
}

/** Who asks for a second step on the way, in order; each asks once. */
function challengers(world: World, place: Place, { page }: Attempt): readonly Place[] {
  const home = homeOf(world, place.account);
  function asks(one: Place): boolean {
    const isOwnPage = one === place && page === "security-info";
    return one.policy.asks || (isOwnPage && usableIn(world, one).length > 0);
  }
  if (home === place) return asks(place) ? [place] : [];
  const first = home && asks(home) ? [home] : [];
  if (!asks(place)) return first;
  if (!home || !place.policy.trustsHome) return [...first, place];
  return [home];
}

/** The methods that this organization would take from this person now, wherever they live. */
export function usableIn(world: World, place: Place): readonly Credential[] {
  const { policy, relation, credentials } = place;
  return credentials.filter(
    ({ kind, until }) =>
      policy.allows.includes(kind) &&
      (relation === "home" || isForGuests(kind)) &&
      (until === undefined || until > world.now) &&
      !(isTextOrCall(kind) && policy.textsEnd !== undefined && policy.textsEnd <= world.now),
  );
}

function answering(
  world: World,
  usable: readonly Credential[],
  { devices, prefers }: Attempt,
): Credential | undefined {
  return usable
    .filter(
      (credential) =>
        credential.kind === "access-pass" ||
        devicesOf(world, credential).some((device) => devices.has(device)),
    )
    .toSorted((one, other) => prefers(one) - prefers(other))[0];
}

/** Whether somebody with nothing usable there may register by the password alone. */
export function canRegisterIn(world: World, { policy, relation }: Place): boolean {
  const isOpen =
    policy.securityInfo === "open" || (policy.securityInfo === "office-only" && world.isInOffice);
  return isOpen && policy.allows.some((kind) => relation === "home" || isForGuests(kind));
}
