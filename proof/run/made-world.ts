import {
  type Credential,
  type CredentialKind,
  credentialKinds,
  type Device,
  isForGuests,
} from "#proof/world/credential.ts";
import { canSignIn } from "#proof/world/truth.ts";
import {
  type Account,
  type Place,
  type Policy,
  textsEndAt,
  type World,
} from "#proof/world/world.ts";
import { madeOccasion } from "./made-occasion.ts";
import type { Random } from "./random.ts";

const day = 24 * 60 * 60_000;
const beginnings = [
  Date.UTC(2026, 10, 24, 9),
  Date.UTC(2026, 10, 24, 9),
  textsEndAt - 6 * day,
  textsEndAt + 9 * day,
] as const;

/** Two home organizations and more to visit, each with a tenant of its own. */
const homes = ["Fabrikam", "Northwind"] as const;
const visited = ["Contoso", "Litware", "Tailwind", "Wingtip"] as const;

/** A small world in which somebody can sign in everywhere as it begins; now and then one that is hard on the list. */
export function madeWorld(random: Random): World {
  return random.chance(0.15) ? madeOccasion(random) : anyWorld(random);
}

function anyWorld(random: Random): World {
  const areNamesEqual = random.chance(0.3);
  const isSimMoved = random.chance(0.4);
  const accounts = madeAccounts(random);
  const world: World = {
    now: random.one(beginnings),
    oldPhone: { name: areNamesEqual ? "iPhone" : "Pixel 6", is: "here" },
    newPhone: { name: areNamesEqual ? "iPhone" : "iPhone 16", is: "here" },
    sim: isSimMoved
      ? { on: "new-phone", moves: true }
      : { on: "old-phone", moves: random.chance(0.6) },
    isInOffice: random.chance(0.2),
    accounts,
    places: [],
    strayLines: random.chance(0.2) ? ["GitHub: ana"] : [],
    registered: 0,
  };
  const own = homes
    .map((name) => ({ name, account: `ana@${name.toLowerCase()}.com`, isHome: true }))
    .filter(({ account }) => accounts.some(({ address }) => address === account));
  const guests = visited.slice(0, random.below(4) + (own.length > 0 ? 0 : 1)).map((name) => ({
    name,
    account: (random.any(accounts) ?? accounts[0])?.address ?? "",
    isHome: false,
  }));
  return [...own, ...guests].reduce((sofar, wish) => withMadePlace(sofar, wish, random), world);
}

function madeAccounts(random: Random): readonly Account[] {
  const ana: Account = { address: "ana@fabrikam.com", kind: "work" };
  const second: Account = random.chance(0.5)
    ? { address: "ana@northwind.com", kind: "work" }
    : random.chance(0.5)
      ? { address: "ana@outlook.com", kind: "personal" }
      : { address: "ana@atelier.example", kind: "mailbox" };
  if (random.chance(0.7)) return [ana];
  return random.chance(0.8) ? [ana, second] : [second];
}

interface Wish {
  readonly name: string;
  readonly account: string;
  readonly isHome: boolean;
}

function withMadePlace(world: World, { name, account, isHome }: Wish, random: Random): World {
  const cloud = !isHome && random.chance(0.1) ? "government" : "public";
  const policy = madePolicy(random, isHome, cloud);
  const names: readonly string[] = [...homes, ...visited];
  const number = names.indexOf(name) + 1;
  const bare: Place = {
    name,
    tenant: `1000000${number}-0000-4000-8000-000000000000`,
    domain: `${name.toLowerCase()}.com`,
    cloud,
    account,
    relation: isHome ? "home" : "guest",
    entryShows: random.chance(0.2) ? "address" : "visitor",
    isMember: true,
    policy,
    credentials: [],
  };
  const credentials = madeCredentials(world, bare, random);
  return withSafePlace(world, { ...bare, credentials });
}

/** One that cannot be signed in to as the world begins is of no use: there, everything is open and allowed. */
function withSafePlace(world: World, place: Place): World {
  const next = { ...world, places: [...world.places, place] };
  const registered = world.registered + place.credentials.length;
  if (canSignIn(next, place)) return { ...next, registered };
  const policy: Policy = { ...place.policy, asks: false, trustsHome: false, securityInfo: "open" };
  return { ...world, places: [...world.places, { ...place, policy }], registered };
}

function madePolicy(random: Random, isHome: boolean, cloud: Place["cloud"]): Policy {
  const forbidden = random.chance(0.3) ? random.any(credentialKinds) : undefined;
  const isDelivered = cloud === "government" || random.chance(0.15);
  return {
    asks: random.chance(0.75),
    trustsHome: !isHome && random.chance(0.35),
    allows: credentialKinds.filter((kind) => kind !== forbidden),
    ...(isDelivered ? {} : { textsEnd: textsEndAt }),
    securityInfo: random.one(["open", "open", "open", "open", "office-only", "closed"]),
    approvesReading: random.chance(0.5),
  };
}

function madeCredentials(world: World, place: Place, random: Random): readonly Credential[] {
  const isTrusted = place.policy.trustsHome && random.chance(0.6);
  if (isTrusted) return [];
  const isUsual = random.chance(place.relation === "home" ? 0.75 : 0.85);
  const kinds: CredentialKind[] = isUsual ? ["authenticator"] : [];
  const others = random.below(3);
  for (let count = 0; count < others; count += 1) {
    const kind = random.any(credentialKinds);
    if (kind && kind !== "access-pass" && (place.relation === "home" || isForGuests(kind))) {
      kinds.push(kind);
    }
  }
  return kinds
    .filter((kind, index) => kind === "authenticator" || kinds.indexOf(kind) === index)
    .map((kind, index) => madeCredential(world, kind, world.registered + index, index, random));
}

function madeCredential(
  world: World,
  kind: CredentialKind,
  number: number,
  index: number,
  random: Random,
): Credential {
  const on = devicesFor(kind, index, random);
  const isOnOld = on.includes("old-phone");
  const isEntry = kind === "authenticator" || kind === "authenticator-passkey";
  const label = isEntry ? (isOnOld ? world.oldPhone.name : "iPad") : (labels[kind] ?? "");
  return { id: `m${number}`, kind, label, on };
}

const labels: Partial<Readonly<Record<CredentialKind, string>>> = {
  "synced-passkey": "Keychain",
  "security-key": "Key",
  "windows-hello": "Laptop",
  external: "Duo",
};

function devicesFor(kind: CredentialKind, index: number, random: Random): readonly Device[] {
  switch (kind) {
    case "authenticator":
      return index === 0 ? ["old-phone"] : ["tablet"];
    case "authenticator-passkey":
      return ["old-phone"];
    case "synced-passkey":
    case "code-app":
      return random.one([["old-phone"], ["old-phone", "computer"], ["computer"]]);
    case "external":
      return random.one([["old-phone"], ["computer"]]);
    case "security-key":
    case "hardware-token":
      return ["key"];
    case "windows-hello":
      return ["computer"];
    case "alternate-number":
    case "office-number":
      return ["other-phone"];
    case "mobile-number":
    case "access-pass":
      return [];
  }
}
