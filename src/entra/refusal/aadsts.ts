import type { FailureKind } from "#domain/microsoft/failure.ts";

/** A kind of failure that needs no more said; `server` stands for `try-again` with that reason. */
export type Meaning = Exclude<FailureKind, "try-again"> | "server";

// Microsoft may change these at any time and says so, hence they only refine. Names and meanings: entra-docs
// `docs/identity-platform/reference-error-codes.md` (04/24/2024); "reported" ones are not listed there.
export const meaningOfNumber: ReadonlyMap<number, Meaning> = new Map<number, Meaning>([
  [50058, "sign-in-here"], // UserInformationNotProvided
  [50076, "sign-in-here"], // UserStrongAuthClientAuthNRequired: this request's policy, nothing else
  [50078, "sign-in-here"], // UserStrongAuthExpired
  [50126, "sign-in-here"], // InvalidUserNameOrPassword
  [50158, "sign-in-here"], // ExternalSecurityChallenge
  [70043, "sign-in-here"], // BadTokenDueToSignInFrequency: the sign-in is older than the tenant allows
  [160021, "sign-in-here"], // AppSessionSelectionInvalidSessionNotExist
  [700084, "sign-in-here"], // A single-page app's refresh token has reached its fixed end
  [50074, "use-another-method"], // UserStrongAuthClientAuthNRequiredInterrupt
  [50072, "sign-in-with-new-phone"], // UserStrongAuthEnrollmentRequiredInterrupt
  [50079, "sign-in-with-new-phone"], // UserStrongAuthEnrollmentRequired: a registration, or a federated claim
  [50125, "sign-in-with-new-phone"], // PasswordResetRegistrationRequiredInterrupt
  [65001, "ask-for-consent"], // DelegationDoesNotExist
  [90094, "ask-for-consent"], // AdminConsentRequired
  [90095, "ask-for-consent"], // AdminConsentRequiredRequestAccess
  [65004, "consent-declined"], // UserDeclinedConsent
  [50057, "ask-host-admin"], // UserDisabled
  [500571, "ask-host-admin"], // The guest account is disabled (Microsoft's troubleshooting article)
  [530032, "ask-host-admin"], // BlockedByConditionalAccessOnSecurityPolicy
  [530035, "ask-host-admin"], // BlockedBySecurityDefaults
  [500213, "ask-host-admin"], // NotAllowedByInboundPolicyTenant
  [50053, "ask-home-admin"], // IdsLocked: passwords are checked at home
  [53011, "ask-home-admin"], // Blocked due to risk on home tenant
  [500212, "ask-home-admin"], // NotAllowedByOutboundPolicyTenant
  [53000, "another-network-or-device"], // DeviceNotCompliant
  [53001, "another-network-or-device"], // DeviceNotDomainJoined
  [53004, "another-network-or-device"], // ProofUpBlockedDueToRisk
  [53010, "another-network-or-device"], // ProofUpBlockedDueToSecurityInfoAcr
  [500021, "another-network-or-device"], // Tenant restrictions, set by the network's proxy
  [500022, "another-network-or-device"], // The same
  [530003, "another-network-or-device"], // Reported: a managed device is required
  [50105, "go-on-by-hand"], // EntitlementGrantsNotFound
  [53002, "go-on-by-hand"], // ApplicationUsedIsNotAnApprovedApp
  [53003, "go-on-by-hand"], // BlockedByConditionalAccess: no token for this app, whoever signs in
  [70001, "go-on-by-hand"], // UnauthorizedClient: disabled there
  [500011, "go-on-by-hand"], // InvalidResourceServicePrincipalNotFound
  [650052, "go-on-by-hand"], // The organization has not subscribed to the service
  [7000112, "go-on-by-hand"], // UnauthorizedClientApplicationDisabled
  [50014, "accept-invitation"], // GuestUserInPendingState
  [16003, "no-longer-guest"], // SsoUserAccountNotFoundInResourceTenant
  [50020, "no-longer-guest"], // UserUnauthorized
  [50034, "no-longer-guest"], // UserAccountNotFound; a deleted account comes with `bad_token`
  [51004, "no-longer-guest"], // UserAccountNotInDirectory
  [16000, "wrong-account"], // InteractionRequired: sign out and in with a different account
  [90072, "wrong-account"], // PassThroughUserMfaError: the same advice
  [500200, "personal-account"], // Reported: only if invited to an organization
  [500208, "personal-account"], // The domain is not one for this type of account
  [900023, "no-such-organization"], // Reported: neither a DNS name nor an external domain
  [90002, "no-such-organization"], // InvalidTenantName
  [90038, "other-cloud"], // NationalCloudTenantRedirection
  [1000104, "other-cloud"], // XCB2BResourceCloudNotAllowedOnIdentityTenant
  [28000, "tell-operator"], // Reported: scopes of more than one resource
  [50011, "tell-operator"], // InvalidReplyTo
  [50194, "tell-operator"], // Not a multitenant application
  [50196, "tell-operator"], // LoopDetected: ours to mend, and not to be retried
  [65005, "tell-operator"], // MisconfiguredApplication
  [70011, "tell-operator"], // InvalidScope
  [90008, "tell-operator"], // TokenForItselfRequiresGraphPermission
  [650057, "tell-operator"], // A resource that the registration does not list
  [700016, "tell-operator"], // UnauthorizedClient_DoesNotMatchRequest; see `meaningWithKnownClient`
  [7000218, "tell-operator"], // A secret is asked for: registered as Web, not as single-page app
  [9002325, "tell-operator"], // Reported: PKCE is required
  [9002326, "tell-operator"], // Reported: not registered as single-page app
  [9002327, "tell-operator"], // Reported: registered as single-page app, redeemed elsewhere
  [90033, "server"], // MsodsServiceUnavailable
  [90055, "wait"], // TenantThrottlingError
]);

/**
 * What a number means where somebody has signed in with this copy's client ID elsewhere. Then the registration is in
 * order, and 700016 ("has not been installed by the administrator of the tenant or consented to by any user in the
 * tenant") speaks of a tenant that has never seen the app. Whether Entra says this or 65001 there is unconfirmed.
 */
export const meaningWithKnownClient: ReadonlyMap<number, Meaning> = new Map<number, Meaning>([
  ...meaningOfNumber,
  [700016, "ask-for-consent"],
]);
