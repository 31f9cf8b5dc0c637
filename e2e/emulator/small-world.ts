import {
  createWorld,
  type MembershipSpec,
  type TenantSpec,
  type WorldSpec,
} from "./create-world.ts";
import { redirectUri } from "./fake-app.ts";
import { authenticatorOn, samplePassword } from "./sample-methods.ts";
import { everyGraphScope } from "./scopes.ts";
import type { World } from "./world.ts";

/** For the emulator's own tests: one person, their home, one host organization. */

export const home = "11111111-1111-4111-8111-111111111111";
export const host = "22222222-2222-4222-8222-222222222222";
export const ana = "ana@fabrikam.com";

export const pixel = authenticatorOn("Pixel 6", "a1b2c3d4-0000-4000-8000-000000000001");

export type SmallWorldChanges = Partial<Omit<WorldSpec, "tenants" | "people">> & {
  readonly home?: Partial<TenantSpec>;
  readonly host?: Partial<TenantSpec>;
  readonly atHome?: Partial<MembershipSpec>;
  readonly asGuest?: Partial<MembershipSpec>;
};

export const smallWorld = (changes: SmallWorldChanges = {}): World => {
  const { home: homeChanges, host: hostChanges, atHome, asGuest, ...rest } = changes;
  return createWorld({
    app: { redirectUris: [redirectUri, "https://rekey.example/consent.html"] },
    now: () => 1_800_000_000_000,
    ...rest,
    tenants: [
      {
        id: home,
        name: "Fabrikam",
        domains: ["fabrikam.com", "fabrikam.onmicrosoft.com"],
        grants: everyGraphScope,
        ...homeChanges,
      },
      {
        id: host,
        name: "Contoso",
        domains: ["contoso.com", "contoso.onmicrosoft.com"],
        grants: everyGraphScope,
        ...hostChanges,
      },
    ],
    people: [
      {
        username: ana,
        name: "Ana Lima",
        homeTenantId: home,
        memberships: [
          { tenantId: home, oid: "ana-at-home", methods: [samplePassword, pixel], ...atHome },
          { tenantId: host, oid: "ana-as-guest", methods: [pixel], ...asGuest },
        ],
      },
      {
        username: "ana.lima@outlook.com",
        name: "Ana Lima",
        memberships: [{ tenantId: host, oid: "personal-as-guest" }],
      },
      {
        username: "lee@contoso.com",
        name: "Lee Gu",
        homeTenantId: host,
        memberships: [{ tenantId: host, oid: "lee", isAdmin: true, methods: [samplePassword] }],
      },
    ],
  });
};
