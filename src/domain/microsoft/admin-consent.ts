/**
 * What Microsoft's approval page sent back. The `tenant` of an answer is left where it is: "Never use the tenant
 * ID value of the `tenant` parameter to authenticate or authorize users" (entra-docs
 * `docs/identity-platform/v2-admin-consent.md`).
 */
export type ConsentAnswer =
  /** The address carries no answer. */
  | { readonly kind: "nothing" }
  /** An answer to a request that was not made here, or that was answered before: nothing in it is believed. */
  | { readonly kind: "not-ours" }
  | { readonly kind: "approved" }
  /** The answer says yes and does not name the permission, so it proves nothing. */
  | { readonly kind: "not-named" }
  /** The admin said no. `code` is Microsoft's, such as `AADSTS65004`. */
  | { readonly kind: "declined"; readonly code?: string }
  /** Microsoft did not let the admin decide. */
  | { readonly kind: "refused"; readonly code?: string };
