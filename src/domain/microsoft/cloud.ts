import * as v from "valibot";
import { textsEndAt } from "#domain/methods/texts-end.ts";

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
      textsEndAt,
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
  /** Microsoft's short link to Security info, where that is the only address it documents. It names no tenant. */
  readonly documentedSecurityInfo?: string;
  /** When texts and calls end there, in milliseconds since the epoch; absent where Microsoft gave no date. */
  readonly textsEndAt?: number;
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
  textsEndAt,
};

/**
 * US Government (GCC High; GCC is in the worldwide cloud). DoD signs in at the same host but has a Graph of its own,
 * `dod-graph.microsoft.us` (learn.microsoft.com/graph/deployments), which is not asked here. The Security info host
 * is the one of Microsoft's own passkey origin list (microsoft-authentication-library-common-for-android,
 * `PasskeyOriginRulesManager.kt`); whether it takes a tenant in its query is unconfirmed, and so is My Account's
 * host. What Microsoft documents is the short link (entra-docs `concept-authentication-authenticator-app.md`).
 */
export const usGovCloud: Cloud = {
  kind: "usGov",
  login: "https://login.microsoftonline.us",
  graph: "https://graph.microsoft.us",
  arm: "https://management.usgovcloudapi.net",
  armScope: "https://management.usgovcloudapi.net/user_impersonation",
  securityInfo: "https://mysignins.azure.us/security-info",
  myAccount: "https://myaccount.microsoft.us",
  documentedSecurityInfo: "https://aka.ms/MySecurityInfo-us",
};

/** Microsoft's clouds, each with tenants, accounts and addresses of its own. */
type CloudName = "global" | "usGov" | "china" | "germany";

const cloudOfInstance: ReadonlyMap<string, CloudName> = new Map<string, CloudName>([
  ["microsoftonline.com", "global"],
  ["microsoftonline.us", "usGov"],
  ["partner.microsoftonline.cn", "china"],
  ["chinacloudapi.cn", "china"],
  ["microsoftonline.de", "germany"],
]);

/**
 * The cloud that a tenant is in, by the name of its instance (`microsoftonline.us`), where that is another than the
 * given one; `undefined` where it is the same, or where no cloud is known by that name.
 * Source: entra-docs `docs/identity-platform/authentication-national-cloud.md`, "Microsoft Entra authentication
 * endpoints"; Germany's was closed in 2021.
 *
 * @param host the host that signs people in to the tenant, or the instance's name itself
 */
export function otherInstance(cloud: Cloud, host: string): string | undefined {
  // A cloud of one's own imitates the worldwide one.
  const own = cloud.kind === "custom" ? "global" : cloud.kind;
  const found = [...cloudOfInstance].find(
    ([instance]) => host === instance || host.endsWith(`.${instance}`),
  );
  return found && found[1] !== own ? found[0] : undefined;
}
