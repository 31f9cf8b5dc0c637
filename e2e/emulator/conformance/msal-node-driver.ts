import {
  AuthError,
  type AuthenticationResult,
  type INetworkModule,
  InteractionRequiredAuthError,
  PublicClientApplication,
  ServerError,
} from "@azure/msal-node";
import { calculatePKCECodeChallenge } from "oauth4webapi";
import type { Driver, SignedIn, SignIn } from "./driver.ts";

/**
 * Microsoft's own client. It knows the addresses of login.microsoftonline.com by heart, so it asks for no discovery
 * document, and it leaves the ID token's signature, issuer and audience to the connection.
 */
export const msalNodeDriver: Driver = { name: "msal-node", authorizeUrl, redeem, refusalIn };

function authorityOf({ tenant }: SignIn): string {
  return `https://login.microsoftonline.com/${tenant}`;
}

function applicationFor(signIn: SignIn): PublicClientApplication {
  return new PublicClientApplication({
    auth: { clientId: signIn.clientId, authority: authorityOf(signIn) },
    system: { networkClient: networkOf(signIn) },
  });
}

function networkOf({ ask }: SignIn): INetworkModule {
  async function send(method: string, address: string, options: Sent = {}) {
    const { headers = {}, body = null } = options;
    const response = await ask(new Request(address, { method, headers, body }));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.json(),
    };
  }
  return {
    sendGetRequestAsync: (address, options) => send("GET", address, options),
    sendPostRequestAsync: (address, options) => send("POST", address, options),
  };
}

interface Sent {
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function authorizeUrl(signIn: SignIn): Promise<string> {
  const { redirectUri, scope, state, nonce, codeVerifier } = signIn;
  const challenge =
    codeVerifier === undefined
      ? {}
      : {
          codeChallenge: await calculatePKCECodeChallenge(codeVerifier),
          codeChallengeMethod: "S256",
        };
  return applicationFor(signIn).getAuthCodeUrl({
    scopes: scope.split(" "),
    redirectUri,
    responseMode: "query",
    state,
    nonce,
    ...challenge,
  });
}

async function redeem(signIn: SignIn, back: URL): Promise<SignedIn> {
  const { redirectUri, scope, state, nonce, codeVerifier } = signIn;
  const application = applicationFor(signIn);
  const code = back.searchParams.get("code") ?? "none";
  const result = await application.acquireTokenByCode(
    {
      scopes: scope.split(" "),
      redirectUri,
      code,
      state,
      nonce,
      ...(codeVerifier === undefined ? {} : { codeVerifier }),
      clientInfo: back.searchParams.get("client_info") ?? "",
    },
    { code, state: back.searchParams.get("state") ?? "", nonce },
  );
  return signedInWith(application, result);
}

/** MSAL keeps its refresh token to itself, so the same application has to ask again. */
function signedInWith(
  application: PublicClientApplication,
  { accessToken, idTokenClaims, account }: AuthenticationResult,
): SignedIn {
  return {
    accessToken,
    idTokenClaims: { ...idTokenClaims },
    renew: async (signIn) => {
      if (account === null) throw new Error("MSAL found no account.");
      const renewed = await application.acquireTokenSilent({
        account,
        scopes: signIn.scope.split(" "),
        authority: authorityOf(signIn),
        forceRefresh: true,
      });
      return signedInWith(application, renewed);
    },
  };
}

function refusalIn(problem: unknown): string | undefined {
  if (problem instanceof InteractionRequiredAuthError || problem instanceof ServerError)
    return `${problem.errorCode} ${problem.errorNo}`;
  return problem instanceof AuthError ? `client: ${problem.errorCode}` : undefined;
}
