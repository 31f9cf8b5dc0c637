import { readClaims } from "#emulator/http/request-claims.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import type { EntraFailure } from "#emulator/refusals/errors.ts";
import {
  malformed,
  missingParameter,
  twoResources,
  unknownClient,
  unknownPrompt,
  wrongChallengeSize,
  wrongRedirectUri,
} from "#emulator/refusals/request-failures.ts";
import type { AuthorizeRequest } from "#emulator/world/held.ts";
import type { SignInTarget } from "#emulator/world/policy.ts";
import { readScopes, type ScopeReading } from "#emulator/world/scopes.ts";
import { type Client, clientWith } from "./clients.ts";

/** What is needed to send an answer back to the app. */
export type ReturnAddress = Pick<AuthorizeRequest, "redirectUri" | "responseMode" | "state">;

export type AuthorizeReading =
  | { readonly kind: "accepted"; readonly request: AuthorizeRequest }
  /** There is no safe address to send the person back to, so an error page is shown. */
  | { readonly kind: "page"; readonly failure: EntraFailure }
  | {
      readonly kind: "send-back";
      readonly address: ReturnAddress;
      readonly failure: EntraFailure;
    }
  | { readonly kind: "unmodelled"; readonly what: string };

type Wrong = Exclude<AuthorizeReading, { readonly kind: "accepted" }>;

// These would change the answer. Parameters that are not listed, such as x-client-sku, change nothing.
const unmodelledParameters = [
  "request",
  "request_uri",
  "sid",
  "acr_values",
  "amr_values",
  "max_age",
];

/** entra-docs v2-oauth2-auth-code-flow.md, "Request an authorization code". */
export function readAuthorizeRequest(visit: Visit, authority: string): AuthorizeReading {
  const found = findClient(visit);
  if (found.kind === "page") return found;
  const unmodelled = unmodelledIn(visit.query);
  if (unmodelled !== undefined) return { kind: "unmodelled", what: unmodelled };
  const address: ReturnAddress = {
    redirectUri: found.redirectUri,
    responseMode: responseModeOf(visit.query) ?? "query",
    state: given(visit.query, "state"),
  };
  return readRest(visit, authority, found.client, address);
}

function findClient(
  visit: Visit,
):
  | { readonly kind: "found"; readonly client: Client; readonly redirectUri: string }
  | { readonly kind: "page"; readonly failure: EntraFailure } {
  const clientId = given(visit.query, "client_id") ?? "";
  const client = clientWith(visit.world, visit.bases, clientId);
  if (client === undefined) return { kind: "page", failure: unknownClient(clientId) };
  const redirectUri = given(visit.query, "redirect_uri");
  if (redirectUri === undefined || !client.redirectUris.includes(redirectUri))
    return { kind: "page", failure: wrongRedirectUri(redirectUri ?? "", clientId) };
  return { kind: "found", client, redirectUri };
}

function responseModeOf(query: URLSearchParams): AuthorizeRequest["responseMode"] | undefined {
  const mode = given(query, "response_mode") ?? "query";
  return mode === "fragment" || mode === "query" ? mode : undefined;
}

function unmodelledIn(query: URLSearchParams): string | undefined {
  const type = given(query, "response_type");
  if (type !== undefined && type !== "code") return `response_type=${type}`;
  if (responseModeOf(query) === undefined) return `response_mode=${query.get("response_mode")}`;
  if (query.get("prompt") === "create") return "prompt=create";
  const method = given(query, "code_challenge_method");
  if (query.has("code_challenge") && method !== "S256")
    return `code_challenge_method=${method ?? "plain"}`;
  return unmodelledParameters.find((each) => query.has(each));
}

function readRest(
  visit: Visit,
  authority: string,
  client: Client,
  address: ReturnAddress,
): AuthorizeReading {
  const { query } = visit;
  const scopes = readScopes(query.get("scope") ?? "");
  const claims = readClaims(given(query, "claims"));
  const prompt = promptOf(query);
  const wrong =
    wrongScopes(scopes, address) ??
    (prompt === "unknown" ? sendBack(address, unknownPrompt) : undefined) ??
    wrongClaims(claims, address) ??
    wrongSyntax(query, address);
  if (wrong !== undefined) return wrong;
  if (scopes.kind !== "read" || claims.kind !== "read" || prompt === "unknown")
    throw new Error("Every wrong reading was answered above.");
  return {
    kind: "accepted",
    request: {
      ...address,
      clientId: client.id,
      authority: authority.toLowerCase(),
      scopes: scopes.scopes,
      target: targetFor(client, scopes.target),
      prompt,
      loginHint: given(query, "login_hint"),
      nonce: given(query, "nonce"),
      codeChallenge: given(query, "code_challenge"),
      wantsClientInfo: query.get("client_info") === "1",
      wantsMfa: claims.wantsMfa,
    },
  };
}

function targetFor(client: Client, asked: SignInTarget): SignInTarget {
  return client.ownTarget ?? asked;
}

const prompts = ["none", "select_account", "login", "consent"] as const;

function promptOf(query: URLSearchParams): AuthorizeRequest["prompt"] | "unknown" {
  const prompt = given(query, "prompt");
  return prompt === undefined ? undefined : (prompts.find((each) => each === prompt) ?? "unknown");
}

function wrongScopes(scopes: ScopeReading, address: ReturnAddress): Wrong | undefined {
  switch (scopes.kind) {
    case "read":
      return undefined;
    case "empty":
      return sendBack(address, missingParameter("scope"));
    case "two-resources":
      return sendBack(address, twoResources);
    case "unmodelled":
      return { kind: "unmodelled", what: `the scope ${scopes.scope}` };
  }
}

function wrongClaims(
  claims: ReturnType<typeof readClaims>,
  address: ReturnAddress,
): Wrong | undefined {
  switch (claims.kind) {
    case "read":
      return undefined;
    case "malformed":
      return sendBack(address, malformed);
    case "unmodelled":
      return { kind: "unmodelled", what: `the claims request ${claims.name}` };
  }
}

function wrongSyntax(query: URLSearchParams, address: ReturnAddress): Wrong | undefined {
  if (!query.has("response_type")) return sendBack(address, missingParameter("response_type"));
  const challenge = given(query, "code_challenge");
  if (challenge !== undefined && !/^[\w-]{43}$/.test(challenge))
    return sendBack(address, wrongChallengeSize);
  return undefined;
}

function sendBack(address: ReturnAddress, failure: EntraFailure): Wrong {
  return {
    kind: "send-back",
    address,
    failure,
  };
}
