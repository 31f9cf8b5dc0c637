import { createHash } from "node:crypto";
import { decodeJwt } from "jose";
import type { FakeBrowser, View } from "./fake-browser.ts";
import { handle } from "./handle.ts";
import type { World } from "./world.ts";

/** For the emulator's own tests: the app's half of the sign-in, spelled out without MSAL. */

const appOrigin = "https://rekey.example";
export const redirectUri = `${appOrigin}/redirect.html`;
const loginBase = "https://login.microsoftonline.com";

const verifier = "a-verifier-that-is-long-enough-for-the-proof-key-x1";

const challengeFor = (text: string): string =>
  createHash("sha256").update(text).digest("base64url");

export type Parameters = Readonly<Record<string, string | undefined>>;

const parametersFrom = (...several: readonly Parameters[]): URLSearchParams => {
  const merged: Parameters = Object.assign({}, ...several);
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(merged))
    if (value !== undefined) given.set(name, value);
  return given;
};

export const defaultScope = "User.Read openid profile offline_access";
export const methodsRequest = "UserAuthenticationMethod.Read openid profile offline_access";
export const armRequest =
  "https://management.azure.com/user_impersonation openid profile offline_access";

/** A parameter set to undefined is left out. */
export const authorizeUrl = (world: World, authority: string, changes: Parameters = {}): string =>
  `${loginBase}/${authority}/oauth2/v2.0/authorize?${parametersFrom(
    {
      client_id: world.app.clientId,
      redirect_uri: redirectUri,
      response_type: "code",
      response_mode: "fragment",
      scope: defaultScope,
      state: "the state",
      nonce: "the nonce",
      client_info: "1",
      code_challenge: challengeFor(verifier),
      code_challenge_method: "S256",
    },
    changes,
  )}`;

/** What came back to the app, from the fragment. */
export const answerIn = ({ url }: View): URLSearchParams => new URLSearchParams(url.hash.slice(1));

/** Entra's token endpoint answers with any of these. */
export type TokenAnswer = {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: {
    readonly access_token?: string;
    readonly refresh_token?: string;
    readonly refresh_token_expires_in?: number;
    readonly id_token?: string;
    readonly client_info?: string;
    readonly scope?: string;
    readonly token_type?: string;
    readonly expires_in?: number;
    readonly error?: string;
    readonly error_description?: string;
    readonly error_codes?: readonly number[];
    readonly error_uri?: string;
    readonly suberror?: string;
    readonly claims?: string;
  };
};

export const postToken = async (
  world: World,
  authority: string,
  body: URLSearchParams,
  headers: Readonly<Record<string, string>> = { origin: appOrigin },
): Promise<TokenAnswer> => {
  const url = `${loginBase}/${authority}/oauth2/v2.0/token`;
  const response = await handle(new Request(url, { method: "POST", body, headers }), world);
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    body: await response.json(),
  };
};

export const codeBody = (world: World, code: string, changes: Parameters = {}): URLSearchParams =>
  parametersFrom(
    {
      client_id: world.app.clientId,
      grant_type: "authorization_code",
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      scope: defaultScope,
      client_info: "1",
    },
    changes,
  );

export const refresh = (
  world: World,
  authority: string,
  refreshToken: string,
  changes: Parameters = {},
): Promise<TokenAnswer> =>
  postToken(
    world,
    authority,
    parametersFrom(
      {
        client_id: world.app.clientId,
        grant_type: "refresh_token",
        refresh_token: refreshToken,
        scope: defaultScope,
        client_info: "1",
      },
      changes,
    ),
  );

/** Redeems what an interactive sign-in brought back. */
export const redeem = (
  world: World,
  authority: string,
  view: View,
  changes: Parameters = {},
): Promise<TokenAnswer> =>
  postToken(world, authority, codeBody(world, answerIn(view).get("code") ?? "none", changes));

/** Signs a person in at home and returns their refresh token. */
export const signedIn = async (
  world: World,
  browser: FakeBrowser,
  userId: string,
): Promise<string> => {
  await browser.open(authorizeUrl(world, "organizations"));
  const view = await browser.click(userId);
  const { body } = await redeem(world, "organizations", view);
  if (body.refresh_token === undefined) throw new Error(`No tokens: ${JSON.stringify(body)}`);
  return body.refresh_token;
};

type NamedClaims = {
  readonly auth_time?: number;
  readonly idp?: string;
  readonly login_hint?: string;
  readonly oid?: string;
};

export const claimsOf = (token: string | undefined) => decodeJwt<NamedClaims>(token ?? "");
