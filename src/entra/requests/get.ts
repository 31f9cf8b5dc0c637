import { failed, type Result } from "#domain/microsoft/failure.ts";
import { failureFromFetch, failureFromResponse, readJson } from "#entra/refusal/http-failure.ts";
import { withTimeLimit } from "./time-limit.ts";

// Room: requests. Each file makes one request without MSAL, or reads what came of one: a function that asks, and a pure parser
// that reads the answer from `unknown`.
// Its words: an answer is what came back, whatever it is; a field is Microsoft's name for a part of it.
// Doors: find-tenant.ts, list-tenants.ts, list-sign-in-methods.ts, list-sponsors.ts and consent-answer.ts, one for each
// question; load-part.ts for parts of the app itself. get.ts, time-limit.ts and unreadable.ts are what they share.

/**
 * One GET that expects JSON, within 15 s, asked of Microsoft each time: discovery allows its answers to be kept for a
 * day, a refusal among them, and a domain may get its tenant in the meantime. With a token, a redirect is an error, for
 * it would take the token elsewhere. Every way it can go wrong is a failure; an aborted one too, whose answer nobody
 * waits for any more.
 */
export async function get(
  address: string,
  request: { readonly accessToken?: string; readonly signal: AbortSignal },
): Promise<Result<unknown>> {
  try {
    const response = await fetch(address, {
      headers: request.accessToken ? { authorization: `Bearer ${request.accessToken}` } : {},
      signal: withTimeLimit(request.signal),
      cache: "no-store",
      redirect: request.accessToken ? "error" : "follow",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    const body = await readJson(response);
    if (response.ok) return body;
    return failed(
      failureFromResponse(response, body.kind === "ok" ? body.value : undefined, Date.now()),
    );
  } catch (thrown) {
    return failed(failureFromFetch(thrown, navigator.onLine));
  }
}
