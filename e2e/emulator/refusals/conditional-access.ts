import type { SignInTarget } from "#emulator/world/policy.ts";
import type { EntraFailure } from "./errors.ts";
import { resourceIds } from "./refusals.ts";

const dueTo =
  "Due to a configuration change made by your administrator, or because you moved to a new location, you must";

/** The ID of a made-up Conditional Access policy. */
const policyId = "9ab03e19-ed42-4168-b6b7-7001fb3e933a";

// As in recorded answers to 50076 and 53003; entra-docs v2-conditional-access-dev-guide.md still shows `polids`.
const challenge = JSON.stringify({
  access_token: { capolids: { essential: true, values: [policyId] } },
});

export type MfaError = "interaction_required" | "invalid_grant";

/** How Entra words the refusal of a silent request for want of a second factor. */
export interface MfaWording {
  readonly error: MfaError;
  readonly hasClaims: boolean;
}

/**
 * The v2.0 endpoint was recorded with `invalid_grant` and `basic_action`, sometimes with claims and sometimes
 * without. `interaction_required` was recorded at the v1.0 endpoint and stands in entra-docs
 * v2-oauth2-on-behalf-of-flow.md.
 */
export const usualMfaWording: MfaWording = { error: "invalid_grant", hasClaims: true };

export function mfaRequired(target: SignInTarget, wording: MfaWording): EntraFailure {
  return secondFactorRefusal(50076, "use", target, wording);
}

/** Recorded with claims alone; the rest is taken to be as with 50076. */
export function registrationRequired(target: SignInTarget, wording: MfaWording): EntraFailure {
  return secondFactorRefusal(50079, "enroll in", target, wording);
}

function secondFactorRefusal(
  code: number,
  act: "use" | "enroll in",
  target: SignInTarget,
  { error, hasClaims }: MfaWording,
): EntraFailure {
  return {
    error,
    code,
    message: `${dueTo} ${act} multi-factor authentication to access '${resourceIds[target]}'.`,
    suberror: "basic_action",
    ...(hasClaims ? { claims: challenge } : {}),
  };
}

export const mfaFailed: EntraFailure = {
  error: "interaction_required",
  code: 50074,
  message: "Strong Authentication is required and the user did not pass the MFA challenge.",
};

export function registrationAbandoned(target: SignInTarget): EntraFailure {
  return {
    error: "interaction_required",
    code: 50072,
    message: `${dueTo} enroll in multi-factor authentication to access '${resourceIds[target]}'.`,
  };
}

/**
 * Recorded with `token_expired`, without claims and without `error_uri`. The first time is when the person signed
 * in; the second is how long the policy lets that count.
 */
export function signInTooOld(authTime: number, maximumSeconds: number): EntraFailure {
  return {
    error: "invalid_grant",
    code: 70043,
    message: `The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The token was issued on ${new Date(authTime).toISOString()} and the maximum allowed lifetime for this request is ${maximumSeconds}.`,
    suberror: "token_expired",
  };
}

/** Recorded with 53003; the other codes of its family are taken to be worded alike. */
export function blocked(code: number): EntraFailure {
  return {
    error: "invalid_grant",
    code,
    message:
      blockedMessages.get(code) ??
      "The access policy of the organization does not allow this sign-in.",
    suberror: "message_only",
    claims: challenge,
  };
}

const blockedMessages = new Map([
  [53000, "Device is not in required device state: compliant."],
  [53001, "Device is not in required device state: domain_joined."],
  [53002, "The app used is not an approved app for Conditional Access."],
  [
    53003,
    "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
  ],
  [
    53004,
    "User needs to complete Multi-factor authentication registration process before accessing this content.",
  ],
  [
    53010,
    "The organization requires this information to be set from specific locations or devices.",
  ],
  [53011, "User blocked due to risk on home tenant."],
  [530003, "Your device is required to be managed to access this resource."],
  [530032, "Blocked by security policy."],
  [530035, "Access has been blocked by security defaults."],
]);
