import type { Policy, SignInTarget } from "#emulator/world/policy.ts";
import type { AppRegistration, Person, Tenant } from "#emulator/world/world.ts";
import type { EntraFailure } from "./errors.ts";

export const resourceIds: Readonly<Record<SignInTarget, string>> = {
  graph: "00000003-0000-0000-c000-000000000000",
  arm: "797f4846-ba00-4fd7-ba43-dac1f8f63013",
  "security-info": "19db86c3-b2b9-44cc-b339-36da233a3be2",
  "my-account": "8c59ead7-d703-4a27-9e55-c96a0054c8d2",
  approval: "c44b4083-3bb0-49c1-b47d-974e53cbdf3c",
};

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

export function consentRequired(app: AppRegistration): EntraFailure {
  return {
    error: "invalid_grant",
    code: 65001,
    message: `The user or administrator has not consented to use the application with ID '${app.clientId}' named '${app.name}'. Send an interactive authorization request for this user and resource.`,
    suberror: "consent_required",
  };
}

export function adminRequired(app: AppRegistration): EntraFailure {
  return {
    error: "access_denied",
    code: 90094,
    message: `${app.name} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.`,
  };
}

export function adminRequestPossible(app: AppRegistration): EntraFailure {
  return {
    error: "access_denied",
    code: 90095,
    message: `${app.name} requires your admin's approval. You can request it.`,
  };
}

export const cancelled: EntraFailure = {
  error: "access_denied",
  code: 65004,
  message: "User declined to consent to access the app.",
};

export const revokedGrant: EntraFailure = {
  error: "invalid_grant",
  code: 50173,
  message:
    "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.",
  suberror: "bad_token",
};

export function notAGuest(person: Person, tenant: Tenant): EntraFailure {
  return {
    error: "invalid_grant",
    code: 50020,
    message: `User account '${person.id}' from identity provider '${identityProviderOf(person)}' does not exist in tenant '${tenant.name}' and cannot access the application in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`,
  };
}

export function personalAccountRefused(person: Person): EntraFailure {
  return {
    error: "invalid_grant",
    code: 50020,
    message: `User account '${person.id}' from identity provider 'live.com' does not exist in tenant 'Microsoft Services' and cannot access the application in that tenant. Use your work or school account instead.`,
  };
}

export function identityProviderOf(person: Person): string {
  return person.kind === "personal"
    ? "live.com"
    : `https://sts.windows.net/${person.homeTenantId}/`;
}

export function pendingInvitation(person: Person): EntraFailure {
  return {
    error: "invalid_grant",
    code: 50014,
    message: `GuestUserInPendingState. The user account '${person.id}' doesn't exist in the directory. The invitation has not been redeemed.`,
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

/** learn.microsoft.com/troubleshoot, "Error AADSTS500571 - Guest user account is disabled". */
export const guestDisabled: EntraFailure = {
  error: "invalid_grant",
  code: 500571,
  message: "The guest user account is disabled.",
};

/** Recorded at sign-in without a suberror; `bad_token` at a refresh token is reported, not confirmed. */
export function accountDeleted(
  { id }: Person,
  tenant: Tenant,
  suberror: "bad_token" | undefined,
): EntraFailure {
  return {
    error: "invalid_grant",
    code: 50034,
    message: `The user account ${id} does not exist in the ${tenant.id} directory. To sign into this application, the account must be added to the directory.`,
    ...(suberror === undefined ? {} : { suberror }),
  };
}

export function throttled(retryAfterSeconds: number): EntraFailure {
  return {
    error: "temporarily_unavailable",
    code: 90055,
    message: "The tenant is throttled because of too many incoming requests. Try again later.",
    status: 429,
    retryAfterSeconds,
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

export function refused(policy: Policy & { readonly kind: "refused" }): EntraFailure {
  return {
    error: policy.error,
    code: policy.code,
    message: policy.message ?? "The request was refused.",
    ...(policy.suberror === undefined ? {} : { suberror: policy.suberror }),
    ...(policy.claims === undefined ? {} : { claims: policy.claims }),
    ...(policy.status === undefined ? {} : { status: policy.status }),
  };
}
