import { host } from "#emulator/fixtures/small-world.ts";
import type { Ask } from "./lab.ts";
import {
  appOrigin,
  backFrom,
  type Case,
  from,
  outcomeOf,
  redeemedWith,
  shownInstead,
  signedIn,
  signInAt,
  verifier,
} from "./steps.ts";

const codeFlow = "v2-oauth2-auth-code-flow.md";
const errorCodes = "reference-error-codes.md";

/** From discovery to the code: what the endpoints refuse. */
export const signInCases: readonly Case[] = [
  {
    title: "a tenant is discovered, signed in to, and its ID token accepted",
    page: "v2-protocols-oidc.md",
    expected: "tokens at home",
    run: (driver, lab) => outcomeOf(driver, () => signedIn(driver, lab)),
  },
  {
    title: "organizations leaves the tenant open until the token names it",
    page: "v2-protocols-oidc.md",
    expected: { "openid-client": "tokens at home", "msal-node": "tokens at home" },
    run: (driver, lab) =>
      outcomeOf(driver, () => signedIn(driver, lab, signInAt(lab, { tenant: "organizations" }))),
  },
  {
    title: "discovery of an unknown tenant",
    page: errorCodes,
    expected: { "openid-client": "400 invalid_tenant", oauth4webapi: "400 invalid_tenant" },
    run: async (driver, lab) => {
      const seen: string[] = [];
      const ask: Ask = async (request) => {
        const response = await lab.ask(request);
        const { error }: { error: string } = await response.clone().json();
        seen.push(`${response.status} ${error}`);
        return response;
      };
      const signIn = signInAt(lab, { tenant: "nowhere.example", ask });
      await driver.authorizeUrl(signIn).catch(() => undefined);
      return seen.join();
    },
  },
  {
    title: "another code verifier",
    page: codeFlow,
    expected: "invalid_grant 501481",
    run: redeemedWith(() => ({ codeVerifier: `${verifier}-another` })),
  },
  {
    title: "no code challenge",
    page: codeFlow,
    expected: "invalid_request 9002325",
    run: async (driver, lab) => {
      const signIn = signInAt(lab, { codeVerifier: undefined });
      return outcomeOf(driver, () => signedIn(driver, lab, signIn));
    },
  },
  {
    title: "a code for the second time",
    page: "reference-breaking-changes.md",
    expected: "invalid_grant 54005",
    run: async (driver, lab) => {
      const back = await backFrom(driver, lab, signInAt(lab));
      await driver.redeem(signInAt(lab), back);
      return outcomeOf(driver, () => driver.redeem(signInAt(lab), back));
    },
  },
  {
    title: "a code after ten minutes",
    page: codeFlow,
    expected: "invalid_grant 70008",
    run: async (driver, lab) => {
      const back = await backFrom(driver, lab, signInAt(lab));
      lab.passTime(10 * 60_000 + 1000);
      return outcomeOf(driver, () => driver.redeem(signInAt(lab), back));
    },
  },
  {
    title: "a redirect URI that is not registered, at the authorize endpoint",
    page: errorCodes,
    expected: "AADSTS50011",
    run: shownInstead(() => ({ redirectUri: `${appOrigin}/other.html` })),
  },
  {
    title: "another redirect URI at the token endpoint",
    page: errorCodes,
    expected: "invalid_client 500112",
    run: redeemedWith(() => ({ redirectUri: `${appOrigin}/consent.html` })),
  },
  {
    title: "an unknown client, at the authorize endpoint",
    page: errorCodes,
    expected: "AADSTS700016",
    run: shownInstead(() => ({ clientId: host })),
  },
  {
    title: "an unknown client, at the token endpoint",
    page: errorCodes,
    expected: "unauthorized_client 700016",
    run: redeemedWith(() => ({ clientId: host })),
  },
  {
    title: "a client secret from a browser",
    page: "ms-identity-python-webapp#113",
    expected: { "openid-client": "invalid_client 700025", oauth4webapi: "invalid_client 700025" },
    run: redeemedWith(() => ({ clientSecret: "a secret" })),
  },
  {
    title: "a code from another origin",
    page: codeFlow,
    expected: "invalid_request 9002326",
    run: redeemedWith((lab) => ({ ask: from(lab.ask, "https://evil.example") })),
  },
  {
    title: "a code from no origin",
    page: codeFlow,
    expected: "invalid_request 9002327",
    run: redeemedWith((lab) => ({ ask: from(lab.ask, undefined) })),
  },
  {
    title: "a code of one tenant at another",
    page: "reference-error-codes.md",
    expected: "invalid_grant 700005",
    run: redeemedWith(() => ({ tenant: host })),
  },
];
