import type { TenantId, TenantRef } from "#domain/organization/tenant.ts";
import { type Cloud, globalCloud } from "./cloud.ts";
import { approvedPermissions } from "./permissions.ts";

/** An approval to ask for. */
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
 * Microsoft's page on which an admin approves the {@link approvedPermissions} for everybody in one tenant. Never
 * `common`: "personal accounts can't provide admin consent". Spaces go as `%20`, as in Microsoft's own examples.
 * Source: entra-docs `docs/identity-platform/v2-admin-consent.md`.
 */
export function adminConsentLink(cloud: Cloud, request: AdminConsentRequest): string {
  const { clientId, tenant = "organizations", returnTo, state } = request;
  const query = new URLSearchParams({
    client_id: clientId,
    scope: approvedPermissions.map((name) => `${graphResource(cloud)}/${name}`).join(" "),
    redirect_uri: returnTo,
    state,
  });
  return `${cloud.login}/${tenant}/v2.0/adminconsent?${String(query).replaceAll("+", "%20")}`;
}

/** A permission is named by Graph's address in its cloud; a cloud of one's own imitates the worldwide one. */
function graphResource(cloud: Cloud): string {
  return cloud.kind === "custom" ? globalCloud.graph : cloud.graph;
}

/**
 * What Microsoft's approval page sent back. The `tenant` of an answer is only shown: "Never use the tenant ID value of
 * the `tenant` parameter to authenticate or authorize users" (entra-docs `docs/identity-platform/v2-admin-consent.md`).
 */
export type ConsentAnswer =
  /** The address carries no answer. */
  | { readonly kind: "nothing" }
  /** An answer to a request that was not made here, or that was answered before: nothing in it is believed. */
  | { readonly kind: "not-ours" }
  /** An admin approved all that a sign-in asks for, in that tenant if the answer names one. */
  | { readonly kind: "approved"; readonly tenant: TenantId | undefined }
  /** The answer says yes and does not name all that was asked for, so it proves nothing. */
  | { readonly kind: "not-named" }
  /** The admin said no. `code` is Microsoft's, such as `AADSTS65004`. */
  | { readonly kind: "declined"; readonly code?: string }
  /** Microsoft did not let the admin decide. */
  | { readonly kind: "refused"; readonly code?: string };
