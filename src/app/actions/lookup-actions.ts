import pLimit from "p-limit";
import { organizationsInOrder, organizationsOfTenant } from "#app/selectors.ts";
import type { Store } from "#app/store.ts";
import { refusalMet, tenantsFound } from "#domain/book/acts.ts";
import { isLookedUp } from "#domain/book/chapters.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { type Domain, isTenantId } from "#domain/organization/tenant.ts";
import { signInSaysFrom } from "#domain/verdict/evidence.ts";
import type { Keeper } from "./keeper.ts";
import type { Ports } from "./ports.ts";

/** Finding the ID of a domain's tenant. Nothing waits for it: links work by the domain meanwhile. */
export interface LookupActions {
  /** Looks up what is not known yet; a refused one is asked again. */
  readonly lookUp: (organizations: readonly Organization[]) => Promise<void>;
}

const atATime = 4;
const batch = 20;

export function lookupActions(ports: Ports, store: Store, keeper: Keeper): LookupActions {
  const limit = pLimit(atATime);

  /** A batch is written at once: each change keeps the whole book. */
  async function lookUpBatch(domains: readonly Domain[]): Promise<void> {
    store.happened({ kind: "lookups-started", domains });
    const found = await limit.map(domains, async (domain) => ({
      domain,
      result: await ports.directory.findTenant(domain, new AbortController().signal),
    }));
    const tenants = found.flatMap(({ domain, result }) =>
      result.kind === "ok" ? [[domain, result.value] as const] : [],
    );
    if (tenants.length > 0) keeper.change(tenantsFound(new Map(tenants)));
    for (const { domain, result } of found) {
      if (result.kind === "failed" && result.failure.kind === "other-cloud") {
        keepOtherCloud(domain, result.failure);
      }
    }
    store.happened({
      kind: "lookups-ended",
      found: tenants.map(([domain]) => domain),
      refused: found.flatMap(({ domain, result }) =>
        result.kind === "failed" ? [{ domain, failure: result.failure }] : [],
      ),
    });
  }

  /** Every other refusal may be another one tomorrow; this one is a fact about the organization. */
  function keepOtherCloud(domain: Domain, failure: Failure): void {
    for (const { key } of organizationsOfTenant(organizationsInOrder(store.state()), domain)) {
      keeper.change(refusalMet(key, signInSaysFrom(failure)));
    }
  }

  function isDue(domain: Domain): boolean {
    const { book, lookups } = store.state();
    return !isLookedUp(book, domain) && lookups.get(domain)?.kind !== "looking-up";
  }

  return {
    lookUp: async (organizations) => {
      const domains = organizations.flatMap(({ tenant }) => (isTenantId(tenant) ? [] : [tenant]));
      const due = [...new Set(domains)].filter(isDue);
      for (let start = 0; start < due.length; start += batch) {
        await lookUpBatch(due.slice(start, start + batch));
      }
    },
  };
}
