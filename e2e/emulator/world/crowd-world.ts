import { createWorld, guidFrom, type TenantSpec } from "./create-world.ts";
import { authenticatorOn, mobilePhone } from "./sample-methods.ts";
import { everyGraphScope } from "./scopes.ts";
import type { World } from "./world.ts";
import { sampleClientId, samplePeople, sampleTenantIds } from "./worlds.ts";

const home: TenantSpec = {
  id: sampleTenantIds.fabrikam,
  name: "Fabrikam",
  domains: ["fabrikam.com", "fabrikam.onmicrosoft.com"],
  grants: everyGraphScope,
};

/** One person in `count` organizations, home included. Each has approved the app and has the old phone registered. */
export function crowdWorld(options: { readonly origin: string; readonly count?: number }): World {
  const { origin, count = 500 } = options;
  const tenants = [
    home,
    ...Array.from({ length: count - 1 }, (_, index) => guestTenant(index + 1)),
  ];
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
        homeTenantId: home.id,
        memberships: tenants.map(({ id }) => ({
          tenantId: id,
          methods: [
            authenticatorOn("Pixel 6", guidFrom(`Pixel 6 in ${id}`)),
            mobilePhone("+351 912345678"),
          ],
        })),
      },
    ],
  });
}

function guestTenant(index: number): TenantSpec {
  const name = `Customer ${String(index).padStart(3, "0")}`;
  const label = `customer-${index}`;
  return {
    id: guidFrom(`${label}.com`),
    name,
    domains: [`${label}.com`, `${label}.onmicrosoft.com`],
    grants: everyGraphScope,
  };
}
