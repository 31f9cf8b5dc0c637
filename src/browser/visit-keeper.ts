import * as v from "valibot";
import type { VisitKeeper } from "#domain/microsoft/ports.ts";
import { parseOrganizationKey } from "#domain/organization/organization.ts";
import { parsedBy } from "./parsed-by.ts";
import type { SafeStorage } from "./safe-storage.ts";

const key = "rekey.visit";

const visitText = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    organization: parsedBy(parseOrganizationKey),
    purpose: v.picklist(["add", "look", "remove", "test"]),
  }),
);

/** Keeps a visit for as long as the tab lasts. Where the tab keeps nothing, a page that was thrown away asks nothing. */
export function visitKeeper(tab: SafeStorage): VisitKeeper {
  return {
    keep: (visit) => {
      if (visit === undefined) tab.remove(key);
      else tab.put(key, JSON.stringify(visit));
    },
    kept: () => {
      const kept = v.safeParse(visitText, tab.text(key));
      return kept.success ? kept.output : undefined;
    },
  };
}
