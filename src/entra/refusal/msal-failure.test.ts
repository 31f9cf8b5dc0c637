import {
  AuthError,
  BrowserAuthError,
  BrowserConfigurationAuthError,
  ClientAuthError,
  ClientConfigurationError,
  InteractionRequiredAuthError,
  ServerError,
} from "@azure/msal-browser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failureFromMsal } from "./msal-failure.ts";

interface Said {
  readonly error?: string;
  readonly text?: string;
  readonly suberror?: string;
  readonly claims?: string;
  readonly errorNo?: string;
}

function interactionRequired(said: Said = {}): InteractionRequiredAuthError {
  const { error = "interaction_required", text = "", suberror = "", claims = "" } = said;
  return new InteractionRequiredAuthError(
    error,
    "correlation",
    text,
    suberror,
    "",
    "",
    claims,
    said.errorNo,
  );
}

function serverError(said: Said = {}): ServerError {
  const { error = "invalid_grant", text = "", suberror = "", errorNo } = said;
  return new ServerError(error, "correlation", text, suberror, errorNo);
}

/** The token endpoint's numbers arrive as numbers, whatever MSAL's types say. */
function asMsalGetsIt(errorNo: number): string {
  return JSON.parse(String(errorNo));
}

describe("a refusal that an interactive sign-in may mend", () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';

  it("AADSTS50076 is a sign-in that carries the claims", () => {
    const thrown = interactionRequired({
      error: "invalid_grant",
      suberror: "basic_action",
      claims,
      errorNo: asMsalGetsIt(50076),
    });
    expect(failureFromMsal(thrown)).toEqual({
      kind: "sign-in-here",
      code: "AADSTS50076",
      claims: '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}',
    });
  });

  it("AADSTS50079 is a sign-in with the new phone", () => {
    const thrown = interactionRequired({ suberror: "basic_action", errorNo: "50079" });
    expect(failureFromMsal(thrown)).toEqual({
      kind: "sign-in-with-new-phone",
      code: "AADSTS50079",
    });
  });

  it("suberror consent_required asks for consent", () => {
    const thrown = interactionRequired({
      error: "invalid_grant",
      suberror: "consent_required",
      errorNo: "65001",
    });
    expect(failureFromMsal(thrown)).toEqual({ kind: "ask-for-consent", code: "AADSTS65001" });
  });

  it("suberror message_only is not mended by it", () => {
    const thrown = interactionRequired({
      error: "invalid_grant",
      suberror: "message_only",
      claims,
      errorNo: "53003",
    });
    expect(failureFromMsal(thrown)).toEqual({ kind: "go-on-by-hand", code: "AADSTS53003" });
  });

  it("AADSTS50020 is not mended by it either", () => {
    const thrown = interactionRequired({ errorNo: "50020" });
    expect(failureFromMsal(thrown)).toEqual({ kind: "no-longer-guest", code: "AADSTS50020" });
  });

  it.each([
    "login_required",
    "no_tokens_found",
    "refresh_token_expired",
    "native_account_unavailable",
    "interrupted_user",
    "ui_not_allowed",
  ])("%s is a sign-in", (error) => {
    expect(failureFromMsal(interactionRequired({ error }))).toEqual({
      kind: "sign-in-here",
      code: error,
    });
  });

  it("a number that only the text names is read from there", () => {
    const thrown = interactionRequired({ text: "AADSTS50158: External security challenge …" });
    expect(failureFromMsal(thrown)).toEqual({ kind: "sign-in-here", code: "AADSTS50158" });
  });
});

describe("a refusal of Microsoft's server", () => {
  it("AADSTS50020 is no longer a guest", () => {
    expect(failureFromMsal(serverError({ errorNo: asMsalGetsIt(50020) }))).toEqual({
      kind: "no-longer-guest",
      code: "AADSTS50020",
    });
  });

  it("AADSTS90002 is no such organization", () => {
    const thrown = serverError({ error: "invalid_request", errorNo: "90002" });
    expect(failureFromMsal(thrown)).toEqual({ kind: "no-such-organization", code: "AADSTS90002" });
  });

  it("access_denied with AADSTS65004 in its text is consent declined", () => {
    const thrown = serverError({
      error: "access_denied",
      text: "AADSTS65004: User declined to consent",
    });
    expect(failureFromMsal(thrown)).toEqual({ kind: "consent-declined", code: "AADSTS65004" });
  });

  it("access_denied alone is cancelled", () => {
    expect(failureFromMsal(serverError({ error: "access_denied" }))).toEqual({
      kind: "cancelled",
      code: "access_denied",
    });
  });

  it("a bare invalid_grant is a sign-in", () => {
    expect(failureFromMsal(serverError())).toEqual({ kind: "sign-in-here", code: "invalid_grant" });
  });

  it("a number with something behind it is read all the same", () => {
    const thrown = serverError({ errorNo: "53011&lc=1033" });
    expect(failureFromMsal(thrown)).toEqual({ kind: "ask-home-admin", code: "AADSTS53011" });
  });

  it("temporarily_unavailable is the server's own trouble", () => {
    const thrown = serverError({ error: "temporarily_unavailable", errorNo: "90033" });
    expect(failureFromMsal(thrown)).toEqual({
      kind: "try-again",
      reason: "server",
      code: "AADSTS90033",
    });
  });
});

describe("a request that MSAL itself holds back", () => {
  it("waits a minute, by the number of the first answer", () => {
    expect(failureFromMsal(serverError({ error: "90033" }))).toEqual({
      kind: "wait",
      retryAfterSeconds: 60,
      code: "AADSTS90033",
    });
  });

  it("waits by the telling one of several numbers", () => {
    expect(failureFromMsal(serverError({ error: "59999 90055" }))).toEqual({
      kind: "wait",
      retryAfterSeconds: 60,
      code: "AADSTS90055",
    });
  });

  it("waits without a code if the first answer had no number", () => {
    expect(failureFromMsal(serverError({ error: "" }))).toEqual({
      kind: "wait",
      retryAfterSeconds: 60,
    });
  });
});

describe("a request that did not get through", () => {
  it.each([
    ["no_network_connectivity", "offline"],
    ["post_request_failed", "unreachable"],
    ["get_request_failed", "unreachable"],
    ["timed_out", "timed-out"],
  ])("%s of the browser is %s", (errorCode, reason) => {
    expect(failureFromMsal(new BrowserAuthError(errorCode, ""))).toEqual({
      kind: "try-again",
      reason,
      code: errorCode,
    });
  });

  it.each(["network_error", "openid_config_error", "endpoints_resolution_error"])(
    "%s of the client is unreachable",
    (errorCode) => {
      expect(failureFromMsal(new ClientAuthError(errorCode, ""))).toEqual({
        kind: "try-again",
        reason: "unreachable",
        code: errorCode,
      });
    },
  );

  it("an answer that is no JSON is unreadable as a whole", () => {
    expect(failureFromMsal(new BrowserAuthError("failed_to_parse_response", ""))).toEqual({
      kind: "try-again",
      reason: "unreadable",
      field: "body",
      code: "failed_to_parse_response",
    });
  });

  it("a part of the app that did not load is unreachable", () => {
    expect(failureFromMsal(new TypeError("Failed to fetch dynamically imported module"))).toEqual({
      kind: "try-again",
      reason: "unreachable",
      code: "TypeError",
    });
  });

  it.each([
    ["TimeoutError", "timed-out"],
    ["AbortError", "unreachable"],
  ])("a bare %s is %s", (name, reason) => {
    expect(failureFromMsal(new DOMException("", name))).toEqual({
      kind: "try-again",
      reason,
      code: name,
    });
  });
});

describe("what MSAL finds wrong by itself", () => {
  it.each([
    ["interaction_in_progress", "sign-in-under-way"],
    ["interaction_in_progress_cancelled", "cancelled"],
    ["user_cancelled", "cancelled"],
    ["no_token_request_cache_error", "cancelled"],
    ["unable_to_parse_token_request_cache_error", "cancelled"],
    ["hash_empty_error", "cancelled"],
    ["hash_does_not_contain_known_properties", "cancelled"],
    ["no_account_error", "sign-in-here"],
    ["crypto_nonexistent", "tell-operator"],
    ["popup_window_error", "unknown"],
    ["uninitialized_public_client_application", "unknown"],
  ])("%s of the browser is %s", (errorCode, kind) => {
    expect(failureFromMsal(new BrowserAuthError(errorCode, ""))).toEqual({ kind, code: errorCode });
  });

  it.each([
    ["user_canceled", "cancelled"],
    ["state_not_found", "cancelled"],
    ["state_mismatch", "cancelled"],
    ["nonce_mismatch", "cancelled"],
    ["authorization_code_missing_from_server_response", "cancelled"],
    ["no_account_found", "sign-in-here"],
    ["no_account_in_silent_request", "sign-in-here"],
    ["token_parsing_error", "unknown"],
  ])("%s of the client is %s", (errorCode, kind) => {
    expect(failureFromMsal(new ClientAuthError(errorCode, ""))).toEqual({ kind, code: errorCode });
  });

  it.each(["authority_uri_insecure", "untrusted_authority", "cannot_set_OIDCOptions"])(
    "%s is the operator's to mend",
    (errorCode) => {
      expect(failureFromMsal(new ClientConfigurationError(errorCode, ""))).toEqual({
        kind: "tell-operator",
        code: errorCode,
      });
    },
  );

  it("a browser without a storage is unknown, by MSAL's code", () => {
    expect(failureFromMsal(new BrowserConfigurationAuthError("storage_not_supported", ""))).toEqual(
      {
        kind: "unknown",
        code: "storage_not_supported",
      },
    );
  });

  it("a full storage is a tab that keeps nothing", () => {
    // MSAL does not export its CacheError, which is no AuthError.
    const thrown = Object.assign(new Error(), {
      name: "CacheError",
      errorCode: "cache_quota_exceeded",
    });
    expect(failureFromMsal(thrown)).toEqual({
      kind: "tab-keeps-nothing",
      code: "cache_quota_exceeded",
    });
  });
});

describe("a bug", () => {
  it.each([
    ["a SyntaxError", new SyntaxError("Unexpected token"), "SyntaxError"],
    ["an error that lost its code", new AuthError("", ""), "AuthError"],
    ["a text", "secret", "string"],
    ["null", null, "object"],
  ])("%s is unknown, by its class's name", (_what, thrown, code) => {
    expect(failureFromMsal(thrown)).toEqual({ kind: "unknown", code });
  });
});

describe("whatever MSAL throws", () => {
  it("no error ever lets its text through to the failure", () => {
    const text = fc.string({ unit: "grapheme" });
    const thrown = fc.oneof(
      fc
        .tuple(text, text, text, text)
        .map(([error, said, suberror, errorNo]) =>
          serverError({ error, text: said, suberror, errorNo }),
        ),
      fc
        .tuple(text, text, text)
        .map(([error, said, suberror]) => interactionRequired({ error, text: said, suberror })),
      fc.tuple(text, text).map(([error, said]) => new ClientAuthError(error, "", said)),
      text.map((said) => new Error(said)),
    );
    fc.assert(
      fc.property(thrown, (error) => {
        expect(failureFromMsal(error).code ?? "none").toMatch(/^(AADSTS\d+|[A-Za-z_]{1,64})$/);
      }),
    );
  });
});
