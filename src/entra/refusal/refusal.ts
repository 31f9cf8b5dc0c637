import { asCode } from "#domain/microsoft/code.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import { type Meaning, meaningOfNumber, meaningWithKnownClient } from "./aadsts.ts";

// Room: refusals. It decides what a no of Microsoft's means to the person, and only here is AADSTS read.
// Its words: a refusal is what an endpoint said no with; a meaning is the kind of failure that follows from it; a firm word is
// one of OAuth's or Entra's that a number may refine and not overrule.
// Doors: refusal.ts for what the sign-in service said; http-failure.ts for answers of Graph, ARM and discovery, and for what
// `fetch` throws; msal-failure.ts for what MSAL throws, apart from the others because it brings MSAL along.

/** What Microsoft's sign-in service said no with, from whichever endpoint it came. */
export interface RefusedRequest {
  /** OAuth's `error`. */
  readonly error?: string | undefined;
  /** Entra's finer word beside `error`: `message_only`, `consent_required` … */
  readonly suberror?: string | undefined;
  /** The AADSTS numbers, the most telling first; empty if there were none. */
  readonly codes: readonly number[];
  /** A claims challenge: a JSON text, as the interactive request takes it. */
  readonly claims?: string | undefined;
  /** Given only if Microsoft, or MSAL on its behalf, holds requests back for so long. */
  readonly retryAfterSeconds?: number | undefined;
  /** Whether somebody has signed in with this copy's client ID at another tenant than the one that refuses. */
  readonly isClientKnown?: boolean | undefined;
}

/** MSAL's own wait where Microsoft names none: `DEFAULT_THROTTLE_TIME_SECONDS` in msal-common 16.17. */
export const usualWaitSeconds = 60;

const signIns: ReadonlySet<Meaning> = new Set<Meaning>([
  "sign-in-here",
  "use-another-method",
  "sign-in-with-new-phone",
]);

/** A word that a number may refine within bounds, and not overrule. */
interface FirmWord {
  readonly meaning: Meaning;
  readonly admits: (byNumber: Meaning) => boolean;
}

const busy: FirmWord = { meaning: "server", admits: (byNumber) => byNumber === "wait" };
const unconsented: FirmWord = {
  meaning: "ask-for-consent",
  admits: (byNumber) => byNumber === "consent-declined",
};
// "Issue cannot be resolved": a sign-in would only show the reason.
const unresolvable: FirmWord = {
  meaning: "go-on-by-hand",
  admits: (byNumber) => !signIns.has(byNumber),
};

// OAuth's and Entra's words, which are promised to stay. Sources: entra-docs
// `docs/identity-platform/reference-error-codes.md`, "Handling error codes"; for the suberrors
// learn.microsoft.com/dotnet/api/microsoft.identity.client.uirequiredexceptionclassification.
const firmWords: ReadonlyMap<string, FirmWord> = new Map([
  ["temporarily_unavailable", busy],
  ["server_error", busy],
  ["consent_required", unconsented],
  ["message_only", unresolvable],
]);

const meaningOfWord: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["basic_action", "sign-in-here"],
  // Its remedy lies outside the sign-in, but the sign-in page is where it is explained.
  ["additional_action", "sign-in-here"],
  ["user_password_expired", "sign-in-here"],
  ["bad_token", "sign-in-here"],
  ["token_expired", "sign-in-here"],
  ["interaction_required", "sign-in-here"],
  ["login_required", "sign-in-here"],
  ["insufficient_claims", "sign-in-here"],
  ["invalid_grant", "sign-in-here"],
  ["access_denied", "cancelled"],
  ["cancel", "cancelled"],
  ["invalid_resource", "go-on-by-hand"],
  ["invalid_tenant", "no-such-organization"],
  ["invalid_request", "tell-operator"],
  ["invalid_client", "tell-operator"],
  ["unauthorized_client", "tell-operator"],
  ["invalid_scope", "tell-operator"],
  ["unsupported_grant_type", "tell-operator"],
  ["unsupported_response_type", "tell-operator"],
]);

/**
 * What a refusal of Microsoft's sign-in service means to the person. `error`, `suberror` and `claims` decide;
 * a number refines what they leave open and is kept as the code either way. An unknown number leaves the
 * general meaning of the words, unknown words leave `unknown`. Claims are passed on only with a kind whose
 * next step is a sign-in.
 */
export function failureFromRefusal(refused: RefusedRequest): Failure {
  const meanings = refused.isClientKnown ? meaningWithKnownClient : meaningOfNumber;
  const telling = refused.codes.find((code) => meanings.has(code)) ?? refused.codes[0];
  const meaning = meaningOf(refused, telling === undefined ? undefined : meanings.get(telling));
  const code =
    telling === undefined
      ? (asCode(refused.error) ?? asCode(refused.suberror))
      : `AADSTS${telling}`;
  const said = code === undefined ? {} : { code };
  if (meaning === "wait") {
    const retryAfterSeconds = refused.retryAfterSeconds ?? usualWaitSeconds;
    return { kind: "wait", retryAfterSeconds, ...said };
  }
  if (meaning === "server") return { kind: "try-again", reason: "server", ...said };
  const claims = signIns.has(meaning) && refused.claims ? { claims: refused.claims } : {};
  return { kind: meaning, ...said, ...claims };
}

function meaningOf(refused: RefusedRequest, byNumber: Meaning | undefined): Meaning {
  if (refused.retryAfterSeconds !== undefined) return "wait";
  const { error = "", suberror = "" } = refused;
  const firm = firmWords.get(suberror) ?? firmWords.get(error);
  if (firm) return byNumber !== undefined && firm.admits(byNumber) ? byNumber : firm.meaning;
  const challenged = refused.claims ? "sign-in-here" : undefined;
  const byWord = meaningOfWord.get(suberror) ?? challenged ?? meaningOfWord.get(error);
  return byNumber ?? byWord ?? "unknown";
}
