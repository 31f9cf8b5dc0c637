import { type Configuration, LogLevel } from "@azure/msal-browser";
import type { Config } from "#domain/microsoft/config.ts";
import { networkClient } from "./network-client.ts";

/**
 * How MSAL is set up. Redirects only, through the bridge page; tokens in session storage, always. In a cloud
 * of one's own (the local Entra) the authority's name is one that cannot exist and its endpoints are given
 * outright: MSAL refuses an authority without https, but takes such endpoints.
 *
 * @param bridge the absolute address of `redirect.html`
 */
export function msalConfiguration(config: Config, bridge: string): Configuration {
  return {
    auth: {
      clientId: config.clientId,
      redirectUri: bridge,
      // The bridge cleans the address; straight to a page of ours, MSAL leaves `?state=` behind.
      postLogoutRedirectUri: bridge,
      ...authorityFor(config),
    },
    cache: { cacheLocation: "sessionStorage" },
    system: {
      networkClient,
      loggerOptions: {
        logLevel: LogLevel.Error,
        piiLoggingEnabled: false,
        loggerCallback: () => {},
      },
    },
  };
}

/** The authority of one tenant, or of `organizations`: every work or school account, at its home. */
export function authorityOf(config: Config, tenant: string): string {
  return config.cloud.kind === "custom"
    ? `https://${customAuthorityHost}/${tenant}`
    : `${config.cloud.login}/${tenant}`;
}

const customAuthorityHost = "entra.invalid";

function authorityFor(config: Config): Partial<Configuration["auth"]> {
  const authority = authorityOf(config, "organizations");
  if (config.cloud.kind !== "custom") return { authority };
  const tenant = `${config.cloud.login}/{tenantid}`;
  return {
    authority,
    knownAuthorities: [customAuthorityHost],
    authorityMetadata: JSON.stringify({
      authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
      token_endpoint: `${tenant}/oauth2/v2.0/token`,
      end_session_endpoint: `${tenant}/oauth2/v2.0/logout`,
      issuer: `${tenant}/v2.0`,
      jwks_uri: `${tenant}/discovery/v2.0/keys`,
    }),
  };
}
