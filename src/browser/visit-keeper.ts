import type { VisitKeeper } from "#domain/microsoft/ports.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";

const key = "rekey.visit";

/** Keeps a visit for as long as the tab lasts. What is read back names an organization that is on the list, or none. */
export function visitKeeper(storage: Storage): VisitKeeper {
  return {
    keep: (organization) => {
      storage.removeItem(key);
      try {
        if (organization !== undefined) storage.setItem(key, organization);
      } catch {
        // A full storage keeps nothing; the page then asks nothing after it was thrown away, as before.
      }
    },
    kept: () => (storage.getItem(key) ?? undefined) as OrganizationKey | undefined,
  };
}
