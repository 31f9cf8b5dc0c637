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
