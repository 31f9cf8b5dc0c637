import {
  type Credential,
  type CredentialKind,
  credentialKinds,
  type Device,
} from "./credential.ts";
import type { Place, Policy, World } from "./world.ts";

const address = "ana@fabrikam.com";

/** A world of these places, in which Ana's number moves and her old phone is at hand. */
export function worldWith(places: readonly Place[], over: Partial<World> = {}): World {
  return {
    now: Date.UTC(2026, 10, 24, 9),
    oldPhone: { name: "Pixel 6", is: "here" },
    newPhone: { name: "iPhone 16", is: "here" },
    sim: { on: "old-phone", moves: true },
    isInOffice: false,
    accounts: [{ address, kind: "work" }],
    places,
    strayLines: [],
    registered: 0,
    ...over,
  };
}

type PlaceOver = Partial<Omit<Place, "policy">> & { readonly policy?: Partial<Policy> };

/** Fabrikam, the home of Ana's account, which asks at every sign-in. */
export function fabrikam(over: PlaceOver = {}): Place {
  return place({ name: "Fabrikam", domain: "fabrikam.com", relation: "home", ...over });
}

/** Contoso, which Ana visits and which asks for itself. */
export function contoso(over: PlaceOver = {}): Place {
  return place({ name: "Contoso", domain: "contoso.com", relation: "guest", ...over });
}

function place({ policy, ...over }: PlaceOver): Place {
  return {
    name: "Fabrikam",
    tenant: "10000001-0000-4000-8000-000000000000",
    domain: "fabrikam.com",
    cloud: "public",
    account: address,
    relation: "home",
    entryShows: "visitor",
    isMember: true,
    credentials: [onOld],
    ...over,
    policy: {
      asks: true,
      trustsHome: false,
      allows: credentialKinds,
      securityInfo: "open",
      approvesReading: true,
      ...policy,
    },
  };
}

/** A method of this kind, called by its kind. */
export function method(kind: CredentialKind, on: readonly Device[]): Credential {
  return { id: `${kind} on ${on.join()}`, kind, label: kind, on };
}

export const onOld = method("authenticator", ["old-phone"]);
export const onNew = method("authenticator", ["new-phone"]);
