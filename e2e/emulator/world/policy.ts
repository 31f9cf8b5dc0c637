/** What a policy can be set for: Conditional Access, too, protects resources. */
export type PolicyTarget = "graph" | "arm" | "security-info";

/** What a sign-in is for: a resource that the app wants to read, or one of Microsoft's own pages. */
export type SignInTarget = PolicyTarget | "my-account" | "approval";

/** What one organization asks of one person. Each member names the codes it answers with. */
export type Policy =
  | { readonly kind: "open" }
  /** A silent request is refused with 50076; an interactive one shows the MFA page. */
  | {
      readonly kind: "mfa-required";
      readonly error?: "interaction_required" | "invalid_grant";
      /** Whether the refusal carries a claims challenge; both were recorded. */
      readonly hasClaims?: boolean;
      /** Whether an earlier second factor counts, even for `prompt=login`. */
      readonly remembered?: boolean;
    }
  /** A silent request is refused with 50079; an interactive one shows the registration page. After that it acts as `mfa-required`. */
  | { readonly kind: "must-register"; readonly error?: "interaction_required" | "invalid_grant" }
  /** A silent request is refused with 65001; an interactive one shows the consent page, and accepting opens the way. */
  | { readonly kind: "consent-needed" }
  /** A silent request is refused with 65001; an interactive one shows the page of 90094. */
  | { readonly kind: "admin-consent-needed" }
  /** A silent request is refused with 65001; an interactive one shows the page of 90095, where approval can be requested. */
  | { readonly kind: "admin-consent-request" }
  /** Every request is refused, with 53003 unless another code is given. */
  | { readonly kind: "blocked"; readonly code?: number }
  /** Refused with 50020: the organization still exists, but this person's guest account there does not. */
  | { readonly kind: "not-a-guest" }
  /** Refused with 50014: invited, but the invitation was never accepted. */
  | { readonly kind: "pending-invitation" }
  /** Refused with 500571: an administrator disabled the guest account. */
  | { readonly kind: "guest-disabled" }
  /** Refused with 50034: the account was deleted; `suberror` is `bad_token` unless it is `none`. */
  | { readonly kind: "account-deleted"; readonly suberror?: "none" }
  /** A silent request is refused with 70043 once the sign-in is older than this; an interactive one signs in afresh. */
  | { readonly kind: "sign-in-frequency"; readonly maximumSeconds: number }
  /** Answered with status 429, `Retry-After` and 90055. */
  | { readonly kind: "throttled"; readonly retryAfterSeconds?: number }
  /** A silent request is refused with 50173 and `bad_token`; a fresh interactive sign-in opens the way. */
  | { readonly kind: "revoked" }
  | Refused;

/** Any other refusal, for a code that has no member of its own. */
interface Refused {
  readonly kind: "refused";
  readonly error: string;
  readonly code: number;
  readonly suberror?: string;
  readonly message?: string;
  readonly claims?: string;
  readonly status?: number;
  /** With pages: `same` shows Entra's error page, `open` lets the person in, `redirect` tells the app the error. */
  readonly interactive: "same" | "open" | "redirect";
}
