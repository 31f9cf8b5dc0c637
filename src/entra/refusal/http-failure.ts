import * as v from "valibot";
import { asCode } from "#domain/microsoft/code.ts";
import { type Failure, failed, ok, type Result } from "#domain/microsoft/failure.ts";
import { aadstsNumbersIn } from "./aadsts-numbers.ts";
import { failureFromRefusal, type RefusedRequest, usualWaitSeconds } from "./refusal.ts";

const refusalSchema = v.object({
  error: v.string(),
  suberror: v.optional(v.string()),
  error_codes: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  error_description: v.optional(v.string()),
});

const apiErrorSchema = v.object({ error: v.object({ code: v.string() }) });

// Graph's names, lower case, for a token without the permission: the directory's own, and that of the sign-in
// methods (msgraph-sdk-powershell#2602). Source: learn.microsoft.com/graph/resolve-auth-errors, "403 Forbidden".
const lacksPermission: ReadonlySet<string> = new Set([
  "authorization_requestdenied",
  "accessdenied",
]);

/**
 * What an answer of ARM, Graph or OpenID discovery that is not 2xx means to the person. A `Retry-After`
 * (seconds or a date; at least 1 s) makes 429 and 5xx a wait, a 429 without one 60 s. A claims challenge
 * becomes a sign-in that carries the claims. A 404 stays unknown: Graph answers `/me` with it to some who are
 * in the tenant (Azure/AzureGraph#8), so it is no proof of having been removed. The code is AADSTS's, Graph's
 * or ARM's own, else `HTTP <status>`.
 *
 * @param body what {@link readJson} read, or `undefined` if that was nothing readable
 * @param now milliseconds since the epoch
 */
export function failureFromResponse(
  response: Pick<Response, "status" | "headers">,
  body: unknown,
  now: number,
): Failure {
  const { status, headers } = response;
  const code = apiErrorCode(body) ?? `HTTP ${status}`;
  const refused = parseRefusal(body) ?? { codes: [] };
  const retryAfterSeconds = secondsUntilRetry(headers.get("Retry-After"), now);
  if (status === 429 || (status >= 500 && retryAfterSeconds !== undefined)) {
    const wait = retryAfterSeconds ?? usualWaitSeconds;
    return { code, ...failureFromRefusal({ ...refused, retryAfterSeconds: wait }) };
  }
  if (status >= 500) return { kind: "try-again", reason: "server", code };
  const claims = parseClaimsChallenge(headers.get("WWW-Authenticate") ?? "");
  if (claims !== undefined) {
    return failureFromRefusal({ error: "insufficient_claims", codes: [], claims });
  }
  return refused.error === undefined
    ? failureFromStatus(status, code)
    : { code, ...failureFromRefusal(refused) };
}

function failureFromStatus(status: number, code: string): Failure {
  if (status === 401) return { kind: "sign-in-here", code };
  if (status !== 403) return { kind: "unknown", code };
  return {
    kind: lacksPermission.has(code.toLowerCase()) ? "ask-for-consent" : "go-on-by-hand",
    code,
  };
}

/**
 * What a thrown `fetch` means to the person. A request that was aborted counts as not reached: its page was
 * left, and nobody reads the answer. Anything that `fetch` does not throw is a bug: `unknown`, by its name.
 *
 * @param isOnline `navigator.onLine`: only `false` is to be trusted
 */
export function failureFromFetch(thrown: unknown, isOnline: boolean): Failure {
  const code = thrown instanceof Error ? (asCode(thrown.name) ?? "Error") : typeof thrown;
  if (code === "TimeoutError") return { kind: "try-again", reason: "timed-out", code };
  if (code === "AbortError") return { kind: "try-again", reason: "unreachable", code };
  if (code !== "TypeError") return { kind: "unknown", code };
  return { kind: "try-again", reason: isOnline ? "unreachable" : "offline", code };
}

/**
 * Reads an answer's JSON, whatever its status. HTML, an empty and a malformed body are unreadable; an answer
 * that breaks off on the way fails as `fetch` does.
 */
export async function readJson(response: Response): Promise<Result<unknown>> {
  try {
    return ok(await response.json());
  } catch (thrown) {
    return failed(
      thrown instanceof SyntaxError
        ? {
            kind: "try-again",
            reason: "unreadable",
            field: "body",
            code: `HTTP ${response.status}`,
          }
        : failureFromFetch(thrown, true),
    );
  }
}

/** Reads the token endpoint's form of an error, which discovery uses too. */
function parseRefusal(body: unknown): RefusedRequest | undefined {
  const read = v.safeParse(refusalSchema, body);
  if (!read.success) return undefined;
  const { error, suberror, error_codes, error_description } = read.output;
  return { error, suberror, codes: error_codes ?? aadstsNumbersIn(error_description ?? "") };
}

function apiErrorCode(body: unknown): string | undefined {
  const read = v.safeParse(apiErrorSchema, body);
  return read.success ? asCode(read.output.error.code) : undefined;
}

/** `Retry-After`: whole seconds, or a date (RFC 9110, 10.2.3). Anything else is `undefined`. */
function secondsUntilRetry(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Math.max(1, Number(header));
  const date = header.endsWith("GMT") ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(1, Math.ceil((date - now) / 1000));
}

/**
 * The claims of a challenge, decoded from base64; `undefined` if there are none or they are not JSON.
 * Source: learn.microsoft.com/entra/identity-platform/claims-challenge, "Claims challenge header format".
 */
function parseClaimsChallenge(header: string): string | undefined {
  const encoded = /\bclaims="([^"]+)"/.exec(header)?.[1];
  if (encoded === undefined || !header.includes('error="insufficient_claims"')) return undefined;
  try {
    const claims = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    JSON.parse(claims);
    return claims;
  } catch {
    return undefined;
  }
}
