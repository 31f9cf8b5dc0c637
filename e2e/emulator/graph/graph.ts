/**
 * Room `graph`: Microsoft Graph. This file is its door.
 * It decides whether a token is good for Graph, which reads there are, and which scope each needs.
 * Words: a *read* is one GET that is modelled; a *shape* is Graph's JSON of one sign-in method.
 * It imitates graph-docs api-reference; everything else of Graph is answered with 501.
 */

import { preflightReply, readableByAll } from "#emulator/http/cors.ts";
import { notModelled } from "#emulator/http/replies.ts";
import type { Visit } from "#emulator/http/visit.ts";
import { type BearerReading, readBearer } from "#emulator/token/bearer.ts";
import { audienceOf } from "#emulator/token/token-claims.ts";
import { personWithOid } from "#emulator/world/tenants.ts";
import { type GraphAnswer, graphError, graphRead } from "./graph-reads.ts";

const audiences = new Set<unknown>([audienceOf("graph"), "https://graph.microsoft.com"]);

/** graph.microsoft.com */
export async function answerGraph(visit: Visit): Promise<Response> {
  if (visit.request.method === "OPTIONS") return readableByAll(visit, preflightReply(visit));
  const read = visit.request.method === "GET" ? graphRead(visit.path) : undefined;
  if (read === undefined) return readableByAll(visit, notModelled(`Graph's ${visit.path}`));
  return readableByAll(visit, answerCaller(visit, await readBearer(visit), read));
}

/** The token alone decides who is asking: its tenant, and the account in that tenant. */
function answerCaller(visit: Visit, bearer: BearerReading, read: GraphAnswer): Response {
  if (bearer.kind === "missing") return unauthorized(visit, "Access token is empty.");
  if (bearer.kind === "invalid")
    return unauthorized(
      visit,
      bearer.why === "expired"
        ? "Lifetime validation failed, the token is expired."
        : "CompactToken parsing failed.",
    );
  const { aud, tid, oid, scp } = bearer.claims;
  if (!audiences.has(aud))
    return unauthorized(visit, "Access token validation failure. Invalid audience.");
  const tenant = visit.world.tenants.get(String(tid));
  const found = personWithOid(visit.world, String(tid), String(oid));
  if (tenant === undefined || found === undefined)
    return graphError(
      visit,
      404,
      "Request_ResourceNotFound",
      `Resource '${String(oid)}' does not exist or one of its queried reference-property objects are not present.`,
    );
  visit.entry.userId = found.person.id;
  const scopes = new Set(String(scp).split(" "));
  return read({ visit, tenant, ...found, scopes });
}

/** Recorded with this challenge, which names Graph itself as the client. */
function unauthorized(visit: Visit, message: string): Response {
  const response = graphError(visit, 401, "InvalidAuthenticationToken", message);
  response.headers.set(
    "www-authenticate",
    `Bearer realm="", authorization_uri="${visit.bases.login}/common/oauth2/authorize", client_id="${audienceOf("graph")}"`,
  );
  return response;
}
