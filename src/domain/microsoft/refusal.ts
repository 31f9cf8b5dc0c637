import type { Failure, FailureKind } from "./failure.ts";

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
}

/** A kind of failure that needs no more said; `server` stands for `try-again` with that reason. */
type Meaning = Exclude<FailureKind, "try-again"> | "server";

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

// Microsoft may change these at any time and says so, hence they only refine. Names and meanings: entra-docs
// `docs/identity-platform/reference-error-codes.md` (04/24/2024); "reported" ones are not listed there.
const meaningOfNumber: ReadonlyMap<number, Meaning> = new Map<number, Meaning>([
  [50058, "sign-in-here"], // UserInformationNotProvided
  [50076, "sign-in-here"], // UserStrongAuthClientAuthNRequired: this request's policy, nothing else
  [50078, "sign-in-here"], // UserStrongAuthExpired
  [50126, "sign-in-here"], // InvalidUserNameOrPassword
  [50158, "sign-in-here"], // ExternalSecurityChallenge
  [160021, "sign-in-here"], // AppSessionSelectionInvalidSessionNotExist
  [700084, "sign-in-here"], // A single-page app's refresh token has reached its fixed end
  [50074, "use-another-method"], // UserStrongAuthClientAuthNRequiredInterrupt
  [50072, "sign-in-with-new-phone"], // UserStrongAuthEnrollmentRequiredInterrupt
  [50079, "sign-in-with-new-phone"], // UserStrongAuthEnrollmentRequired: a registration, or a federated claim
  [50125, "sign-in-with-new-phone"], // PasswordResetRegistrationRequiredInterrupt
  [65001, "ask-for-consent"], // DelegationDoesNotExist
  [90094, "ask-for-consent"], // AdminConsentRequired
  [90095, "ask-for-consent"], // AdminConsentRequiredRequestAccess
  [65004, "consent-declined"], // UserDeclinedConsent
  [50057, "ask-host-admin"], // UserDisabled
  [530032, "ask-host-admin"], // BlockedByConditionalAccessOnSecurityPolicy
  [530035, "ask-host-admin"], // BlockedBySecurityDefaults
  [500213, "ask-host-admin"], // NotAllowedByInboundPolicyTenant
  [50053, "ask-home-admin"], // IdsLocked: passwords are checked at home
  [53011, "ask-home-admin"], // Blocked due to risk on home tenant
  [500212, "ask-home-admin"], // NotAllowedByOutboundPolicyTenant
  [53000, "another-network-or-device"], // DeviceNotCompliant
  [53001, "another-network-or-device"], // DeviceNotDomainJoined
  [53004, "another-network-or-device"], // ProofUpBlockedDueToRisk
  [53010, "another-network-or-device"], // ProofUpBlockedDueToSecurityInfoAcr
  [500021, "another-network-or-device"], // Tenant restrictions, set by the network's proxy
  [500022, "another-network-or-device"], // The same
  [530003, "another-network-or-device"], // Reported: a managed device is required
  [50105, "go-on-by-hand"], // EntitlementGrantsNotFound
  [53002, "go-on-by-hand"], // ApplicationUsedIsNotAnApprovedApp
  [53003, "go-on-by-hand"], // BlockedByConditionalAccess: no token for this app, whoever signs in
  [70001, "go-on-by-hand"], // UnauthorizedClient: disabled there
  [500011, "go-on-by-hand"], // InvalidResourceServicePrincipalNotFound
  [650052, "go-on-by-hand"], // The organization has not subscribed to the service
  [7000112, "go-on-by-hand"], // UnauthorizedClientApplicationDisabled
  [50014, "accept-invitation"], // GuestUserInPendingState
  [16003, "no-longer-guest"], // SsoUserAccountNotFoundInResourceTenant
  [50020, "no-longer-guest"], // UserUnauthorized
  [50034, "no-longer-guest"], // UserAccountNotFound
  [51004, "no-longer-guest"], // UserAccountNotInDirectory
  [16000, "wrong-account"], // InteractionRequired: sign out and in with a different account
  [90072, "wrong-account"], // PassThroughUserMfaError: the same advice
  [500200, "personal-account"], // Reported: only if invited to an organization
  [500208, "personal-account"], // The domain is not one for this type of account
  [90002, "no-such-organization"], // InvalidTenantName
  [90038, "other-cloud"], // NationalCloudTenantRedirection
  [1000104, "other-cloud"], // XCB2BResourceCloudNotAllowedOnIdentityTenant
  [28000, "tell-operator"], // Reported: scopes of more than one resource
  [50011, "tell-operator"], // InvalidReplyTo
  [50194, "tell-operator"], // Not a multitenant application
  [50196, "tell-operator"], // LoopDetected: ours to mend, and not to be retried
  [65005, "tell-operator"], // MisconfiguredApplication
  [70011, "tell-operator"], // InvalidScope
  [90008, "tell-operator"], // TokenForItselfRequiresGraphPermission
  [650057, "tell-operator"], // A resource that the registration does not list
  [700016, "tell-operator"], // UnauthorizedClient_DoesNotMatchRequest
  [7000218, "tell-operator"], // A secret is asked for: registered as Web, not as single-page app
  [9002325, "tell-operator"], // Reported: PKCE is required
  [9002326, "tell-operator"], // Reported: not registered as single-page app
  [9002327, "tell-operator"], // Reported: registered as single-page app, redeemed elsewhere
  [90033, "server"], // MsodsServiceUnavailable
  [90055, "wait"], // TenantThrottlingError
]);

/**
 * What a refusal of Microsoft's sign-in service means to the person. `error`, `suberror` and `claims` decide;
 * a number refines what they leave open and is kept as the code either way. An unknown number leaves the
 * general meaning of the words, unknown words leave `unknown`. Claims are passed on only with a kind whose
 * next step is a sign-in.
 */
export function failureFromRefusal(refused: RefusedRequest): Failure {
  const telling = refused.codes.find((code) => meaningOfNumber.has(code)) ?? refused.codes[0];
  const meaning = meaningOf(
    refused,
    telling === undefined ? undefined : meaningOfNumber.get(telling),
  );
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

/** The AADSTS numbers in a text of Microsoft's, in its order; the one thing ever read from such a text. */
export function aadstsNumbersIn(text: string): readonly number[] {
  return [...text.matchAll(/AADSTS(\d{4,9})/g)].map((match) => Number(match[1]));
}

/**
 * A name of Microsoft's, MSAL's or JavaScript's that may be shown as a code: letters and underscores, 64 at
 * most, so that no sentence, token, ID or query string can pass for one. `undefined` for anything else.
 */
export function asCode(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z_]{1,64}$/.test(text) ? text : undefined;
}
