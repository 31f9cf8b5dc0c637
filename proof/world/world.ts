import type { Credential, CredentialKind, Device } from "./credential.ts";

// The truth. This room knows where every sign-in method lives, what every organization asks for, and who can sign
// in where. It imports nothing of Rekey's, so that it cannot repeat Rekey's mistakes. Pure: a change makes a new
// world. Its words are Microsoft's and the person's: place, credential, prompt, policy. Its door is this file.

/** The world at a moment: one person, their devices, and every organization they belong to. */
export interface World {
  /** Milliseconds since the epoch, by the true clock. */
  readonly now: number;
  readonly oldPhone: Phone;
  readonly newPhone: Phone;
  readonly sim: Sim;
  readonly isInOffice: boolean;
  readonly accounts: readonly Account[];
  readonly places: readonly Place[];
  /** Lines that the old phone's Authenticator shows and that belong to no organization. */
  readonly strayLines: readonly string[];
  /** How many sign-in methods were registered so far; numbers the next one. */
  readonly registered: number;
}

export interface Phone {
  /** What it calls itself, and so what Security info calls its entries. */
  readonly name: string;
  readonly is: "here" | "elsewhere" | "gone";
}

/** The person's mobile number. */
export interface Sim {
  readonly on: "old-phone" | "new-phone" | "nowhere";
  /** Whether the new phone gets it at the latest when the old one goes. */
  readonly moves: boolean;
}

/** Who the person is to Microsoft. */
export interface Account {
  readonly address: string;
  /** A personal account and a mailbox that is sent codes have no home organization. */
  readonly kind: "work" | "personal" | "mailbox";
}

/** One organization as one account reaches it. */
export interface Place {
  /** How a story calls it. No two places have the same name. */
  readonly name: string;
  /** The tenant's ID. */
  readonly tenant: string;
  readonly domain: string;
  readonly cloud: "public" | "government";
  /** The address of the account. */
  readonly account: string;
  readonly relation: "home" | "guest";
  /** Whether Authenticator's entry shows Entra's name for a visitor, or the account's own address, as at home. */
  readonly entryShows: "visitor" | "address";
  readonly isMember: boolean;
  readonly policy: Policy;
  readonly credentials: readonly Credential[];
}

/** What an organization's administrators chose. */
export interface Policy {
  /** Whether a sign-in there needs a second step. */
  readonly asks: boolean;
  /** Whether a guest's second step at home is enough. */
  readonly trustsHome: boolean;
  readonly allows: readonly CredentialKind[];
  /** When texts and calls are not delivered there any more; absent where a partner delivers them. */
  readonly textsEnd?: number;
  /** Whether its Security info can be opened, which is also where a first method is registered. */
  readonly securityInfo: "open" | "office-only" | "closed";
  /** Whether an administrator approved that Rekey reads methods. */
  readonly approvesReading: boolean;
}

/** When Microsoft stops delivering texts and calls, unless a tenant pays a partner. */
export const textsEndAt = Date.UTC(2027, 1, 1);

/** The place of that name; `undefined` where the world has none. */
export function placeNamed(world: World, name: string): Place | undefined {
  return world.places.find((place) => place.name === name);
}

/** The home of an account; `undefined` for an account that has none. */
export function homeOf(world: World, account: string): Place | undefined {
  return world.places.find((place) => place.relation === "home" && place.account === account);
}

/** The world with one place changed. */
export function withPlace(world: World, name: string, change: (place: Place) => Place): World {
  return {
    ...world,
    places: world.places.map((place) => (place.name === name ? change(place) : place)),
  };
}

/** Where a sign-in method lives now. */
export function devicesOf(world: World, { kind, on }: Credential): readonly Device[] {
  if (kind !== "mobile-number") return on;
  return world.sim.on === "nowhere" ? [] : [world.sim.on];
}

/** The number once the old phone is gone. */
export function wipedSim({ sim }: World): Sim {
  return { ...sim, on: sim.moves || sim.on === "new-phone" ? "new-phone" : "nowhere" };
}
