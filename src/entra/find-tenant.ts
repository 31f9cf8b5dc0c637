import * as v from "valibot";
import type { Cloud } from "#domain/cloud.ts";
import { failed, ok, type Result } from "#domain/failure.ts";
import { type Domain, parseTenantId, type TenantId } from "#domain/tenant.ts";
import { get } from "./get.ts";

const documentSchema = v.object({ token_endpoint: v.string() });

/**
 * The ID of the tenant that a domain belongs to, from the public OpenID discovery document; no sign-in.
 * An unknown domain is answered with a 400 that a browser may not be allowed to read: then it looks like a
 * host that could not be reached (unconfirmed; MSAL's maintainers say only that successes carry CORS headers).
 */
export async function findTenant(
  cloud: Cloud,
  domain: Domain,
  signal: AbortSignal,
): Promise<Result<TenantId>> {
  const answer = await get(`${cloud.login}/${domain}/v2.0/.well-known/openid-configuration`, {
    signal,
  });
  return answer.kind === "ok" ? parseTenantDocument(answer.value) : answer;
}

/** Reads the tenant's ID out of the token endpoint's path, where it stands in every cloud. */
export function parseTenantDocument(body: unknown): Result<TenantId> {
  const read = v.safeParse(documentSchema, body);
  const segments = read.success ? read.output.token_endpoint.split("/") : [];
  const id = segments.map(parseTenantId).find((segment) => segment !== undefined);
  return id ? ok(id) : failed({ kind: "try-again", reason: "unreadable" });
}
