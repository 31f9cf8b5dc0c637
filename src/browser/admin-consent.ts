import { adminConsentLink } from "#domain/microsoft/admin-consent.ts";
import type { Config } from "#domain/microsoft/config.ts";
import type { AdminConsent } from "#domain/microsoft/ports.ts";
import { consentKeeper } from "./consent-keeper.ts";
import type { SafeStorage } from "./safe-storage.ts";

interface ConsentPlaces {
  /** The full address of `consent.html`. */
  readonly returnTo: string;
  readonly tab: SafeStorage;
  /** Takes the whole tab to an address. */
  readonly go: (address: string) => void;
}

/** Goes to Microsoft's approval page of the configured cloud, and to no other. */
export function adminConsent({ cloud, clientId }: Config, places: ConsentPlaces): AdminConsent {
  const { returnTo, tab, go } = places;
  return {
    leave: (tenant, state) => {
      consentKeeper(tab).keep({ state, tenant });
      go(adminConsentLink(cloud, { clientId, tenant, returnTo, state }));
    },
  };
}
