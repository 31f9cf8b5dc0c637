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

// The challenge's shape: entra-docs v2-conditional-access-dev-guide.md.
const challenge = JSON.stringify({
  access_token: {
    polids: { essential: true, values: ["9ab03e19-ed42-4168-b6b7-7001fb3e933a"] },
  },
});

export type MfaError = "interaction_required" | "invalid_grant";

export function mfaRequired(target: SignInTarget, error: MfaError): EntraFailure {
  return {
    error,
    code: 50076,
    message: `${dueTo} use multi-factor authentication to access '${resourceIds[target]}'.`,
    suberror: "basic_action",
    claims: challenge,
  };
}

export function registrationRequired(target: SignInTarget, error: MfaError): EntraFailure {
  return {
    error,
    code: 50079,
    message: `${dueTo} enroll in multi-factor authentication to access '${resourceIds[target]}'.`,
    suberror: "basic_action",
    claims: challenge,
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

export function throttled(retryAfterSeconds: number): EntraFailure {
  return {
    error: "temporarily_unavailable",
    code: 90055,
    message: "The tenant is throttled because of too many incoming requests. Try again later.",
    status: 429,
    retryAfterSeconds,
  };
}

export function blocked(code: number): EntraFailure {
  return {
    error: "interaction_required",
    code,
    message:
      blockedMessages.get(code) ??
      "The access policy of the organization does not allow this sign-in.",
    suberror: "message_only",
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
