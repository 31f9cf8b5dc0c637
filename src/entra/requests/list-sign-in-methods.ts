import {
  Client,
  GraphClientError,
  type Middleware,
  ResponseType,
} from "@microsoft/microsoft-graph-client";
import * as v from "valibot";
import { parseMethodId, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import { failed, ok, type Result } from "#domain/microsoft/failure.ts";
import { parseUrl } from "#domain/organization/tenant.ts";
import { failureFromFetch, failureFromResponse, readJson } from "#entra/refusal/http-failure.ts";
import { parseSignInMethod } from "./parse-sign-in-method.ts";
import { withTimeLimit } from "./time-limit.ts";
import { unreadable, unreadableAt } from "./unreadable.ts";

/** What one read of a tenant's sign-in methods needs. */
export interface MethodsRequest {
  /** Graph's root, without a version: `https://graph.microsoft.com`, or a local one, with a path or without. */
  readonly graph: string;
  /** That tenant's token with `UserAuthenticationMethod.Read`; it goes to addresses under `graph` only. */
  readonly accessToken: string;
  readonly signal: AbortSignal;
  /** The browser's own, unless told otherwise. */
  readonly fetch?: typeof fetch;
}

const nextLink = "@odata.nextLink";
const version = "v1.0";
const mostPages = 20;

/**
 * The sign-in methods of the token's account in the token's tenant, all pages, in Graph's order; empty where
 * none is registered. `GET /v1.0/me/authentication/methods`, which takes no query options.
 *
 * A list that cannot be read to its end is a failure, never a shorter list: what is missing might be the old
 * phone. So is one of more than 20 pages, or one that goes on outside Graph's root.
 * Source: graph-docs `authentication-list-methods.md`.
 */
export async function listSignInMethods(
  request: MethodsRequest,
): Promise<Result<readonly SignInMethod[]>> {
  const root = rooted(request.graph);
  const middleware = bearerFetch(root, request);
  const client = Client.initWithMiddleware({ baseUrl: root, defaultVersion: version, middleware });
  const listed: unknown[] = [];
  let path = "me/authentication/methods";
  for (let page = 0; page < mostPages; page++) {
    const answer = await get(client, path);
    if (answer.kind === "failed") return answer;
    const read = v.safeParse(pageSchema, answer.value);
    if (!read.success) return unreadable(read.issues);
    listed.push(...read.output.value);
    const next = read.output[nextLink];
    if (!next) return parseSignInMethods({ value: listed });
    const versionRoot = `${root}${version}/`;
    if (!isUnder(versionRoot, next)) return unreadableAt(nextLink);
    path = new URL(next).href.slice(versionRoot.length);
  }
  return unreadableAt(nextLink);
}

/** The root with one slash at its end, so that "starts with it" means "is under it". */
function rooted(address: string): string {
  return new URL(address).href.replace(/\/*$/, "/");
}

function isUnder(root: string, address: string): boolean {
  return parseUrl(address)?.href.startsWith(root) === true;
}

/**
 * The Graph client's whole chain. Its own handlers retry in waits that no signal ends, and send no token to a
 * local address. A redirect is an error, for it would take the token elsewhere.
 */
function bearerFetch(root: string, request: MethodsRequest): Middleware {
  const send = request.fetch ?? fetch;
  return {
    execute: async (context) => {
      try {
        const address = String(context.request);
        // Not only a bug: the client takes a path that holds "https://" for a whole address.
        if (!isUnder(root, address)) throw new TypeError("The address is outside Graph's root.");
        context.response = await send(address, {
          headers: { authorization: `Bearer ${request.accessToken}` },
          signal: withTimeLimit(request.signal),
          redirect: "error",
          cache: "no-store",
          credentials: "omit",
          referrerPolicy: "no-referrer",
        });
      } catch (thrown) {
        // The only class that the client passes on whole; of any other it keeps the name.
        throw Object.assign(new GraphClientError(), { customError: thrown });
      }
    },
  };
}

async function get(client: Client, path: string): Promise<Result<unknown>> {
  try {
    const response: Response = await client.api(path).responseType(ResponseType.RAW).get();
    const body = await readJson(response);
    if (response.ok) return body;
    const refusal = body.kind === "ok" ? body.value : undefined;
    return failed(failureFromResponse(response, refusal, Date.now()));
  } catch (thrown) {
    const cause: unknown = thrown instanceof GraphClientError ? thrown.customError : thrown;
    return failed(failureFromFetch(cause, navigator.onLine));
  }
}

const pageSchema = v.object({
  value: v.array(v.unknown()),
  [nextLink]: v.optional(v.nullable(v.string())),
});

/**
 * Reads an answer of `/me/authentication/methods` item for item, in its order: see {@link parseSignInMethod}. No two
 * methods share an ID, even where Graph's do or have none: the later ones' is numbered. Fails as unreadable where
 * the body holds no list.
 */
export function parseSignInMethods(body: unknown): Result<readonly SignInMethod[]> {
  const page = v.safeParse(pageSchema, body);
  return page.success
    ? ok(numbered(page.output.value.map(parseSignInMethod)))
    : unreadable(page.issues);
}

function numbered(methods: readonly SignInMethod[]): readonly SignInMethod[] {
  return methods.map((method, index) => {
    const twins = methods.slice(0, index).filter((earlier) => earlier.id === method.id).length;
    const id = twins === 0 ? undefined : parseMethodId(`${method.id} (${twins + 1})`);
    return id ? { ...method, id } : method;
  });
}
