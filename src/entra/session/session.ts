import {
  createStandardPublicClientApplication,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import * as v from "valibot";
import type { Config } from "#domain/microsoft/config.ts";
import { type Failure, failed, ok, type Result } from "#domain/microsoft/failure.ts";
import { methodsPermission } from "#domain/microsoft/links.ts";
import type {
  Directory,
  SessionStart,
  SignInRequest,
  SignInReturn,
  TokenTimes,
} from "#domain/microsoft/ports.ts";
import {
  type HomeAccountId,
  homeTenantOf,
  parseHomeAccountId,
} from "#domain/organization/account.ts";
import { parseTenantId, type TenantId } from "#domain/organization/tenant.ts";
import { failureFromMsal } from "#entra/refusal/msal-failure.ts";
import { listTenants } from "#entra/requests/list-tenants.ts";
import { loadPart } from "#entra/requests/load-part.ts";
import { accessToken } from "./access-token.ts";
import { accountsFrom, anyProfile } from "./accounts.ts";
import { authorityOf, msalConfiguration } from "./msal-client.ts";
import { clearSessionTrace, type TabStorage } from "./session-trace.ts";

/** MSAL, running. */
export interface Session
  extends Pick<Directory, "signIn" | "signOut" | "listTenants" | "listSignInMethods"> {
  readonly start: SessionStart;
  readonly client: IPublicClientApplication;
}

/** Nothing that a tenant could ask consent for. */
const testScopes = ["openid", "profile"];

const signInScopes = ["openid", "profile", "User.Read"];

/**
 * Starts MSAL and ends a redirect that is under way. A session storage that MSAL cannot read is cleared and
 * tried once more.
 *
 * @param page the address of `redirect.html`, and the tab's session storage
 */
export async function openSession(
  config: Config,
  page: { readonly bridge: string; readonly tab: TabStorage },
): Promise<Result<Session>> {
  const first = await begun(config, page.bridge);
  if (first.kind === "ok") return ok(sessionOf(config, first.value.client, first.value.returned));
  clearSessionTrace(page.tab);
  const second = await begun(config, page.bridge);
  if (second.kind === "failed") return second;
  return ok(sessionOf(config, second.value.client, { kind: "cache-cleared" }));
}

interface Begun {
  readonly client: IPublicClientApplication;
  readonly returned: SignInReturn;
}

async function begun(config: Config, bridge: string): Promise<Result<Begun>> {
  try {
    const client = await createStandardPublicClientApplication(msalConfiguration(config, bridge));
    return ok({ client, returned: await signInReturn(client) });
  } catch (thrown) {
    return failed(failureFromMsal(thrown));
  }
}

/** What MSAL itself says no to is an answer; anything else it throws (a SyntaxError) is a storage it cannot read. */
async function signInReturn(client: IPublicClientApplication): Promise<SignInReturn> {
  try {
    const result = await client.handleRedirectPromise();
    const account = parseHomeAccountId(result?.account?.homeAccountId ?? "");
    const tenant = parseTenantId(result?.tenantId ?? "");
    return account && tenant
      ? { kind: "signed-in", account, tenant, ...timesIn(result?.idTokenClaims) }
      : { kind: "nothing" };
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw thrown;
    return { kind: "refused", failure: failureFromMsal(thrown) };
  }
}

const claimsSchema = v.object({
  auth_time: v.fallback(v.optional(v.number()), undefined),
  iat: v.fallback(v.optional(v.number()), undefined),
});

/** Tokens tell seconds. */
function timesIn(claims: unknown): TokenTimes {
  const read = v.safeParse(claimsSchema, claims);
  const { auth_time: signedIn, iat } = read.success ? read.output : {};
  return {
    ...(signedIn === undefined ? {} : { signedInAt: signedIn * 1_000 }),
    ...(iat === undefined ? {} : { issuedAt: iat * 1_000 }),
  };
}

function sessionOf(
  config: Config,
  client: IPublicClientApplication,
  returned: SignInReturn,
): Session {
  return {
    client,
    start: { accounts: accountsFrom(client.getAllAccounts()), returned },
    signIn: (request) => failureOf(redirected(config, client, request)),
    signOut: (account) =>
      failureOf(client.logoutRedirect({ account: anyProfile(client, account) ?? null })),
    listTenants: async (account, tenant, signal) => {
      const scope = config.cloud.armScope;
      const token = await accessToken(config, client, { account, tenant, scope });
      return token.kind === "ok" ? listTenants(config.cloud, token.value, signal) : token;
    },
    listSignInMethods: async (account, tenant, signal) => {
      // The Graph client comes with the first check, while the token is asked for.
      const [reader, token] = await Promise.all([
        loadPart(() => import("#entra/requests/list-sign-in-methods.ts")),
        accessToken(config, client, { account, tenant, scope: methodsPermission }),
      ]);
      if (reader.kind === "failed") return reader;
      if (token.kind === "failed") return token;
      const { graph } = config.cloud;
      return reader.value.listSignInMethods({ graph, accessToken: token.value, signal });
    },
  };
}

function redirected(
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

/** Why the page could not be left; `undefined` while it is on its way out. */
async function failureOf(leaving: Promise<void>): Promise<Failure | undefined> {
  try {
    await leaving;
    return undefined;
  } catch (thrown) {
    return failureFromMsal(thrown);
  }
}
