/**
 * Room `refusals`: the errors of Entra, word for word. It has no single door.
 * It decides how a refusal is written: as JSON, as parameters of a redirect, with its AADSTS number and its trace.
 * `refusals.ts` has what an organization or a person refuses, `conditional-access.ts` what a policy of theirs refuses,
 * `request-failures.ts` what is wrong with the request.
 * Words: a *failure* is one refusal with its code. Codes and texts are those of entra-docs reference-error-codes.md.
 */

import { jsonReply } from "#emulator/http/replies.ts";
import type { World } from "#emulator/world/world.ts";

/** One refusal in Entra's words. `status` is 400 unless said. */
export interface EntraFailure {
  readonly error: string;
  readonly code: number;
  readonly message: string;
  readonly suberror?: string;
  readonly claims?: string;
  readonly status?: number;
  readonly retryAfterSeconds?: number;
}

interface Traced {
  readonly description: string;
  readonly timestamp: string;
  readonly traceId: string;
  readonly correlationId: string;
}

const errorPage = "https://login.microsoftonline.com/error";

/** "AADSTS50076: … Trace ID: … Correlation ID: … Timestamp: 2020-11-05 19:52:45Z" */
export function traced(world: World, failure: EntraFailure): Traced {
  const timestamp = new Date(world.now()).toISOString().replace("T", " ").replace(/\.\d+/, "");
  const traceId = crypto.randomUUID();
  const correlationId = crypto.randomUUID();
  const description = `AADSTS${failure.code}: ${failure.message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`;
  return { description, timestamp, traceId, correlationId };
}

/** The token endpoint's error answer: entra-docs v2-oauth2-auth-code-flow.md, "Error response". */
export function failureReply(world: World, failure: EntraFailure): Response {
  const { description, timestamp, traceId, correlationId } = traced(world, failure);
  const retryAfter = failure.retryAfterSeconds;
  return jsonReply(
    {
      error: failure.error,
      error_description: description,
      error_codes: [failure.code],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      error_uri: `${errorPage}?code=${failure.code}`,
      ...(failure.suberror === undefined ? {} : { suberror: failure.suberror }),
      ...(failure.claims === undefined ? {} : { claims: failure.claims }),
    },
    failure.status ?? 400,
    retryAfter === undefined ? {} : { "retry-after": String(retryAfter) },
  );
}

/** The same refusal as parameters of a redirect. */
export function failureParameters(
  world: World,
  failure: EntraFailure,
): Readonly<Record<string, string>> {
  const { description, timestamp, traceId, correlationId } = traced(world, failure);
  return {
    error: failure.error,
    error_description: description,
    error_uri: `${errorPage}?code=${failure.code}`,
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    ...(failure.suberror === undefined ? {} : { suberror: failure.suberror }),
    ...(failure.claims === undefined ? {} : { claims: failure.claims }),
  };
}
