import {
  type AuthError,
  BrowserAuthErrorCodes,
  ClientAuthErrorCodes,
  ClientConfigurationError,
  InteractionRequiredAuthError,
  ServerError,
} from "@azure/msal-browser";
import { asCode } from "#domain/microsoft/code.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import { aadstsNumbersIn } from "./aadsts-numbers.ts";
import { failureFromFetch } from "./http-failure.ts";
import { failureFromRefusal, type RefusedRequest, usualWaitSeconds } from "./refusal.ts";

type KnownClient = Pick<RefusedRequest, "isClientKnown">;

const unreachable: Failure = { kind: "try-again", reason: "unreachable" };
const unfinished: Failure = { kind: "cancelled" };
const signInHere: Failure = { kind: "sign-in-here" };

// What MSAL itself finds wrong, as far as a redirect and a silent request can meet it.
const failureOfCode: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  [BrowserAuthErrorCodes.noNetworkConnectivity, { kind: "try-again", reason: "offline" }],
  [BrowserAuthErrorCodes.postRequestFailed, unreachable],
  [BrowserAuthErrorCodes.getRequestFailed, unreachable],
  [ClientAuthErrorCodes.networkError, unreachable],
  [ClientAuthErrorCodes.openIdConfigError, unreachable],
  [ClientAuthErrorCodes.endpointResolutionError, unreachable],
  [BrowserAuthErrorCodes.timedOut, { kind: "try-again", reason: "timed-out" }],
  [
    BrowserAuthErrorCodes.failedToParseResponse,
    { kind: "try-again", reason: "unreadable", field: "body" },
  ],
  [BrowserAuthErrorCodes.interactionInProgress, { kind: "sign-in-under-way" }],
  [BrowserAuthErrorCodes.interactionInProgressCancelled, unfinished],
  [BrowserAuthErrorCodes.userCancelled, unfinished],
  [ClientAuthErrorCodes.userCanceled, unfinished],
  // An answer to a sign-in that this tab did not begin, or has forgotten. The person has to begin again.
  [BrowserAuthErrorCodes.noTokenRequestCacheError, unfinished],
  [BrowserAuthErrorCodes.unableToParseTokenRequestCacheError, unfinished],
  [BrowserAuthErrorCodes.hashEmptyError, unfinished],
  [BrowserAuthErrorCodes.hashDoesNotContainKnownProperties, unfinished],
  [ClientAuthErrorCodes.authorizationCodeMissingFromServerResponse, unfinished],
  [ClientAuthErrorCodes.stateNotFound, unfinished],
  [ClientAuthErrorCodes.stateMismatch, unfinished],
  [ClientAuthErrorCodes.nonceMismatch, unfinished],
  [BrowserAuthErrorCodes.noAccountError, signInHere],
  [ClientAuthErrorCodes.noAccountFound, signInHere],
  [ClientAuthErrorCodes.noAccountInSilentRequest, signInHere],
  // MSAL does not export the names of its cache's errors.
  ["cache_quota_exceeded", { kind: "tab-keeps-nothing" }],
  // Browsers offer their cryptography over https and on localhost only.
  [BrowserAuthErrorCodes.cryptoNonExistent, { kind: "tell-operator" }],
]);

/**
 * What MSAL threw, as a failure. Decided by the error's class, `subError`, `errorNo` and `errorCode`; of its
 * text only AADSTS numbers are read, and none of it is passed on. A bug — ours or MSAL's — is `unknown`, with
 * MSAL's code or the error's name. A bare TypeError counts as unreachable: a part of the app that did not load
 * is thrown so.
 * Source: the classes of msal-browser 5.30 and msal-common 16.17, `src/error/`.
 *
 * @param known whether somebody has signed in with this copy's client ID at another tenant than the one that was asked
 */
export function failureFromMsal(
  thrown: unknown,
  known: KnownClient = { isClientKnown: false },
): Failure {
  if (thrown instanceof ServerError) return failureFromServer(thrown, known);
  if (thrown instanceof InteractionRequiredAuthError) return failureFromInteraction(thrown, known);
  const code = errorCodeOf(thrown);
  if (code === undefined) return failureFromFetch(thrown, true);
  if (thrown instanceof ClientConfigurationError) return { kind: "tell-operator", code };
  return { ...(failureOfCode.get(code) ?? { kind: "unknown" }), code };
}

/**
 * After a 429, a 5xx or a `Retry-After` MSAL refuses the same request by itself for a while, with the AADSTS
 * numbers of the first answer, or nothing, as `errorCode` (msal-common `ThrottlingUtils.preProcess`). It does
 * not say for how long, so the wait named here is its usual one; after a longer `Retry-After` it refuses again.
 */
function failureFromServer(error: ServerError, known: KnownClient): Failure {
  const isHeldBack = error.errorNo === undefined && /^[\d ]*$/.test(error.errorCode);
  if (!isHeldBack) return failureFromRefusal({ ...refusedBy(error), ...known });
  const codes = aadstsNumbersIn(error.errorCode.replace(/\d+/g, "AADSTS$&"));
  return failureFromRefusal({ codes, retryAfterSeconds: usualWaitSeconds });
}

/** The class alone says that a sign-in is the way on, unless something in it says otherwise. */
function failureFromInteraction(error: InteractionRequiredAuthError, known: KnownClient): Failure {
  const failure = failureFromRefusal({ ...refusedBy(error), ...known, claims: error.claims });
  return failure.kind === "unknown" ? { ...failure, kind: "sign-in-here" } : failure;
}

function refusedBy(error: AuthError & { readonly errorNo?: string }) {
  // Without `errorNo` the text may still name the number: a redirect's answer need not carry `error_uri`.
  const codes = aadstsNumbersIn(`AADSTS${error.errorNo} ${error.errorMessage}`);
  return { error: error.errorCode, suberror: error.subError, codes };
}

/** MSAL's own name for what went wrong; CacheError has one too, and is no AuthError. */
function errorCodeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && "errorCode" in thrown && typeof thrown.errorCode === "string"
    ? asCode(thrown.errorCode)
    : undefined;
}
