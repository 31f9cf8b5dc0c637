import * as v from "valibot";
import type { Errand, ErrandKeeper } from "#domain/microsoft/ports.ts";
import { parseHomeAccountId } from "#domain/organization/account.ts";
import { parseOrganizationKey } from "#domain/organization/organization.ts";
import { parseTenantId } from "#domain/organization/tenant.ts";
import { parsedBy } from "./parsed-by.ts";
import type { SafeStorage } from "./safe-storage.ts";

const key = "rekey.errand";

const account = parsedBy(parseHomeAccountId);
const organization = parsedBy(parseOrganizationKey);
const tenant = parsedBy(parseTenantId);

const errandText = v.pipe(
  v.string(),
  v.parseJson(),
  v.variant("kind", [
    v.object({ kind: v.literal("sign-in") }),
    v.object({ kind: v.literal("list"), account }),
    v.object({ kind: v.literal("check"), organization, account: v.exactOptional(account) }),
    v.object({ kind: v.literal("test"), organization, account, tenant, leftAt: v.number() }),
  ]),
);

/**
 * Keeps an errand in the tab while the person is at Microsoft. Where the tab keeps nothing, the sign-in goes on all the
 * same: the person then comes back to the page, and not to what they left for.
 */
export function errandKeeper(tab: SafeStorage): ErrandKeeper {
  return {
    keep: (errand: Errand) => {
      tab.put(key, JSON.stringify(errand));
    },
    take: () => {
      const kept = v.safeParse(errandText, tab.text(key));
      tab.remove(key);
      return kept.success ? kept.output : undefined;
    },
  };
}
