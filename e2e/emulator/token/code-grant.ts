import { notModelled } from "#emulator/http/replies.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { type EntraFailure, failureReply } from "#emulator/refusals/errors.ts";
import { twoResources } from "#emulator/refusals/request-failures.ts";
import { membershipOf } from "#emulator/world/change-world.ts";
import type { Held } from "#emulator/world/held.ts";
import { readScopes } from "#emulator/world/scopes.ts";
import { sha256Base64Url } from "#emulator/world/sha256.ts";
import type { Authority } from "#emulator/world/tenants.ts";
import { tokenReply } from "./token-reply.ts";

type HeldCode = Held["codes"] extends ReadonlyMap<string, infer Code> ? Code : never;

// "The token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime."
const refreshLifetimeMs = 24 * 60 * 60 * 1000;

/** entra-docs v2-oauth2-auth-code-flow.md, "Redeem a code for an access token" */
export async function redeemCode(
  visit: Visit,
  segment: string,
  authority: Authority,
): Promise<Response> {
  const { world, form, entry } = visit;
  const code = world.held.codes.get(given(form, "code") ?? "");
  if (code === undefined) return failureReply(world, unknownCode);
  const wrong = wrongWith(visit, code, segment, authority);
  if (wrong !== undefined) return failureReply(world, wrong);
  const reading = readScopes(given(form, "scope") ?? code.request.scopes.join(" "));
  if (reading.kind === "unmodelled") return notModelled(`the scope ${reading.scope}`);
  if (reading.kind !== "read" || reading.target !== code.request.target)
    return failureReply(world, twoResources);
  code.used = true;
  const person = world.people.get(code.userId);
  const tenant = world.tenants.get(code.tenantId);
  if (person === undefined || tenant === undefined) return failureReply(world, unknownCode);
  entry.tenantId = tenant.id;
  entry.userId = person.id;
  return tokenReply(visit, {
    person,
    tenant,
    membership: membershipOf(world, tenant.id, person.id),
    authTime: code.authTime,
    scopes: reading.scopes,
    target: reading.target,
    nonce: code.request.nonce,
    refresh: {
      userId: person.id,
      clientId: code.request.clientId,
      authTime: code.authTime,
      mfaAt: code.mfaAt,
      expiresAt: world.now() + refreshLifetimeMs,
    },
  });
}

function wrongWith(
  { world, form }: Visit,
  code: HeldCode,
  segment: string,
  authority: Authority,
): EntraFailure | undefined {
  if (code.request.clientId !== given(form, "client_id")) return unknownCode;
  if (code.used) return usedCode;
  if (world.now() > code.expiresAt) return expiredCode;
  if (!isSameAuthority(code, segment, authority)) return otherTenant;
  if (code.request.redirectUri !== given(form, "redirect_uri")) return otherRedirectUri;
  return wrongVerifier(code.request.codeChallenge, given(form, "code_verifier"));
}

function isSameAuthority(code: HeldCode, segment: string, authority: Authority): boolean {
  return authority.kind === "tenant"
    ? authority.tenant.id === code.tenantId
    : code.request.authority === segment.toLowerCase();
}

function wrongVerifier(
  challenge: string | undefined,
  verifier: string | undefined,
): EntraFailure | undefined {
  if (challenge === undefined) return pkceRequired;
  const hashed = sha256Base64Url(verifier ?? "");
  return hashed === challenge ? undefined : otherVerifier;
}

const unknownCode: EntraFailure = {
  error: "invalid_grant",
  code: 70000,
  message: "Provided grant is invalid or malformed. The provided value for 'code' isn't valid.",
};

const usedCode: EntraFailure = {
  error: "invalid_grant",
  code: 54005,
  message:
    "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
};

const expiredCode: EntraFailure = {
  error: "invalid_grant",
  code: 70008,
  message:
    "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.",
};

const otherTenant: EntraFailure = {
  error: "invalid_grant",
  code: 700005,
  message: "Provided Authorization Code is intended to use against other tenant, thus rejected.",
};

const otherRedirectUri: EntraFailure = {
  error: "invalid_client",
  code: 500112,
  message:
    "The reply address does not match the reply address provided when requesting Authorization code.",
};

const pkceRequired: EntraFailure = {
  error: "invalid_request",
  code: 9002325,
  message:
    "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
};

const otherVerifier: EntraFailure = {
  error: "invalid_grant",
  code: 501481,
  message:
    "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
};
