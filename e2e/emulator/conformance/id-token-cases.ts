import { UnsecuredJWT } from "jose";
import { host } from "#emulator/fixtures/small-world.ts";
import type { Ask } from "./lab.ts";
import { backFrom, type Case, outcomeOf, redeemedWith, signedIn, signInAt } from "./steps.ts";

const openId = "v2-protocols-oidc.md";

/** The same text in both libraries that check an ID token. */
function refusedFor(why: string): Case["expected"] {
  return { "openid-client": `client: ${why}`, oauth4webapi: `client: ${why}` };
}

/** The ID token: a client that checks it accepts the right one and refuses every other. MSAL checks the nonce alone. */
export const idTokenCases: readonly Case[] = [
  {
    title: "the nonce of another sign-in",
    page: openId,
    expected: {
      "openid-client": 'client: unexpected ID Token "nonce" claim value',
      oauth4webapi: 'client: unexpected ID Token "nonce" claim value',
      "msal-node": "client: nonce_mismatch",
    },
    run: redeemedWith(() => ({ nonce: "another nonce" })),
  },
  {
    title: "an ID token that another tenant issued",
    page: openId,
    expected: refusedFor('unexpected JWT "iss" (issuer) claim value'),
    run: (driver, lab) => {
      const signIn = signInAt(lab);
      return outcomeOf(driver, () =>
        signedIn(driver, lab, { ...signIn, ask: withEndpointsOf(host, signIn.ask) }),
      );
    },
  },
  {
    title: "an ID token for another client",
    page: openId,
    expected: refusedFor('unexpected JWT "aud" (audience) claim value'),
    run: async (driver, lab) => {
      const signIn = signInAt(lab);
      const back = await backFrom(driver, lab, signIn);
      const ask = asClient(signIn.clientId, signIn.ask);
      return outcomeOf(driver, () => driver.redeem({ ...signIn, clientId: host, ask }, back));
    },
  },
  {
    title: "an ID token whose claims were altered",
    page: openId,
    expected: refusedFor("JWT signature verification failed"),
    run: redeemedWith((lab) => ({ ask: withIdToken(signInAt(lab).ask, withAnotherName) })),
  },
  {
    title: "an ID token with alg none",
    page: openId,
    expected: refusedFor('unexpected JWT "alg" header parameter'),
    run: redeemedWith((lab) => ({ ask: withIdToken(signInAt(lab).ask, withoutSignature) })),
  },
];

/** Alters the ID token on its way to the client. */
function withIdToken(ask: Ask, altered: (token: string) => string): Ask {
  return async (request) => {
    const response = await ask(request);
    if (!request.url.endsWith("/token") || !response.ok) return response;
    const tokens: { id_token: string } = await response.json();
    return Response.json({ ...tokens, id_token: altered(tokens.id_token) });
  };
}

function withoutSignature(token: string): string {
  const claims: Readonly<Record<string, unknown>> = JSON.parse(
    Buffer.from(token.split(".")[1] ?? "", "base64url").toString(),
  );
  return new UnsecuredJWT(claims).encode();
}

/** Another name in the claims, under the old signature. */
function withAnotherName(token: string): string {
  const [header, claims = "", signature] = token.split(".");
  const altered = Buffer.from(claims, "base64url").toString().replace("Ana Lima", "Eve Lima");
  return [header, Buffer.from(altered).toString("base64url"), signature].join(".");
}

/** The discovery document of one tenant, with the endpoints of another. */
function withEndpointsOf(tenant: string, ask: Ask): Ask {
  return async (request) => {
    const response = await ask(request);
    if (!request.url.endsWith("/openid-configuration")) return response;
    const document: Readonly<Record<string, unknown>> = await response.json();
    const endpoint = `https://login.microsoftonline.com/${tenant}/oauth2/v2.0`;
    return Response.json({
      ...document,
      authorization_endpoint: `${endpoint}/authorize`,
      token_endpoint: `${endpoint}/token`,
    });
  };
}

/** Sends the token request of one client under the ID of another. */
function asClient(clientId: string, ask: Ask): Ask {
  return async (request) => {
    if (request.method !== "POST") return ask(request);
    const form = new URLSearchParams(await request.text());
    form.set("client_id", clientId);
    const { url, method, headers } = request;
    return ask(new Request(url, { method, headers, body: form }));
  };
}
