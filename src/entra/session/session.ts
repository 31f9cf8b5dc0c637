import {
  createStandardPublicClientApplication,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import * as v from "valibot";
import type { Config } from "#domain/microsoft/config.ts";
import { type Failure, failed, ok, type Result } from "#domain/microsoft/failure.ts";
import { methodsPermission, profilePermission } from "#domain/microsoft/permissions.ts";
import type { Directory, SessionStart, SignInReturn, TokenTimes } from "#domain/microsoft/ports.ts";
import { parseHomeAccountId } from "#domain/organization/account.ts";
import { parseTenantId } from "#domain/organization/tenant.ts";
import { failureFromMsal } from "#entra/refusal/msal-failure.ts";
import { listSponsors } from "#entra/requests/list-sponsors.ts";
import { listTenants } from "#entra/requests/list-tenants.ts";
import { loadPart } from "#entra/requests/load-part.ts";
import { accessToken } from "./access-token.ts";
import { accountsFrom, anyProfile } from "./accounts.ts";
import { leaveFor } from "./leave-for.ts";
import { msalConfiguration } from "./msal-client.ts";
import { clearSessionTrace, type TabStorage } from "./session-trace.ts";

// Room: the session. It decides how MSAL is set up and asked, and whose token for which tenant is taken.
// Its words: a profile is what MSAL keeps of one person at one tenant; a trace is what MSAL left in the tab; the bridge is
// redirect.html, to which Microsoft answers.
// Doors: session.ts, loaded when somebody signs in; session-trace.ts, which tells without MSAL whether that is worth it;
// redirect-bridge.ts, a page of its own.

/** MSAL, running. */
export interface Session
  extends Pick<
    Directory,
    "signIn" | "signOut" | "listTenants" | "listSignInMethods" | "listSponsors"
  > {
  readonly start: SessionStart;
  readonly client: IPublicClientApplication;
}

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
    signIn: (request) => failureOf(leaveFor(config, client, request)),
    signOut: (account) =>
      failureOf(client.logoutRedirect({ account: anyProfile(client, account) ?? null })),
    listTenants: async (account, tenant, signal) => {
      const scope = config.cloud.armScope;
      const token = await accessToken(config, client, { account, tenant, scope });
      return token.kind === "ok" ? listTenants(config.cloud, token.value, signal) : token;
    },
    listSponsors: async (account, tenant, signal) => {
      const token = await accessToken(config, client, {
        account,
        tenant,
        scope: profilePermission,
      });
      return token.kind === "ok" ? listSponsors(config.cloud.graph, token.value, signal) : token;
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

/** Why the page could not be left; `undefined` while it is on its way out. */
async function failureOf(leaving: Promise<void>): Promise<Failure | undefined> {
  try {
    await leaving;
    return undefined;
  } catch (thrown) {
    return failureFromMsal(thrown);
  }
}
