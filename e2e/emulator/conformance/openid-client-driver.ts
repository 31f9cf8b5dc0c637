import * as client from "openid-client";
import { type Driver, issuerOf, refusalLine, type SignedIn, type SignIn } from "./driver.ts";

/** panva/openid-client, a certified relying party. It checks the ID token's signature as well. */
export const openidClientDriver: Driver = {
  name: "openid-client",
  authorizeUrl,
  redeem,
  refusalIn,
};

async function authorizeUrl(signIn: SignIn): Promise<string> {
  const { redirectUri, scope, state, nonce, codeVerifier } = signIn;
  const challenge =
    codeVerifier === undefined
      ? {}
      : {
          code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: "S256",
        };
  return client.buildAuthorizationUrl(await configurationFor(signIn), {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    ...challenge,
  }).href;
}

async function configurationFor(signIn: SignIn): Promise<client.Configuration> {
  const { clientId, clientSecret, ask } = signIn;
  const authentication =
    clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret);
  return client.discovery(issuerOf(signIn), clientId, undefined, authentication, {
    execute: [client.enableNonRepudiationChecks],
    [client.customFetch]: (address, { method, headers, body }) =>
      ask(
        new Request(address, {
          method,
          headers,
          body: body instanceof URLSearchParams ? body : null,
        }),
      ),
  });
}

async function redeem(signIn: SignIn, back: URL): Promise<SignedIn> {
  const { redirectUri, state, nonce, codeVerifier } = signIn;
  const configuration = await configurationFor(signIn);
  const tokens = await client.authorizationCodeGrant(
    configuration,
    new URL(`${redirectUri}${back.search}`),
    {
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
      ...(codeVerifier === undefined ? {} : { pkceCodeVerifier: codeVerifier }),
    },
  );
  return signedInWith(tokens);
}

type Tokens = client.TokenEndpointResponse & client.TokenEndpointResponseHelpers;

function signedInWith(tokens: Tokens): SignedIn {
  return {
    accessToken: tokens.access_token,
    idTokenClaims: tokens.claims() ?? {},
    renew: async (signIn) =>
      signedInWith(
        await client.refreshTokenGrant(
          await configurationFor(signIn),
          tokens.refresh_token ?? "none",
          { scope: signIn.scope },
        ),
      ),
  };
}

function refusalIn(problem: unknown): string | undefined {
  if (problem instanceof client.ResponseBodyError) return refusalLine(problem.cause);
  if (!(problem instanceof client.ClientError)) return undefined;
  // Its own text says only that the answer was not valid; the cause says why.
  return `client: ${problem.cause instanceof Error ? problem.cause.message : problem.message}`;
}
