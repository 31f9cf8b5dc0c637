import {
  type Credential,
  type CredentialKind,
  type Device,
  isForGuests,
  takesPlace,
} from "./credential.ts";
import { type Attempt, type SignIn, signIn } from "./sign-in.ts";
import { type Place, type World, withPlace } from "./world.ts";

/** What somebody meets who opens an organization's Security info. */
export interface Visit {
  readonly signIn: SignIn;
  /** Whether the page is shown in the end. */
  readonly isOpen: boolean;
  /** Whether the person got in and the page was refused. */
  readonly isClosed: boolean;
}

/** Opens Security info, as far as it lets somebody. */
export function visitOf(world: World, place: Place, attempt: Omit<Attempt, "page">): Visit {
  const signedIn = signIn(world, place, { ...attempt, page: "security-info" });
  const { ending, at } = signedIn;
  const isIn = ending === "in" || (ending === "must-register" && at === place.name);
  const isRefused = ending === "may-not-register" && at === place.name;
  const { securityInfo } = place.policy;
  const isOpenHere =
    securityInfo === "open" || (securityInfo === "office-only" && world.isInOffice);
  return {
    signIn: signedIn,
    isOpen: isIn && isOpenHere,
    isClosed: isRefused || (isIn && !isOpenHere),
  };
}

/** What Security info lists; a password and a mail address are not among it. */
export function listedIn({ credentials }: Place): readonly Credential[] {
  return credentials;
}

/** Why Security info does not take another method. */
export type Refusal = "not-allowed" | "five-already";

/** Whether Security info takes one more of this kind; `undefined` if it does. */
export function refusalOf(
  { policy, relation, credentials }: Place,
  kind: CredentialKind,
): Refusal | undefined {
  if (!policy.allows.includes(kind) || (relation === "guest" && !isForGuests(kind))) {
    return "not-allowed";
  }
  const isOneOfFive = takesPlace({ id: "", kind, label: "", on: [] });
  return isOneOfFive && credentials.filter(takesPlace).length >= 5 ? "five-already" : undefined;
}

/** What is about to be registered. */
export interface Addition {
  readonly kind: CredentialKind;
  readonly on: readonly Device[];
  readonly label: string;
  readonly until?: number;
}

/** The world with a method registered there. Nothing is checked: see {@link refusalOf}. */
export function withAdded(world: World, name: string, addition: Addition): World {
  const credential: Credential = { id: `m${world.registered}`, ...addition };
  const changed = withPlace(world, name, (place) => ({
    ...place,
    credentials: [...place.credentials, credential],
  }));
  return { ...changed, registered: world.registered + 1 };
}

/** The world with one method deleted there. */
export function withDeleted(world: World, name: string, id: string): World {
  return withPlace(world, name, (place) => ({
    ...place,
    credentials: place.credentials.filter((credential) => credential.id !== id),
  }));
}
