import type { VisitKeeper } from "#domain/microsoft/ports.ts";
import { parseOrganizationKey } from "#domain/organization/organization.ts";
import type { SafeStorage } from "./safe-storage.ts";

const key = "rekey.visit";

/** Keeps a visit for as long as the tab lasts. Where the tab keeps nothing, a page that was thrown away asks nothing. */
export function visitKeeper(tab: SafeStorage): VisitKeeper {
  return {
    keep: (organization) => {
      if (organization === undefined) tab.remove(key);
      else tab.put(key, organization);
    },
    kept: () => parseOrganizationKey(tab.text(key) ?? ""),
  };
}
