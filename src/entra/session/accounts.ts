import type { AccountInfo, IPublicClientApplication } from "@azure/msal-browser";
import {
  type Account,
  type HomeAccountId,
  homeTenantOf,
  parseHomeAccountId,
  signInNameFrom,
} from "#domain/organization/account.ts";

/**
 * The people who are signed in, one each, in the order they signed in. MSAL keeps a profile for each tenant
 * that a person visited; the home profile says most, but whoever signed in first as a guest has none.
 */
export function accountsFrom(profiles: readonly AccountInfo[]): readonly Account[] {
  const people = new Map<string, AccountInfo>();
  for (const profile of profiles) {
    const known = people.get(profile.homeAccountId);
    if (!known || isHome(profile)) people.set(profile.homeAccountId, profile);
  }
  return [...people.values()].flatMap((profile) => accountFrom(profile) ?? []);
}

/** One person; `undefined` if MSAL had no client info and fell back to a made-up home ID. */
function accountFrom(profile: AccountInfo): Account | undefined {
  const id = parseHomeAccountId(profile.homeAccountId);
  if (!id) return undefined;
  return {
    id,
    address: signInNameFrom(profile.username),
    homeTenantId: homeTenantOf(id),
    ...(profile.name ? { name: profile.name } : {}),
    ...(isHome(profile) ? { isKnownAtHome: true } : {}),
  };
}

function isHome(profile: AccountInfo): boolean {
  return profile.homeAccountId.toLowerCase().endsWith(`.${profile.tenantId.toLowerCase()}`);
}

/** One of the profiles that MSAL has of a person, for requests where any of them will do; home's is found quickest. */
export function anyProfile(
  client: IPublicClientApplication,
  account: HomeAccountId,
): AccountInfo | undefined {
  const home = client.getAccount({ homeAccountId: account, tenantId: homeTenantOf(account) });
  return home ?? client.getAllAccounts().find((profile) => profile.homeAccountId === account);
}
