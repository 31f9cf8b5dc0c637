import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failureFromFetch, failureFromResponse, readJson } from "./http-failure.ts";

// Wed, 21 Oct 2026 07:28:00 GMT
const now = 1_792_567_680_000;

function answer(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers });
}

/** Graph's and ARM's form of an error: learn.microsoft.com/graph/errors. */
function apiError(code: string): unknown {
  return { error: { code, message: "A sentence with guest@contoso.com in it." } };
}

/** The header's form: learn.microsoft.com/entra/identity-platform/claims-challenge. */
function challenge(encodedClaims: string): Readonly<Record<string, string>> {
  const authorize = "https://login.microsoftonline.com/common/oauth2/authorize";
  return {
    "WWW-Authenticate": `Bearer realm="", authorization_uri="${authorize}", error="insufficient_claims", claims="${encodedClaims}"`,
  };
}

describe("an answer of ARM or Graph", () => {
  // Expected by hand from learn.microsoft.com/graph/errors and learn.microsoft.com/graph/resolve-auth-errors.
  it.each([
    [401, "InvalidAuthenticationToken", "sign-in-here", "the token is invalid or expired"],
    [401, "ExpiredAuthenticationToken", "sign-in-here", "ARM's name for the same"],
    [403, "Authorization_RequestDenied", "ask-for-consent", "the permission was not granted"],
    [403, "accessDenied", "ask-for-consent", "the sign-in methods' name for the same"],
    [403, "AuthorizationFailed", "go-on-by-hand", "access is denied to the resource"],
    [404, "Request_ResourceNotFound", "unknown", "no proof of having been removed"],
    [400, "BadRequest", "unknown", "malformed, by nobody's fault but ours"],
  ])("%i %s is %s: %s", (status, code, kind) => {
    expect(failureFromResponse(answer(status), apiError(code), now)).toEqual({ kind, code });
  });

  it.each([
    [401, "sign-in-here"],
    [403, "go-on-by-hand"],
    [404, "unknown"],
    [418, "unknown"],
  ])("%i without a readable body is %s", (status, kind) => {
    expect(failureFromResponse(answer(status), undefined, now)).toEqual({
      kind,
      code: `HTTP ${status}`,
    });
  });

  it.each([500, 501, 502, 503, 504])("%i is the server's own trouble", (status) => {
    expect(failureFromResponse(answer(status), undefined, now)).toEqual({
      kind: "try-again",
      reason: "server",
      code: `HTTP ${status}`,
    });
  });
});

describe("an answer that asks to wait", () => {
  it("429 waits the seconds that Retry-After names", () => {
    const response = answer(429, { "Retry-After": "120" });
    expect(failureFromResponse(response, undefined, now)).toEqual({
      kind: "wait",
      retryAfterSeconds: 120,
      code: "HTTP 429",
    });
  });

  it.each([
    ["Wed, 21 Oct 2026 07:29:30 GMT", 90, "a date ahead"],
    ["Wed, 21 Oct 2026 07:00:00 GMT", 1, "a date gone by"],
    ["0", 1, "no time at all"],
    ["soon", 60, "no time that can be read"],
    ["-5", 60, "a negative number"],
  ])("429 with Retry-After %s waits %i s: %s", (header, seconds) => {
    const failure = failureFromResponse(answer(429, { "Retry-After": header }), undefined, now);
    expect(failure).toEqual({ kind: "wait", retryAfterSeconds: seconds, code: "HTTP 429" });
  });

  it("429 without Retry-After waits a minute", () => {
    expect(failureFromResponse(answer(429), apiError("TooManyRequests"), now)).toEqual({
      kind: "wait",
      retryAfterSeconds: 60,
      code: "TooManyRequests",
    });
  });

  it("503 with Retry-After waits, as Graph's documentation says", () => {
    const response = answer(503, { "Retry-After": "10" });
    expect(failureFromResponse(response, undefined, now)).toEqual({
      kind: "wait",
      retryAfterSeconds: 10,
      code: "HTTP 503",
    });
  });

  it("429 of the sign-in service keeps its AADSTS code", () => {
    const body = { error: "temporarily_unavailable", error_codes: [90055] };
    expect(failureFromResponse(answer(429), body, now)).toEqual({
      kind: "wait",
      retryAfterSeconds: 60,
      code: "AADSTS90055",
    });
  });
});

describe("a claims challenge", () => {
  // Microsoft's own example.
  const encoded =
    "eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiY3AxIn19fQ==";

  it.each([401, 403])("of a %i becomes a sign-in that carries the decoded claims", (status) => {
    expect(failureFromResponse(answer(status, challenge(encoded)), undefined, now)).toEqual({
      kind: "sign-in-here",
      code: "insufficient_claims",
      claims: '{"access_token":{"acrs":{"essential":true,"value":"cp1"}}}',
    });
  });

  it("without its padding is read all the same", () => {
    const response = answer(401, challenge(encoded.replaceAll("=", "")));
    expect(failureFromResponse(response, undefined, now).claims).toBe(
      '{"access_token":{"acrs":{"essential":true,"value":"cp1"}}}',
    );
  });

  it.each([
    ["that is not base64", "%%%"],
    ["that is not JSON", "bm90IGpzb24="],
  ])("%s leaves an ordinary 401", (_what, text) => {
    expect(failureFromResponse(answer(401, challenge(text)), undefined, now)).toEqual({
      kind: "sign-in-here",
      code: "HTTP 401",
    });
  });

  it("is not seen in a header that names no insufficient claims", () => {
    const response = answer(401, { "WWW-Authenticate": `Bearer realm="", claims="${encoded}"` });
    expect(failureFromResponse(response, undefined, now).claims).toBeUndefined();
  });
});

describe("an answer of OpenID discovery", () => {
  it("400 invalid_tenant is no such organization", () => {
    const body = {
      error: "invalid_tenant",
      error_description: "AADSTS90002: Tenant 'contoso.example' not found.",
      error_codes: [90002],
    };
    expect(failureFromResponse(answer(400), body, now)).toEqual({
      kind: "no-such-organization",
      code: "AADSTS90002",
    });
  });

  it("finds the number in the description where there is no list of numbers", () => {
    const body = {
      error: "invalid_request",
      error_description: "AADSTS90038: Tenant belongs to …",
    };
    expect(failureFromResponse(answer(400), body, now)).toEqual({
      kind: "other-cloud",
      code: "AADSTS90038",
    });
  });

  it("keeps HTTP's code where the error's own cannot be shown", () => {
    expect(failureFromResponse(answer(400), { error: "not a word" }, now)).toEqual({
      kind: "unknown",
      code: "HTTP 400",
    });
  });
});

describe("a fetch that threw", () => {
  it.each([
    ["a TypeError online", new TypeError("Failed to fetch"), true, "unreachable", "TypeError"],
    ["a TypeError offline", new TypeError("Load failed"), false, "offline", "TypeError"],
    ["a time limit", new DOMException("", "TimeoutError"), true, "timed-out", "TimeoutError"],
    ["an aborted request", new DOMException("", "AbortError"), true, "unreachable", "AbortError"],
  ])("by %s was not reached", (_what, thrown, isOnline, reason, code) => {
    expect(failureFromFetch(thrown, isOnline)).toEqual({ kind: "try-again", reason, code });
  });

  it.each([
    ["a bug", new RangeError("secret"), "RangeError"],
    ["an error with a sentence for a name", named("no name at all"), "Error"],
    ["a text", "secret", "string"],
    ["nothing", undefined, "undefined"],
  ])("%s is unknown, by its class's name", (_what, thrown, code) => {
    expect(failureFromFetch(thrown, true)).toEqual({ kind: "unknown", code });
  });

  function named(name: string): Error {
    return Object.assign(new Error("secret"), { name });
  }
});

describe("reading JSON", () => {
  it("gives the value", async () => {
    expect(await readJson(Response.json({ value: [] }))).toEqual({
      kind: "ok",
      value: { value: [] },
    });
  });

  it.each([
    ["HTML", "<!doctype html><title>Sign in to the network</title>"],
    ["nothing", ""],
    ["JSON that breaks off", '{"value": ['],
  ])("of %s is unreadable", async (_what, body) => {
    expect(await readJson(new Response(body))).toEqual({
      kind: "failed",
      failure: { kind: "try-again", reason: "unreadable", field: "body", code: "HTTP 200" },
    });
  });

  it("of an answer that stops at the time limit is timed out", async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.error(new DOMException("", "TimeoutError"));
      },
    });
    expect(await readJson(new Response(body))).toEqual({
      kind: "failed",
      failure: { kind: "try-again", reason: "timed-out", code: "TimeoutError" },
    });
  });
});

describe("whatever Microsoft answers", () => {
  it("no answer ever lets its text through to the failure", () => {
    const secret = "Guest ana@fabrikam.com, token eyJ0.e30.x";
    const body = fc.oneof(
      fc.jsonValue(),
      fc.constant({ error: secret, error_description: secret, suberror: secret }),
      fc.constant({ error: { code: secret, message: secret } }),
      fc.constant(secret),
    );
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), body, (status, read) => {
        const { code } = failureFromResponse(answer(status), read, now);
        expect(code).toMatch(/^(AADSTS\d+|HTTP \d{3}|[A-Za-z_]{1,64})$/);
      }),
    );
  });
});
