import {
  type Credential,
  type CredentialKind,
  credentialKinds,
  type Device,
} from "#proof/world/credential.ts";
import type { Account, Place, Policy, World } from "#proof/world/world.ts";

/** What a story says of its world; everything else is as usual. */
export interface WorldWords {
  readonly places: readonly Place[];
  readonly accounts?: readonly Account[];
  readonly now?: number;
  /** What both phones are called, where they share a name. */
  readonly bothPhones?: string;
  readonly isNumberKept?: boolean;
  readonly strayLines?: readonly string[];
}

export const ana: Account = { address: "ana@fabrikam.com", kind: "work" };
/** 24 November 2026, in the morning. */
export const begin = Date.UTC(2026, 10, 24, 9);

/** The world of a story: Ana moves from a Pixel 6 to an iPhone 16. */
export function worldOf(words: WorldWords): World {
  const { places, accounts = [ana], now = begin, bothPhones, isNumberKept = true } = words;
  return {
    now,
    oldPhone: { name: bothPhones ?? "Pixel 6", is: "here" },
    newPhone: { name: bothPhones ?? "iPhone 16", is: "here" },
    sim: isNumberKept ? { on: "new-phone", moves: true } : { on: "old-phone", moves: false },
    isInOffice: false,
    accounts,
    places,
    strayLines: words.strayLines ?? [],
    registered: 100,
  };
}

type Over = Partial<Policy> & {
  readonly account?: string;
  readonly has?: readonly Credential[];
  readonly cloud?: Place["cloud"];
  readonly entryShows?: Place["entryShows"];
};

/** The home of Ana's account, which asks for a second step and lets nobody read. */
export function home(name: string, over: Over = {}): Place {
  return place(name, "home", over);
}

/** An organization that Ana's account visits, which asks for a second step of its own. */
export function guest(name: string, over: Over = {}): Place {
  return place(name, "guest", over);
}

function place(name: string, relation: Place["relation"], over: Over): Place {
  const {
    account = ana.address,
    has = [onOldPhone()],
    cloud = "public",
    entryShows = "visitor",
    ...policy
  } = over;
  return {
    name,
    tenant: tenantOf(name),
    domain: `${name.toLowerCase()}.com`,
    cloud,
    account,
    relation,
    entryShows,
    isMember: true,
    policy: {
      asks: true,
      trustsHome: false,
      allows: credentialKinds,
      securityInfo: "open",
      approvesReading: false,
      ...policy,
    },
    credentials: has.map((credential, index) => ({ ...credential, id: `${name}-${index}` })),
  };
}

/** An ID that is the same for the same name, and no other's. */
function tenantOf(name: string): string {
  const digits = [...name].map((letter) => letter.charCodeAt(0).toString(16)).join("");
  return `00000000-0000-4000-8000-${digits.slice(0, 12).padStart(12, "0")}`;
}

/** The entry that Authenticator on the old phone has there. */
export function onOldPhone(label = "Pixel 6"): Credential {
  return has("authenticator", ["old-phone"], label);
}

/** A method that is registered as the story begins. */
export function has(kind: CredentialKind, on: readonly Device[], label = ""): Credential {
  return { id: "", kind, label, on };
}
