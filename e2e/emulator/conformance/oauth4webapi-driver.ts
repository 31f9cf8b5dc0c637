import * as oauth from "oauth4webapi";
import { type Driver, issuerOf, refusalLine, type SignedIn, type SignIn } from "./driver.ts";

/** panva/oauth4webapi, certified as well: each step of the protocol is a call of its own. */
export const oauth4webapiDriver: Driver = {
  name: "oauth4webapi",
  authorizeUrl,
  redeem,
  refusalIn,
};

function optionsOf({ ask }: SignIn): {
  readonly [oauth.customFetch]: (
    address: string,
    init: { readonly method: string; readonly headers: HeadersInit; readonly body?: unknown },
  ) => Promise<Response>;
} {
  return {
    [oauth.customFetch]: (address, { method, headers, body }) =>
      ask(
        new Request(address, {
          method,
          headers,
          body: body instanceof URLSearchParams ? body : null,
        }),
      ),
  };
}

async function serverOf(signIn: SignIn): Promise<oauth.AuthorizationServer> {
  const issuer = issuerOf(signIn);
  const response = await oauth.discoveryRequest(issuer, optionsOf(signIn));
  return oauth.processDiscoveryResponse(issuer, response);
}

function clientOf({ clientId }: SignIn): oauth.Client {
  return { client_id: clientId };
}

function authenticationOf({ clientSecret }: SignIn): oauth.ClientAuth {
  return clientSecret === undefined ? oauth.None() : oauth.ClientSecretPost(clientSecret);
}

async function authorizeUrl(signIn: SignIn): Promise<string> {
  const { authorization_endpoint: endpoint = "" } = await serverOf(signIn);
  const address = new URL(endpoint);
  address.search = new URLSearchParams({
    client_id: signIn.clientId,
    redirect_uri: signIn.redirectUri,
    response_type: "code",
    scope: signIn.scope,
    state: signIn.state,
    nonce: signIn.nonce,
    ...(await challengeOf(signIn)),
  }).toString();
  return address.href;
}

async function challengeOf({ codeVerifier }: SignIn): Promise<Readonly<Record<string, string>>> {
  if (codeVerifier === undefined) return {};
  const challenge = await oauth.calculatePKCECodeChallenge(codeVerifier);
  return { code_challenge: challenge, code_challenge_method: "S256" };
}

async function redeem(signIn: SignIn, back: URL): Promise<SignedIn> {
  const server = await serverOf(signIn);
  const parameters = oauth.validateAuthResponse(server, clientOf(signIn), back, signIn.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    clientOf(signIn),
    authenticationOf(signIn),
    parameters,
    signIn.redirectUri,
    signIn.codeVerifier ?? oauth.nopkce,
    optionsOf(signIn),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, clientOf(signIn), response, {
    expectedNonce: signIn.nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, response, optionsOf(signIn));
  return signedInWith(tokens);
}

function signedInWith(tokens: oauth.TokenEndpointResponse): SignedIn {
  return {
    accessToken: tokens.access_token,
    idTokenClaims: oauth.getValidatedIdTokenClaims(tokens) ?? {},
    renew: async (signIn) => {
      const server = await serverOf(signIn);
      const response = await oauth.refreshTokenGrantRequest(
        server,
        clientOf(signIn),
        authenticationOf(signIn),
        tokens.refresh_token ?? "none",
        { ...optionsOf(signIn), additionalParameters: { scope: signIn.scope } },
      );
      const renewed = await oauth.processRefreshTokenResponse(server, clientOf(signIn), response);
      await oauth.validateApplicationLevelSignature(server, response, optionsOf(signIn));
      return signedInWith(renewed);
    },
  };
}

function refusalIn(problem: unknown): string | undefined {
  if (problem instanceof oauth.ResponseBodyError) return refusalLine(problem.cause);
  return problem instanceof oauth.OperationProcessingError
    ? `client: ${problem.message}`
    : undefined;
}
