import pLimit from "p-limit";
import { tenantIdField } from "#domain/book-fields.ts";
import type { Organization } from "#domain/organization.ts";
import { saidIn } from "#domain/progress-book.ts";
import { type Domain, isTenantId } from "#domain/tenant.ts";
import type { BookWriter } from "./book-writer.ts";
import type { Ports } from "./ports.ts";
import type { Store } from "./store.ts";

/** Finding the ID of a domain's tenant. Nothing waits for it: links work by the domain meanwhile. */
export interface LookupActions {
  /** Looks up what is not known yet; a refused one is asked again. */
  readonly lookUp: (organizations: readonly Organization[]) => Promise<void>;
}

const atATime = 4;

export function lookupActions(ports: Ports, store: Store, writer: BookWriter): LookupActions {
  const limit = pLimit(atATime);

  async function lookUpOne(domain: Domain): Promise<void> {
    store.happened({ kind: "lookup-started", domain });
    const found = await ports.directory.findTenant(domain, new AbortController().signal);
    if (found.kind === "ok") writer.tenantFound(domain, found.value);
    store.happened(
      found.kind === "ok"
        ? { kind: "lookup-ended", domain }
        : { kind: "lookup-refused", domain, failure: found.failure },
    );
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
      await limit.map([...new Set(domains)].filter(isDue), lookUpOne);
    },
  };
}
