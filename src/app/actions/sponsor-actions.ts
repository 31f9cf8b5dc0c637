import { accountFor, organizationOf } from "#app/selectors.ts";
import type { Store } from "#app/store.ts";
import { type OrganizationKey, tenantIdOf } from "#domain/organization/organization.ts";
import type { Ports } from "./ports.ts";

/** Whom a guest can write to, which Microsoft may know where nobody else does. */
export interface SponsorActions {
  /** Asks without a prompt, once the person wants to know. What is told stays in the page and is never kept. */
  readonly findSponsors: (organization: OrganizationKey) => Promise<void>;
}

export function sponsorActions(ports: Ports, store: Store): SponsorActions {
  return {
    findSponsors: async (key) => {
      const organization = organizationOf(store.state(), key);
      const account = organization && accountFor(store.state(), organization);
      const tenant = organization && tenantIdOf(organization);
      if (!account || !tenant) return;
      store.happened({ kind: "sponsors-asked", organization: key, asked: { kind: "asking" } });
      const { signal } = new AbortController();
      const answer = await ports.directory.listSponsors(account.id, tenant, signal);
      const asked =
        answer.kind === "ok"
          ? ({ kind: "told", sponsors: answer.value } as const)
          : ({ kind: "refused", failure: answer.failure } as const);
      store.happened({ kind: "sponsors-asked", organization: key, asked });
    },
  };
}
