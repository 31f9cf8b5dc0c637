import { useEffect, useRef } from "react";
import { organizationOf } from "#app/selectors.ts";
import type { Route } from "#domain/route.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { navigateTo } from "#ui/navigation.ts";

/**
 * Brings whoever went to Microsoft from the list to the card that asks the next thing. Nobody is called away from
 * another page; and whoever opened a private window came back to where they took its link.
 */
export function ReturnLanding({ route }: { readonly route: Route }) {
  const { store } = useApp();
  const landing = useSelected((state) => state.landing);
  const handled = useRef(landing.kind === "landed" ? 0 : undefined);
  // Talks to the browser: the address.
  useEffect(() => {
    if (landing.kind === "none" || landing.count === handled.current) return;
    handled.current = landing.count;
    const isOnList = route.kind === "organizations" || route.kind === "start";
    const organization = organizationOf(store.state(), landing.organization);
    if (!isOnList || !organization || landing.from === "private-window") return;
    navigateTo({ kind: "organization", tenant: organization.tenant });
  }, [landing, route, store]);
  return null;
}
