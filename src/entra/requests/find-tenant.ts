import * as v from "valibot";
import { type Cloud, otherInstance } from "#domain/microsoft/cloud.ts";
import { failed, ok, type Result } from "#domain/microsoft/failure.ts";
import {
  consumerTenantId,
  type Domain,
  parseTenantId,
  type TenantId,
} from "#domain/organization/tenant.ts";
import { get } from "./get.ts";
import { unreadable, unreadableAt } from "./unreadable.ts";

const documentSchema = v.object({
  token_endpoint: v.pipe(v.string(), v.url()),
  cloud_instance_name: v.fallback(v.optional(v.string()), undefined),
});

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
  return answer.kind === "ok" ? parseTenantDocument(cloud, answer.value) : answer;
}

/**
 * Reads the tenant's ID out of the token endpoint's path, where it stands in every cloud. A tenant of another cloud
 * is told apart by its `cloud_instance_name` or its token endpoint's host: that a document of one cloud may be about
 * a tenant of another is seen in other people's code and documented nowhere, so either answer is taken, as is a
 * refusal with AADSTS90038. The tenant of all personal accounts is nobody's organization.
 */
export function parseTenantDocument(cloud: Cloud, body: unknown): Result<TenantId> {
  const read = v.safeParse(documentSchema, body);
  if (!read.success) return unreadable(read.issues);
  const { token_endpoint, cloud_instance_name = "" } = read.output;
  const { hostname, pathname } = new URL(token_endpoint);
  const elsewhere = otherInstance(cloud, cloud_instance_name) ?? otherInstance(cloud, hostname);
  if (elsewhere) return failed({ kind: "other-cloud", code: elsewhere });
  const segments = pathname.split("/");
  const id = segments.map(parseTenantId).find((segment) => segment !== undefined);
  if (id === consumerTenantId) return failed({ kind: "no-such-organization" });
  return id ? ok(id) : unreadableAt("token_endpoint");
}
