/** A Conditional Access policy aims at a resource; so do these. */
export type PolicyTarget = "graph" | "arm" | "security-info";

/** What a sign-in is for: a resource of the app's, or one of Microsoft's own pages. */
export type SignInTarget = PolicyTarget | "my-account" | "approval";

/** What stands between one person and one organization. Each member names the codes it answers with. */
export type Policy =
  | { readonly kind: "open" }
  /** Silent 50076; interactive: the MFA page. `remembered`: `prompt=login` does not ask again. */
  | {
      readonly kind: "mfa-required";
      readonly error?: "interaction_required" | "invalid_grant";
      readonly remembered?: boolean;
    }
  /** Silent 50079; interactive: the registration page. Once registered it acts as `mfa-required`. */
  | { readonly kind: "must-register"; readonly error?: "interaction_required" | "invalid_grant" }
  /** Silent 65001; interactive: the consent page. Accepting opens it. */
  | { readonly kind: "consent-needed" }
  /** Silent 65001; interactive: the 90094 page. */
  | { readonly kind: "admin-consent-needed" }
  /** Silent 65001; interactive: the 90095 page, where approval can be requested. */
  | { readonly kind: "admin-consent-request" }
  /** Silent and interactive, 53003 unless another code is given. */
  | { readonly kind: "blocked"; readonly code?: number }
  /** 50020: the organization still exists, this person's guest account there does not. */
  | { readonly kind: "not-a-guest" }
  /** 50014 */
  | { readonly kind: "pending-invitation" }
  /** 429 with `Retry-After`, 90055 */
  | { readonly kind: "throttled"; readonly retryAfterSeconds?: number }
  /** Silent 50173 `bad_token`; a fresh interactive sign-in opens it. */
  | { readonly kind: "revoked" }
  | Refused;

/** Any other refusal. `same`: Entra's error page; `redirect`: the error goes back to the app. */
interface Refused {
  readonly kind: "refused";
  readonly error: string;
  readonly code: number;
  readonly suberror?: string;
  readonly message?: string;
  readonly claims?: string;
  readonly status?: number;
  readonly interactive: "same" | "open" | "redirect";
}
