import * as v from "valibot";

const endpoint = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[^?#]*[^/?#]$/));

/** The endpoints of a cloud of one's own (the local Entra): roots without a trailing slash, query or hash. */
export const customCloudSchema = v.pipe(
  v.object({
    login: endpoint,
    graph: endpoint,
    arm: endpoint,
    securityInfo: endpoint,
    myAccount: endpoint,
  }),
  v.transform(
    (endpoints): Cloud => ({
      kind: "custom",
      ...endpoints,
      armScope: "https://management.azure.com/user_impersonation",
    }),
  ),
);

/**
 * Where Microsoft lives. Roots without a trailing slash; `securityInfo` is the whole page.
 * Graph's permissions are asked for by their bare names, which mean Graph in every cloud.
 */
export interface Cloud {
  readonly kind: "global" | "usGov" | "custom";
  readonly login: string;
  readonly graph: string;
  readonly arm: string;
  readonly armScope: string;
  readonly securityInfo: string;
  readonly myAccount: string;
}

/** Microsoft's worldwide cloud. */
export const globalCloud: Cloud = {
  kind: "global",
  login: "https://login.microsoftonline.com",
  graph: "https://graph.microsoft.com",
  arm: "https://management.azure.com",
  armScope: "https://management.azure.com/user_impersonation",
  securityInfo: "https://mysignins.microsoft.com/security-info",
  myAccount: "https://myaccount.microsoft.com",
};

/**
 * US Government (GCC High and DoD). The Security info host is the one of Microsoft's own passkey origin list
 * (microsoft-authentication-library-common-for-android, `PasskeyOriginRulesManager.kt`); whether it takes a
 * tenant in its query is unconfirmed.
 */
export const usGovCloud: Cloud = {
  kind: "usGov",
  login: "https://login.microsoftonline.us",
  graph: "https://graph.microsoft.us",
  arm: "https://management.usgovcloudapi.net",
  armScope: "https://management.usgovcloudapi.net/user_impersonation",
  securityInfo: "https://mysignins.azure.us/security-info",
  myAccount: "https://myaccount.microsoft.us",
};
