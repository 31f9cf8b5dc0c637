import { CacheLookupPolicy, type IPublicClientApplication } from "@azure/msal-browser";
import type { Config } from "#domain/microsoft/config.ts";
import { failed, ok, type Result } from "#domain/microsoft/failure.ts";
import { type HomeAccountId, homeTenantOf } from "#domain/organization/account.ts";
import type { TenantId } from "#domain/organization/tenant.ts";
import { failureFromMsal } from "#entra/refusal/msal-failure.ts";
import { anyProfile } from "./accounts.ts";
import { authorityOf } from "./msal-client.ts";

/** Whose token, for which tenant and which permission. */
export interface TokenRequest {
  readonly account: HomeAccountId;
  readonly tenant: TenantId;
  readonly scope: string;
}

/**
 * One tenant's token, fresh each time, silently and without a hidden frame. Never from the cache: for a tenant
 * that MSAL has no profile of, it would answer with the home tenant's token (seen with msal-browser 5.30), hence
 * the policy here and the comparison after it. Of what comes with it, nothing is kept:
 *
 * - The access token, because each is asked for when it is needed, and one that is kept can be stolen.
 * - The ID token, because MSAL searches those of all tenants for each profile whenever anybody asks it who is signed
 *   in: with a hundred tenants that held the page up for a quarter of a second per answer.
 * - The refresh token, because it may carry the second factor that was answered in the tenant last signed in to
 *   (AzureAD/microsoft-authentication-library-for-dotnet#1486, unconfirmed), and the new one of another tenant would
 *   not. Keeping the one of the last interactive sign-in loses nothing: a single-page app's refresh tokens end 24 hours
 *   after the sign-in, however often they are renewed.
 */
export async function accessToken(
  config: Config,
  client: IPublicClientApplication,
  request: TokenRequest,
): Promise<Result<string>> {
  const { account, tenant, scope } = request;
  const known = client.getAccount({ homeAccountId: account, tenantId: tenant });
  const profile = known ?? anyProfile(client, account);
  if (!profile) return failed({ kind: "sign-in-here", code: "no_account" });
  try {
    const result = await client.acquireTokenSilent({
      scopes: [scope],
      authority: authorityOf(config, tenant),
      account: profile,
      cacheLookupPolicy: CacheLookupPolicy.RefreshToken,
      storeInCache: { accessToken: false, idToken: false, refreshToken: false },
    });
    if (result.account.homeAccountId.toLowerCase() !== account)
      return failed({ kind: "wrong-account" });
    if (result.tenantId !== tenant)
      return failed({ kind: "unknown", code: "token_of_another_tenant" });
    return ok(result.accessToken);
  } catch (thrown) {
    // Whoever is signed in has signed in at home, or as a guest somewhere, with this very client ID.
    return failed(failureFromMsal(thrown, { isClientKnown: tenant !== homeTenantOf(account) }));
  }
}
