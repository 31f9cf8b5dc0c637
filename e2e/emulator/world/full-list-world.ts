import { createWorld, guidFrom, type MembershipSpec, type TenantSpec } from "./create-world.ts";
import type { Policy } from "./policy.ts";
import { authenticatorOn } from "./sample-methods.ts";
import { everyGraphScope } from "./scopes.ts";
import type { World } from "./world.ts";
import { sampleClientId, samplePeople } from "./worlds.ts";

/** One organization of the list: what a check finds there. */
interface Place {
  readonly name: string;
  readonly domain: string;
  /** The names of the entries in Authenticator that are registered there. */
  readonly phones?: readonly string[];
  readonly policy?: Policy;
  readonly isUnapproved?: boolean;
}

const old = ["Pixel 6"];
const both = ["Pixel 6", "iPhone 16"];

/** Home first, then the guests, by what there is to do. */
const places: readonly Place[] = [
  { name: "Home & Hearth", domain: "homeandhearth.com", phones: old },
  { name: "Harbour Freight Lines", domain: "harbourfreight.com", phones: old },
  { name: "Osprey Optics", domain: "ospreyoptics.com", phones: both },
  { name: "Quarry & Sons", domain: "quarryandsons.com", phones: old },
  { name: "Tern Telecom", domain: "terntelecom.com", phones: old },
  { name: "Future Works", domain: "futureworks.com", policy: { kind: "blocked" } },
  { name: "Closed Book", domain: "closedbook.com", isUnapproved: true },
  { name: "Locked Door", domain: "lockeddoor.com", isUnapproved: true },
  { name: "Second Factor", domain: "secondfactor.com", policy: { kind: "mfa-required" } },
  { name: "Register First", domain: "registerfirst.com", policy: { kind: "must-register" } },
  { name: "Stale Bread", domain: "stalebread.com", policy: { kind: "revoked" } },
  { name: "Gone Away", domain: "goneaway.com", policy: { kind: "not-a-guest" } },
  { name: "Stone Wall", domain: "stonewall.com", phones: old },
  { name: "Test_Test_aad50", domain: "aad50test.com" },
  { name: "Contoso Corp.", domain: "contoso.com" },
  { name: "TEST_TEST_RDV", domain: "rdvtest.com" },
  { name: "Bluebird Aviation", domain: "bluebirdaviation.com" },
  { name: "Plain Refusal", domain: "plainrefusal.com" },
  { name: "Busy Line", domain: "busyline.com" },
  { name: "Larch Legal", domain: "larchlegal.com" },
  { name: "Maple Media", domain: "maplemedia.com" },
  { name: "Northwind", domain: "northwindtraders.com", phones: both },
  { name: "Fabrikam", domain: "fabrikam.net", phones: both },
  { name: "Woodgrove Bank", domain: "woodgrovebank.com", phones: both },
];

/** The IDs of the organizations of {@link fullListWorld}, by name. */
export const fullListIds: ReadonlyMap<string, string> = new Map(
  places.map(({ name, domain }) => [name, guidFrom(domain)]),
);

/** The ID of the entry for a phone at one of them. */
export function fullListMethodId(phone: string, organization: string): string {
  return guidFrom(`${phone} in ${organization}`);
}

function tenantOf({ name, domain, isUnapproved = false }: Place): TenantSpec {
  return {
    id: guidFrom(domain),
    name,
    domains: [domain],
    grants: isUnapproved ? [] : everyGraphScope,
  };
}

function membershipOf({ name, domain, phones = [], policy }: Place): MembershipSpec {
  return {
    tenantId: guidFrom(domain),
    methods: phones.map((phone) => authenticatorOn(phone, fullListMethodId(phone, name))),
    ...(policy ? { policy } : {}),
  };
}

/** One person in 24 organizations, in which a check finds everything that it can find. */
export function fullListWorld({ origin }: { readonly origin: string }): World {
  return createWorld({
    app: {
      clientId: sampleClientId,
      redirectUris: [`${origin}/redirect.html`, `${origin}/consent.html`],
    },
    tenants: places.map(tenantOf),
    people: [
      {
        username: samplePeople.ana,
        name: "Ana Lima",
        homeTenantId: guidFrom("homeandhearth.com"),
        memberships: places.map(membershipOf),
      },
    ],
  });
}
