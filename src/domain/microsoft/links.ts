import { isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import { type Cloud, globalCloud } from "./cloud.ts";

/**
 * A tenant's own Security info page. An ID goes as `tenantId`, a domain as `tenant`.
 * Source: entra-docs `docs/identity/authentication/concept-registration-mfa-sspr-combined.md`, "Switch directory".
 */
export function securityInfoLink(cloud: Cloud, tenant: TenantRef): string {
  return `${cloud.securityInfo}?${isTenantId(tenant) ? "tenantId" : "tenant"}=${tenant}`;
}

/** The other documented form, for when the first opened the wrong organization. Same source. */
export function otherSecurityInfoLink(cloud: Cloud, tenant: TenantRef): string {
  return `${cloud.securityInfo}?${isTenantId(tenant) ? "tenant" : "tenantId"}=${tenant}`;
}

/**
 * My Account inside one tenant, the form that personal accounts and e-mail-code guests need.
 * Source: entra-docs `docs/external-id/leave-the-organization.md`.
 */
export function myAccountLink(cloud: Cloud, tenant: TenantRef): string {
  return `${cloud.myAccount}?tenantId=${tenant}`;
}

/** My Account's list of organizations of whoever is signed in there. */
export function organizationsLink(cloud: Cloud): string {
  return `${cloud.myAccount}/organizations`;
}

/**
 * Microsoft's own guide to setting up sign-in methods with a screen reader, in the reader's language. What it is
 * about is the part that Rekey cannot change: the pages and the app of Microsoft.
 * Source: support.microsoft.com, "Use a screen reader to set up and troubleshoot multifactor authentication".
 */
export const screenReaderGuide =
  "https://support.microsoft.com/windows/use-a-screen-reader-to-set-up-and-troubleshoot-multifactor-authentication-05f0c684-01a1-4db0-8027-4fcf1e529835";

/**
 * The page that leaves a tenant. Seen in the Guest Sponsor Info documentation only, so {@link myAccountLink},
 * which Microsoft documents, always stands beside it.
 */
export function leaveLink(cloud: Cloud, tenant: TenantRef): string {
  return `${cloud.myAccount}/organizations/leave/${tenant}?tenant=${tenant}`;
}

/** The permission to read one's own sign-in methods, by its bare name. An admin has to approve it per tenant. */
export const methodsPermission = "UserAuthenticationMethod.Read";

/** What an approval is asked for. */
export interface AdminConsentRequest {
  readonly clientId: string;
  /** The tenant to approve for; without one, it is that of the account which the admin signs in with. */
  readonly tenant: TenantRef | undefined;
  /** The page of ours that takes the answer; has to be registered, letter by letter. */
  readonly returnTo: string;
  /** Comes back with the answer. */
  readonly state: string;
}

/**
 * Microsoft's page on which an admin approves {@link methodsPermission} for everybody in one tenant. Never
 * `common`: "personal accounts can't provide admin consent".
 * Source: entra-docs `docs/identity-platform/v2-admin-consent.md`.
 */
export function adminConsentLink(cloud: Cloud, request: AdminConsentRequest): string {
  const { clientId, tenant = "organizations", returnTo, state } = request;
  const query = new URLSearchParams({
    client_id: clientId,
    scope: `${graphResource(cloud)}/${methodsPermission}`,
    redirect_uri: returnTo,
    state,
  });
  return `${cloud.login}/${tenant}/v2.0/adminconsent?${query}`;
}

/** A permission is named by Graph's address in its cloud; a cloud of one's own imitates the worldwide one. */
function graphResource(cloud: Cloud): string {
  return cloud.kind === "custom" ? globalCloud.graph : cloud.graph;
}
