import * as v from "valibot";
import type { Errand, ErrandKeeper } from "#domain/microsoft/ports.ts";
import type { HomeAccountId } from "#domain/organization/account.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { TenantId } from "#domain/organization/tenant.ts";

const key = "rekey.errand";

const accountSchema = v.pipe(
  v.string(),
  v.transform((text) => text as HomeAccountId),
);

const keySchema = v.pipe(
  v.string(),
  v.transform((text) => text as OrganizationKey),
);

const tenantSchema = v.pipe(
  v.string(),
  v.transform((text) => text as TenantId),
);

const errandSchema = v.variant("kind", [
  v.object({ kind: v.literal("sign-in") }),
  v.object({ kind: v.literal("list"), account: accountSchema }),
  v.object({
    kind: v.literal("check"),
    organization: keySchema,
    account: v.exactOptional(accountSchema),
  }),
  v.object({
    kind: v.literal("test"),
    organization: keySchema,
    account: accountSchema,
    tenant: tenantSchema,
    leftAt: v.number(),
  }),
]);

const errandText = v.pipe(v.string(), v.parseJson(), errandSchema);

/** Keeps an errand in the tab while the person is at Microsoft. */
export function errandKeeper(storage: Storage): ErrandKeeper {
  return {
    keep: (errand: Errand) => storage.setItem(key, JSON.stringify(errand)),
    take: () => {
      const kept = v.safeParse(errandText, storage.getItem(key));
      storage.removeItem(key);
      return kept.success ? kept.output : undefined;
    },
  };
}
