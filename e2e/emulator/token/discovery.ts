import { readableDocument } from "#emulator/http/cors.ts";
import { jsonReply } from "#emulator/http/replies.ts";
import type { Visit } from "#emulator/http/visit.ts";
import { failureReply } from "#emulator/refusals/errors.ts";
import { unknownTenant } from "#emulator/refusals/request-failures.ts";
import { consumersTenantId } from "#emulator/world/create-world.ts";
import { type Authority, authorityOf } from "#emulator/world/tenants.ts";
import { publicKeys } from "./keys.ts";

/** GET /{tenant}/v2.0/.well-known/openid-configuration: entra-docs v2-protocols-oidc.md */
export function answerDiscovery(visit: Visit, segment: string): Response {
  const { world, bases } = visit;
  const authority = authorityOf(world, segment);
  if (authority.kind === "unknown") {
    const answer = kept(failureReply(world, unknownTenant(authority.name, "invalid_tenant")));
    return world.discoveryErrorsAreReadable ? readableDocument(answer) : answer;
  }
  return readableDocument(kept(jsonReply(documentFor(authority, bases.login))));
}

/** GET /{tenant}/discovery/v2.0/keys */
export async function answerKeys(): Promise<Response> {
  return readableDocument(kept(jsonReply(await publicKeys())));
}

/** A browser may keep a document for a day, and a refusal as well: both were recorded so. */
function kept(response: Response): Response {
  response.headers.set("cache-control", "max-age=86400, private");
  return response;
}

function documentFor(authority: Exclude<Authority, { kind: "unknown" }>, base: string) {
  const { segment, issuer } = namesOf(authority);
  const oauth = `${base}/${segment}/oauth2/v2.0`;
  return {
    token_endpoint: `${oauth}/token`,
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt"],
    jwks_uri: `${base}/${segment}/discovery/v2.0/keys`,
    response_modes_supported: ["query", "fragment"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: `${base}/${issuer}/v2.0`,
    request_uri_parameter_supported: false,
    authorization_endpoint: `${oauth}/authorize`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${oauth}/logout`,
    claims_supported: [
      "sub",
      "iss",
      "aud",
      "exp",
      "iat",
      "nonce",
      "preferred_username",
      "name",
      "tid",
    ],
    tenant_region_scope: authority.kind === "tenant" ? "EU" : null,
    cloud_instance_name: "microsoftonline.com",
    msgraph_host: "graph.microsoft.com",
  };
}

/** A domain is answered with the tenant's ID; `organizations` and `common` leave the tenant in the issuer open. */
function namesOf(authority: Exclude<Authority, { kind: "unknown" }>) {
  switch (authority.kind) {
    case "tenant":
      return { segment: authority.tenant.id, issuer: authority.tenant.id };
    case "consumers":
      return { segment: "consumers", issuer: consumersTenantId };
    case "organizations":
    case "common":
      return { segment: authority.kind, issuer: "{tenantid}" };
  }
}
