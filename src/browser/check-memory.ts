import * as v from "valibot";
import { isCheckOutcome } from "#domain/microsoft/failure.ts";
import type { CheckMemory, RememberedChecks } from "#domain/microsoft/ports.ts";
import { parseHomeAccountId } from "#domain/organization/account.ts";
import { parseOrganizationKey } from "#domain/organization/organization.ts";
import { parsedBy } from "./parsed-by.ts";
import type { SafeStorage } from "./safe-storage.ts";

const key = "rekey.checks";

const account = parsedBy(parseHomeAccountId);
const outcome = parsedBy((text) => (isCheckOutcome(text) ? text : undefined));

const checksText = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    checks: v.array(
      v.object({
        organization: parsedBy(parseOrganizationKey),
        account,
        outcome,
        at: v.number(),
      }),
    ),
    listings: v.array(v.object({ account, at: v.number() })),
  }),
);

const nothing: RememberedChecks = { checks: [], listings: [] };

/** Keeps how checks ended in the tab. What another version wrote is nothing. */
export function checkMemory(tab: SafeStorage): CheckMemory {
  return {
    keep: (checks) => {
      tab.put(key, JSON.stringify(checks));
    },
    kept: () => {
      const kept = v.safeParse(checksText, tab.text(key));
      return kept.success ? kept.output : nothing;
    },
    forget: () => {
      tab.remove(key);
    },
  };
}
