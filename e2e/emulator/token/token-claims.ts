import type { JWTPayload } from "jose";
import { base64url } from "jose";
import { identityProviderOf } from "#emulator/refusals/refusals.ts";
import { guidFrom } from "#emulator/world/create-world.ts";
import { loginHintOf } from "#emulator/world/people.ts";
import type { SignInTarget } from "#emulator/world/policy.ts";
import { sha256Base64Url } from "#emulator/world/sha256.ts";
import type { Membership, Person, World } from "#emulator/world/world.ts";

/** Whose tokens, and in which organization. */
export interface Subject {
  readonly person: Person;
  readonly membership: Membership;
  readonly authTime: number;
}

/** MSAL's `homeAccountId` is `uid.utid`: the account at home, whichever tenant it visits. */
export function clientInfoOf(person: Person): string {
  return base64url.encode(JSON.stringify({ uid: person.homeOid, utid: person.homeTenantId }));
}

// "A pairwise identifier that's unique to an application ID."
function subjectIn(world: World, { oid }: Membership): string {
  return sha256Base64Url(`${world.app.clientId}|${oid}`);
}

/** entra-docs id-token-claims-reference.md and optional-claims-reference.md */
export function idTokenClaims(
  world: World,
  { person, membership, authTime }: Subject,
  loginBase: string,
  nonce: string | undefined,
): JWTPayload {
  const isGuest = membership.tenantId !== person.homeTenantId;
  const optional = {
    acct: isGuest ? 1 : 0,
    auth_time: Math.floor(authTime / 1000),
    login_hint: loginHintOf(person),
  };
  return {
    ver: "2.0",
    iss: `${loginBase}/${membership.tenantId}/v2.0`,
    aud: world.app.clientId,
    oid: membership.oid,
    tid: membership.tenantId,
    sub: subjectIn(world, membership),
    preferred_username: person.id,
    name: person.name,
    uti: guidFrom(`${membership.oid} at ${world.now()}`),
    ...(isGuest ? { idp: identityProviderOf(person), email: person.id } : {}),
    ...(nonce === undefined ? {} : { nonce }),
    ...Object.fromEntries(world.app.optionalClaims.map((name) => [name, optional[name]])),
  };
}

const audiences: Readonly<Record<SignInTarget, string>> = {
  graph: "00000003-0000-0000-c000-000000000000",
  arm: "https://management.azure.com",
  "security-info": "",
  "my-account": "",
  approval: "",
};

export function audienceOf(target: SignInTarget): string {
  return audiences[target];
}

/** Read by Graph and ARM only: a client must not look into an access token. */
export function accessTokenClaims(
  world: World,
  { membership }: Subject,
  target: SignInTarget,
  scopes: readonly string[],
): JWTPayload {
  return {
    aud: audienceOf(target),
    iss: `https://sts.windows.net/${membership.tenantId}/`,
    appid: world.app.clientId,
    oid: membership.oid,
    tid: membership.tenantId,
    scp: scopes.join(" "),
    upn: membership.upn,
    ver: "1.0",
  };
}
