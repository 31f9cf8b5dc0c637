import { createWorld, guidFrom, type MembershipSpec, type TenantSpec } from "./create-world.ts";
import { authenticatorOn, mobilePhone, samplePassword } from "./sample-methods.ts";
import { everyGraphScope } from "./scopes.ts";
import type { Sponsor, World } from "./world.ts";

/** The IDs of the sample organizations. Fabrikam is Ana's home. */
export const sampleTenantIds = {
  fabrikam: guidFrom("fabrikam.com"),
  contoso: guidFrom("contoso.com"),
  woodgrove: guidFrom("woodgrovebank.com"),
  adventureWorks: guidFrom("adventure-works.com"),
  northwind: guidFrom("northwindtraders.com"),
  tailspin: guidFrom("tailspintoys.com"),
  litware: guidFrom("litwareinc.com"),
  wingtip: guidFrom("wingtiptoys.com"),
  proseware: guidFrom("proseware.com"),
  adatum: guidFrom("adatum.com"),
  fourthCoffee: guidFrom("fourthcoffee.com"),
} as const;

export const sampleClientId = guidFrom("the app");

/** The usernames of the sample people, which are also their `userId`s. */
export const samplePeople = {
  ana: "ana@fabrikam.com",
  anaPersonal: "ana.lima@outlook.com",
  lee: "lee@contoso.com",
  sam: "sam@northwindtraders.com",
} as const;

const ids = sampleTenantIds;

function approved(id: string, name: string, domain: string): TenantSpec {
  return {
    id,
    name,
    domains: [domain, `${domain.split(".")[0]}.onmicrosoft.com`],
    grants: everyGraphScope,
  };
}

const tenants: readonly TenantSpec[] = [
  approved(ids.fabrikam, "Fabrikam", "fabrikam.com"),
  approved(ids.contoso, "Contoso", "contoso.com"),
  approved(ids.woodgrove, "Woodgrove Bank", "woodgrovebank.com"),
  approved(ids.adventureWorks, "Adventure Works", "adventure-works.com"),
  // Nobody ever approved the app here; users may ask for it.
  {
    ...approved(ids.northwind, "Northwind Traders", "northwindtraders.com"),
    grants: [],
    adminConsentWorkflow: true,
  },
  approved(ids.tailspin, "Tailspin Toys", "tailspintoys.com"),
  approved(ids.litware, "Litware", "litwareinc.com"),
  approved(ids.wingtip, "Wingtip Toys", "wingtiptoys.com"),
  approved(ids.proseware, "Proseware", "proseware.com"),
  // ARM tells neither its name nor its domains.
  {
    ...approved(ids.adatum, "A. Datum", "adatum.com"),
    armOmits: ["displayName", "defaultDomain", "domains"],
  },
  { ...approved(ids.fourthCoffee, "Fourth Coffee", "fourthcoffee.com"), trustsHomeMfa: true },
];

function pixelIn(tenantId: string) {
  return authenticatorOn("Pixel 6", guidFrom(`Pixel 6 in ${tenantId}`));
}

function iphoneIn(tenantId: string) {
  return authenticatorOn("iPhone 16", guidFrom(`iPhone 16 in ${tenantId}`));
}
const anasNumber = mobilePhone("+351 912345678");

/** Who invited Ana to Contoso. */
const leeGu: Sponsor = {
  kind: "user",
  id: guidFrom("lee@contoso.com in contoso.com"),
  displayName: "Lee Gu",
  mail: "lee@contoso.com",
  isReadable: true,
};

/** Home and ten guest accounts, whose silent checks end in many different ways. */
const anasAccounts: readonly MembershipSpec[] = [
  { tenantId: ids.fabrikam, methods: [samplePassword, anasNumber, pixelIn(ids.fabrikam)] },
  { tenantId: ids.contoso, methods: [pixelIn(ids.contoso)], sponsors: [leeGu] },
  {
    tenantId: ids.woodgrove,
    policy: { kind: "mfa-required" },
    methods: [pixelIn(ids.woodgrove), anasNumber],
  },
  { tenantId: ids.adventureWorks, policy: { kind: "must-register" } },
  { tenantId: ids.northwind, methods: [pixelIn(ids.northwind)] },
  { tenantId: ids.tailspin, policy: { kind: "blocked" }, methods: [pixelIn(ids.tailspin)] },
  { tenantId: ids.litware, policy: { kind: "not-a-guest" } },
  {
    tenantId: ids.wingtip,
    policy: { kind: "throttled", retryAfterSeconds: 30 },
    methods: [pixelIn(ids.wingtip)],
  },
  { tenantId: ids.proseware, policy: { kind: "revoked" }, methods: [pixelIn(ids.proseware)] },
  { tenantId: ids.adatum, methods: [pixelIn(ids.adatum), iphoneIn(ids.adatum)] },
  { tenantId: ids.fourthCoffee },
];

/** The demo's world. `origin` is the app's own, such as `http://localhost:5173`. */
export function sampleWorld({ origin }: { readonly origin: string }): World {
  return createWorld({
    app: {
      clientId: sampleClientId,
      redirectUris: [`${origin}/redirect.html`, `${origin}/consent.html`],
    },
    tenants,
    people: [
      {
        username: samplePeople.ana,
        name: "Ana Lima",
        homeTenantId: ids.fabrikam,
        memberships: anasAccounts,
      },
      {
        username: samplePeople.anaPersonal,
        name: "Ana Lima",
        memberships: [{ tenantId: ids.contoso, methods: [pixelIn("a personal account")] }],
      },
      {
        username: samplePeople.lee,
        name: "Lee Gu",
        homeTenantId: ids.contoso,
        memberships: [
          { tenantId: ids.contoso, isAdmin: true, methods: [samplePassword] },
          { tenantId: ids.woodgrove },
        ],
      },
      {
        username: samplePeople.sam,
        name: "Sam Rivera",
        homeTenantId: ids.northwind,
        memberships: [{ tenantId: ids.northwind, isAdmin: true, methods: [samplePassword] }],
      },
    ],
  });
}

/** The IDs of the organizations of {@link moverWorld}: home and seven guest accounts. */
export const moverTenantIds = [
  ids.fabrikam,
  ids.contoso,
  ids.woodgrove,
  ids.adventureWorks,
  ids.tailspin,
  ids.litware,
  ids.wingtip,
  ids.proseware,
] as const;

/** One person with eight organizations. Each has approved the app and has only the old phone registered. */
export function moverWorld({ origin }: { readonly origin: string }): World {
  return createWorld({
    app: {
      clientId: sampleClientId,
      redirectUris: [`${origin}/redirect.html`, `${origin}/consent.html`],
    },
    tenants,
    people: [
      {
        username: samplePeople.ana,
        name: "Ana Lima",
        homeTenantId: ids.fabrikam,
        memberships: moverTenantIds.map((tenantId) => ({ tenantId, methods: [pixelIn(tenantId)] })),
      },
    ],
  });
}
