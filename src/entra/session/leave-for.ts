import type { IPublicClientApplication } from "@azure/msal-browser";
import type { Config } from "#domain/microsoft/config.ts";
import { methodsPermission, profilePermission } from "#domain/microsoft/permissions.ts";
import type { SignInRequest } from "#domain/microsoft/ports.ts";
import { type HomeAccountId, homeTenantOf } from "#domain/organization/account.ts";
import type { TenantId } from "#domain/organization/tenant.ts";
import { anyProfile } from "./accounts.ts";
import { authorityOf } from "./msal-client.ts";

/** Nothing that a tenant could ask consent for. */
const testScopes = ["openid", "profile"];

const signInScopes = ["openid", "profile", profilePermission];

/** Leaves the page for the sign-in that a request asks for. Each asks for the least that its purpose needs. */
export function leaveFor(
  config: Config,
  client: IPublicClientApplication,
  request: SignInRequest,
): Promise<void> {
  switch (request.kind) {
    case "work":
      return client.loginRedirect({
        scopes: signInScopes,
        authority: authorityOf(config, "organizations"),
        prompt: "select_account",
        storeInCache: { accessToken: false },
      });
    case "at-tenant":
      return client.loginRedirect({
        scopes: signInScopes,
        authority: authorityOf(config, request.tenant),
        prompt: "select_account",
        storeInCache: { accessToken: false },
      });
    case "account-at-tenant":
      return asked(config, client, request, signInScopes, request.tenant);
    case "test":
      return asked(config, client, { ...request, prompt: "login" }, testScopes, request.tenant);
    case "list":
      return asked(config, client, request, [config.cloud.armScope], homeTenantOf(request.account));
    case "methods":
      return asked(config, client, request, [methodsPermission], request.tenant);
  }
}

function asked(
  config: Config,
  client: IPublicClientApplication,
  request: {
    readonly account: HomeAccountId;
    readonly claims?: string;
    readonly prompt?: "login";
  },
  scopes: string[],
  tenant: TenantId,
): Promise<void> {
  const known = client.getAccount({ homeAccountId: request.account, tenantId: tenant });
  const account = known ?? anyProfile(client, request.account);
  return client.acquireTokenRedirect({
    scopes,
    authority: authorityOf(config, tenant),
    ...(account ? { account } : {}),
    ...(request.claims === undefined ? {} : { claims: request.claims }),
    ...(request.prompt === undefined ? {} : { prompt: request.prompt }),
    storeInCache: { accessToken: false },
  });
}
