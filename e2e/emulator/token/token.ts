/**
 * Room `token`: codes and refresh tokens become tokens; tokens are signed, and checked when they come back.
 * It decides whether a grant is valid, which claims a token carries, and how long it lasts.
 * Doors: this file for the endpoint, `discovery.ts` for documents and keys, `bearer.ts` for reading a token.
 * Words: a *grant* is what a client redeems; an *issue* is what was asked for and is allowed.
 */

import { isRegisteredOrigin } from "#emulator/http/cors.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { type EntraFailure, failureReply } from "#emulator/refusals/errors.ts";
import {
  missingParameter,
  unknownClient,
  unknownTenant,
} from "#emulator/refusals/request-failures.ts";
import { type Authority, authorityOf } from "#emulator/world/tenants.ts";
import { redeemCode } from "./code-grant.ts";
import { redeemRefreshToken } from "./refresh-grant.ts";

/** POST /{tenant}/oauth2/v2.0/token */
export function answerToken(visit: Visit, segment: string): Promise<Response> {
  const { world, form, entry } = visit;
  const scope = given(form, "scope");
  if (scope !== undefined) entry.scope = scope;
  const grantType = given(form, "grant_type");
  if (grantType !== undefined) entry.grantType = grantType;
  const authority = authorityOf(world, segment);
  const wrong = wrongWith(visit, authority);
  if (wrong !== undefined) return Promise.resolve(failureReply(world, wrong));
  return grantType === "authorization_code"
    ? redeemCode(visit, segment, authority)
    : redeemRefreshToken(visit, authority);
}

/** Checked before the grant itself: the tenant, the client, the origin, the kind of grant. */
function wrongWith(visit: Visit, authority: Authority): EntraFailure | undefined {
  const { world, form } = visit;
  const clientId = given(form, "client_id") ?? clientInHeader(visit);
  if (authority.kind === "unknown") return unknownTenant(authority.name, "invalid_request");
  if (clientId === undefined) return missingParameter("client_id");
  if (clientId !== world.app.clientId) return unknownClient(clientId);
  if (presentsSecret(visit)) return secretPresented;
  return wrongOrigin(visit) ?? wrongGrantType(given(form, "grant_type"));
}

/** A client that presents its secret in the header names itself there (RFC 6749, section 2.3.1). */
function clientInHeader({ request }: Visit): string | undefined {
  const basic = /^Basic (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (basic === undefined) return undefined;
  return decodeURIComponent(atob(basic).split(":")[0] ?? "");
}

function presentsSecret(visit: Visit): boolean {
  const { form } = visit;
  return (
    clientInHeader(visit) !== undefined || form.has("client_secret") || form.has("client_assertion")
  );
}

/** A single-page app has no secret: ms-identity-python-webapp#113. The status is that of every `invalid_client`. */
const secretPresented: EntraFailure = {
  error: "invalid_client",
  code: 700025,
  message:
    "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  status: 401,
};

function wrongOrigin(visit: Visit): EntraFailure | undefined {
  const origin = visit.request.headers.get("origin");
  if (origin === null)
    return {
      error: "invalid_request",
      code: 9002327,
      message:
        "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    };
  return isRegisteredOrigin(visit, origin)
    ? undefined
    : {
        error: "invalid_request",
        code: 9002326,
        message: `Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '${origin}'.`,
      };
}

function wrongGrantType(grantType: string | undefined): EntraFailure | undefined {
  if (grantType === undefined) return missingParameter("grant_type");
  return grantType === "authorization_code" || grantType === "refresh_token"
    ? undefined
    : {
        error: "unsupported_grant_type",
        code: 70003,
        message: `The app requested an unsupported grant type '${grantType}'.`,
      };
}
