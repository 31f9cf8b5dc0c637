import pLimit from "p-limit";
import { tenantIdField } from "#domain/book/fields.ts";
import { saidIn } from "#domain/book/progress-book.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { type Domain, isTenantId } from "#domain/organization/tenant.ts";
import type { BookWriter } from "./book-writer.ts";
import type { Ports } from "./ports.ts";
import type { Store } from "./store.ts";

/** Finding the ID of a domain's tenant. Nothing waits for it: links work by the domain meanwhile. */
export interface LookupActions {
  /** Looks up what is not known yet; a refused one is asked again. */
  readonly lookUp: (organizations: readonly Organization[]) => Promise<void>;
}

const atATime = 4;
const batch = 20;

export function lookupActions(ports: Ports, store: Store, writer: BookWriter): LookupActions {
  const limit = pLimit(atATime);

  /** A batch is written at once: each writing reckons the whole list anew. */
  async function lookUpBatch(domains: readonly Domain[]): Promise<void> {
    store.happened({ kind: "lookups-started", domains });
    const found = await limit.map(domains, async (domain) => ({
      domain,
      result: await ports.directory.findTenant(domain, new AbortController().signal),
    }));
    writer.tenantsFound(
      found.flatMap(({ domain, result }) =>
        result.kind === "ok" ? [{ domain, tenant: result.value }] : [],
      ),
    );
    store.happened({
      kind: "lookups-ended",
      found: found.flatMap(({ domain, result }) => (result.kind === "ok" ? [domain] : [])),
      refused: found.flatMap(({ domain, result }) =>
        result.kind === "failed" ? [{ domain, failure: result.failure }] : [],
      ),
    });
  }

  function isDue(domain: Domain): boolean {
    const { book, lookups } = store.state();
    return (
      saidIn(book, tenantIdField(domain)) === undefined &&
      lookups.get(domain)?.kind !== "looking-up"
    );
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
