import { jsonReply } from "#emulator/http/replies.ts";
import type { Visit } from "#emulator/http/visit.ts";
import type { RefreshToken } from "#emulator/world/held.ts";
import type { PolicyTarget } from "#emulator/world/policy.ts";
import { isBasic, scopesOf, shortName } from "#emulator/world/scopes.ts";
import { grantedIn, secondFactorTenantId } from "#emulator/world/tenants.ts";
import type { Tenant } from "#emulator/world/world.ts";
import { signToken } from "./keys.ts";
import { accessTokenClaims, clientInfoOf, idTokenClaims, type Subject } from "./token-claims.ts";

const accessLifetimeSeconds = 3600;

/** What was asked for and is allowed. */
export interface Issue extends Subject {
  readonly tenant: Tenant;
  readonly scopes: readonly string[];
  readonly target: PolicyTarget;
  readonly nonce: string | undefined;
  readonly refresh: RefreshToken;
}

/** entra-docs v2-oauth2-auth-code-flow.md, "Successful response", with what MSAL needs besides. */
export async function tokenReply(visit: Visit, issue: Issue): Promise<Response> {
  const { world, form, bases } = visit;
  const granted = scopesOf(issue.target, grantedIn(issue.tenant, issue.membership));
  const basics = issue.scopes.filter((each) => isBasic(each) && each !== "offline_access");
  const accessToken = await signToken(
    world,
    accessTokenClaims(world, issue, issue.target, granted),
    accessLifetimeSeconds,
  );
  const idToken = idTokenClaims(world, issue, bases.login, issue.nonce);
  return jsonReply({
    token_type: "Bearer",
    scope: [...asRequested(issue.scopes, granted), ...basics].join(" "),
    expires_in: accessLifetimeSeconds,
    ext_expires_in: accessLifetimeSeconds,
    access_token: accessToken,
    ...refreshParts(visit, issue),
    ...(basics.includes("openid")
      ? { id_token: await signToken(world, idToken, accessLifetimeSeconds) }
      : {}),
    ...(form.get("client_info") === "1" ? { client_info: clientInfoOf(issue.person) } : {}),
  });
}

/** A permission that was asked for by its long name is answered by its long name: MSAL looks for that name. */
function asRequested(requested: readonly string[], granted: readonly string[]): readonly string[] {
  const long = requested.find((each) => each !== shortName(each));
  const prefix = long === undefined ? "" : long.slice(0, -shortName(long).length);
  return granted.map((each) => (each.includes("/") ? each : `${prefix}${each}`));
}

/** A new token each time. Older ones stay valid, and all of them end when the first one would. */
function refreshParts(
  { world }: Visit,
  { scopes, refresh, person, tenant }: Issue,
): Readonly<Record<string, unknown>> {
  if (!scopes.includes("offline_access")) return {};
  const token = `1.${crypto.randomUUID()}${crypto.randomUUID()}`;
  const counting = secondFactorTenantId(person, tenant);
  const mfaAt =
    world.refreshTokenMfa === "every-tenant"
      ? refresh.mfaAt
      : new Map([...refresh.mfaAt].filter(([tenantId]) => tenantId === counting));
  world.held.refreshTokens.set(token, { ...refresh, mfaAt });
  return {
    refresh_token: token,
    refresh_token_expires_in: Math.floor((refresh.expiresAt - world.now()) / 1000),
  };
}
