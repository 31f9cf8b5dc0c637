import { isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import type { Cloud } from "./cloud.ts";

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
