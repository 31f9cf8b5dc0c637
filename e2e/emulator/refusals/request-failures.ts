import type { World } from "#emulator/world/world.ts";
import type { EntraFailure } from "./errors.ts";

/**
 * A name that could be a tenant's is 90002, one that could not is 900023. The texts are those of recorded answers; the
 * error of 900023 is always `invalid_request` (microsoft-authentication-library-for-dotnet, TestConstants.cs).
 */
export function unknownTenant(
  name: string,
  error: "invalid_request" | "invalid_tenant",
): EntraFailure {
  if (!couldBeTenant.test(name))
    return {
      error: "invalid_request",
      code: 900023,
      message: `Specified tenant identifier '${name}' is neither a valid DNS name, nor a valid external domain.`,
    };
  return {
    error,
    code: 90002,
    message: `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  };
}

const couldBeTenant = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w-]+(?:\.[\w-]+)+)$/i;

export function unknownClient(clientId: string): EntraFailure {
  return {
    error: "unauthorized_client",
    code: 700016,
    message: `Application with identifier '${clientId}' was not found in the directory. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`,
  };
}

export function wrongRedirectUri(redirectUri: string, clientId: string): EntraFailure {
  return {
    error: "invalid_request",
    code: 50011,
    message: `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'.`,
  };
}

/** Found by its text in public reports; Microsoft's list has no row for it. */
export const twoResources: EntraFailure = {
  error: "invalid_scope",
  code: 28000,
  message:
    "Provided value for the input parameter scope is not valid because it contains more than one resource.",
};

export const malformed: EntraFailure = {
  error: "invalid_request",
  code: 9002313,
  message: "Invalid request. Request is malformed or invalid.",
};

export function missingParameter(name: string): EntraFailure {
  return {
    error: "invalid_request",
    code: 900144,
    message: `The request body must contain the following parameter: '${name}'.`,
  };
}

export const unknownPrompt: EntraFailure = {
  error: "invalid_request",
  code: 90023,
  message: "Unsupported 'prompt' value.",
};

export const wrongChallengeSize: EntraFailure = {
  error: "invalid_request",
  code: 501491,
  message: "Invalid size of Code_Challenge parameter.",
};

/** The sign-in of personal accounts does not know Azure's scope (react-tutorial#251). */
export function scopeUnknownToConsumers(scopes: readonly string[]): EntraFailure {
  return {
    error: "invalid_scope",
    code: 70011,
    message: `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope '${scopes.join(" ")}' does not exist.`,
  };
}

export function notForConsumers(world: World): EntraFailure {
  return {
    error: "unauthorized_client",
    code: 700016,
    message: `The client '${world.app.clientId}' does not exist or is not enabled for consumers. If you are the application developer, configure a new application through the App Registrations in the Azure Portal.`,
  };
}
