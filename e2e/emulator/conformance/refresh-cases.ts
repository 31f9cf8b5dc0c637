import { decodeJwt, UnsecuredJWT } from "jose";
import { host } from "#emulator/fixtures/small-world.ts";
import { everyGraphScope } from "#emulator/world/scopes.ts";
import type { Lab } from "./lab.ts";
import { type Case, outcomeOf, renewedWith, signedIn, signInAt } from "./steps.ts";

const refreshTokens = "refresh-tokens.md";
const errorCodes = "reference-error-codes.md";
const arm = "https://management.azure.com/user_impersonation";
const graphMe = "https://graph.microsoft.com/v1.0/me";
const armTenants = "https://management.azure.com/tenants?api-version=2022-12-01";
const armWorld = { home: { grants: [...everyGraphScope, arm] } };

/** The refresh token at other tenants and resources, and what the services say to an access token. */
export const refreshCases: readonly Case[] = [
  {
    title: "a refresh token at another tenant",
    page: "msal-common, multi-tenant-accounts.md",
    expected: "tokens at the host",
    run: renewedWith({ tenant: host }),
  },
  {
    title: "a refresh token for another resource",
    page: refreshTokens,
    expected: "https://management.azure.com",
    world: armWorld,
    run: async (driver, lab) => {
      const first = await signedIn(driver, lab);
      const { accessToken } = await first.renew(signInAt(lab, { scope: `${arm} openid` }));
      return String(decodeJwt(accessToken).aud);
    },
  },
  {
    title: "a refresh token for two resources at once",
    page: "public reports; no row in reference-error-codes.md",
    expected: "invalid_scope 28000",
    run: renewedWith({ scope: `User.Read ${arm}` }),
  },
  {
    title: "a refresh token after 24 hours",
    page: refreshTokens,
    expected: "invalid_grant 700084",
    run: async (driver, lab) => {
      const first = await signedIn(driver, lab);
      lab.passTime(24 * 3_600_000 + 1000);
      return outcomeOf(driver, () => first.renew(signInAt(lab)));
    },
  },
  {
    title: "a tenant that asks for a second factor",
    page: errorCodes,
    expected: "invalid_grant 50076",
    world: { asGuest: { policy: { kind: "mfa-required" } } },
    run: renewedWith({ tenant: host }),
  },
  {
    title: "a tenant that blocks the sign-in",
    page: errorCodes,
    expected: "invalid_grant 53003",
    world: { asGuest: { policy: { kind: "blocked" } } },
    run: renewedWith({ tenant: host }),
  },
  {
    title: "a tenant that has not consented",
    page: errorCodes,
    expected: "invalid_grant 65001",
    world: { host: { grants: [] } },
    run: renewedWith({ tenant: host }),
  },
  {
    title: "a tenant in which the person is no guest",
    page: errorCodes,
    expected: "invalid_grant 50020",
    world: { asGuest: { policy: { kind: "not-a-guest" } } },
    run: renewedWith({ tenant: host }),
  },
  {
    title: "the access token at Graph",
    page: "user-get.md",
    expected: "200",
    run: async (driver, lab) => answerTo(lab, graphMe, (await signedIn(driver, lab)).accessToken),
  },
  {
    title: "the access token at Graph, with alg none",
    page: "graph-docs errors.md",
    expected: "401 InvalidAuthenticationToken",
    run: async (driver, lab) => {
      const { accessToken } = await signedIn(driver, lab);
      return answerTo(lab, graphMe, new UnsecuredJWT(decodeJwt(accessToken)).encode());
    },
  },
  {
    title: "Graph's access token at Azure",
    page: "azure-rest-api-specs",
    expected: "401 InvalidAuthenticationTokenAudience",
    run: async (driver, lab) =>
      answerTo(lab, armTenants, (await signedIn(driver, lab)).accessToken),
  },
];

/** What a service says to an access token. */
async function answerTo(lab: Lab, address: string, token: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await lab.ask(new Request(address, { headers }));
  if (response.ok) return String(response.status);
  const { error }: { error: { code: string } } = await response.json();
  return `${response.status} ${error.code}`;
}
