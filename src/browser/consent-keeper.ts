import type { ConsentKeeper } from "#domain/microsoft/ports.ts";
import { parseTenantRef } from "#domain/organization/tenant.ts";
import type { SafeStorage } from "./safe-storage.ts";

const key = "rekey.consent";

/**
 * Keeps the state in the tab that left, so that no other page's answer can be taken for ours. Where the tab keeps
 * nothing, an approval counts at Microsoft all the same, and its answer is not believed here.
 */
export function consentKeeper(tab: SafeStorage): ConsentKeeper {
  return {
    keep: ({ state, tenant }) => {
      tab.put(key, tenant ? `${state} ${tenant}` : state);
    },
    take: () => {
      const [state, tenant = ""] = tab.text(key)?.split(" ") ?? [];
      tab.remove(key);
      return state ? { state, tenant: parseTenantRef(tenant) } : undefined;
    },
  };
}
