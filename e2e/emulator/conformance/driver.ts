import type { Ask } from "./lab.ts";

/** One sign-in, as the app wants it. Cases change it between the steps. */
export interface SignIn {
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly redirectUri: string;
  readonly scope: string;
  readonly state: string;
  readonly nonce: string;
  /** Undefined: the app leaves out PKCE. */
  readonly codeVerifier: string | undefined;
  /** The way to the local Entra, with whatever a browser adds to a request. */
  readonly ask: Ask;
}

export interface SignedIn {
  readonly accessToken: string;
  readonly idTokenClaims: Readonly<Record<string, unknown>>;
  /** Asks silently, with the refresh token, for tokens of a tenant and a scope. */
  readonly renew: (signIn: SignIn) => Promise<SignedIn>;
}

/** One client library, made to do the steps of a sign-in. */
export interface Driver {
  readonly name: "openid-client" | "oauth4webapi" | "msal-node";
  /** The address at which the person signs in. */
  readonly authorizeUrl: (signIn: SignIn) => Promise<string>;
  readonly redeem: (signIn: SignIn, back: URL) => Promise<SignedIn>;
  /** The library's own error as one line; undefined for what is no refusal. */
  readonly refusalIn: (problem: unknown) => string | undefined;
}

const loginBase = "https://login.microsoftonline.com";

export function issuerOf({ tenant }: SignIn): URL {
  return new URL(`${loginBase}/${tenant}/v2.0`);
}

/** "invalid_grant 54005", from the body of an error answer. */
export function refusalLine(body: {
  readonly error?: unknown;
  readonly error_codes?: unknown;
}): string {
  const codes: readonly unknown[] = Array.isArray(body.error_codes) ? body.error_codes : [];
  return `${String(body.error)} ${codes.join(", ")}`;
}
