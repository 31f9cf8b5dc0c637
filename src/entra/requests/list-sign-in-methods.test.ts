import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AnswerField } from "#domain/microsoft/failure.ts";
import {
  listSignInMethods,
  type MethodsRequest,
  parseSignInMethods,
} from "./list-sign-in-methods.ts";

const graph = "https://graph.microsoft.com";

function unreadable(field: AnswerField) {
  return { kind: "failed", failure: { kind: "try-again", reason: "unreadable", field } };
}
const password = { "@odata.type": "#microsoft.graph.passwordAuthenticationMethod", id: "1" };
const codes = { "@odata.type": "#microsoft.graph.softwareOathAuthenticationMethod", id: "2" };

interface Sent {
  readonly address: string;
  readonly token: string | null;
  readonly init: RequestInit;
}

/** Graph, as a function: answers one body after the other, the last one for ever, and keeps what was asked. */
function graphOf(...bodies: readonly unknown[]) {
  const sent: Sent[] = [];
  const answer: typeof fetch = async (input, init = {}) => {
    init.signal?.throwIfAborted();
    const token = new Headers(init.headers).get("authorization");
    const body = bodies[sent.length] ?? bodies.at(-1);
    sent.push({ address: String(input), token, init });
    return body instanceof Response ? body : Response.json(body);
  };
  return { sent, answer };
}

function request(over: Partial<MethodsRequest> = {}): MethodsRequest {
  return { graph, accessToken: "token", signal: new AbortController().signal, ...over };
}

beforeEach(() => {
  vi.stubGlobal("navigator", { onLine: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the answer of /me/authentication/methods", () => {
  it("is read item for item, in its order", () => {
    expect(parseSignInMethods({ value: [codes, password] })).toEqual({
      kind: "ok",
      value: [
        { id: "2", kind: "software-oath" },
        { id: "1", kind: "password" },
      ],
    });
  });

  it("may list nothing", () => {
    expect(parseSignInMethods({ value: [] })).toEqual({ kind: "ok", value: [] });
  });

  it("keeps what is odd beside what is not", () => {
    expect(parseSignInMethods({ value: [null, password] })).toEqual({
      kind: "ok",
      value: [
        { id: "no ID: unknown", kind: "unknown" },
        { id: "1", kind: "password" },
      ],
    });
  });

  it("gives methods without an ID different ones, those of each type for itself", () => {
    const nameless = { ...password, id: null };
    expect(parseSignInMethods({ value: [nameless, { ...codes, id: null }, nameless] })).toEqual({
      kind: "ok",
      value: [
        { id: "no ID: passwordAuthenticationMethod", kind: "password" },
        { id: "no ID: softwareOathAuthenticationMethod", kind: "software-oath" },
        { id: "no ID: passwordAuthenticationMethod (2)", kind: "password" },
      ],
    });
  });

  it("gives two methods that share an ID different ones", () => {
    expect(parseSignInMethods({ value: [password, { ...codes, id: "1" }] })).toEqual({
      kind: "ok",
      value: [
        { id: "1", kind: "password" },
        { id: "1 (2)", kind: "software-oath" },
      ],
    });
  });

  it.each<readonly [unknown, AnswerField]>([
    [undefined, "body"],
    [null, "body"],
    ["", "body"],
    [[], "value"],
    [{}, "value"],
    [{ value: null }, "value"],
    [{ value: {} }, "value"],
    [{ error: { code: "x" } }, "value"],
  ])("is unreadable where it holds no list: %j, by its %s", (body, field) => {
    expect(parseSignInMethods(body)).toEqual(unreadable(field));
  });
});

describe("a read of the sign-in methods", () => {
  it("is one GET without query options", async () => {
    const { sent, answer } = graphOf({ value: [password] });
    await listSignInMethods(request({ fetch: answer }));
    expect(sent.map(({ address }) => address)).toEqual([
      "https://graph.microsoft.com/v1.0/me/authentication/methods",
    ]);
  });

  it("answers with the methods", async () => {
    const { answer } = graphOf({ value: [password] });
    expect(await listSignInMethods(request({ fetch: answer }))).toEqual({
      kind: "ok",
      value: [{ id: "1", kind: "password" }],
    });
  });

  it("carries that tenant's token", async () => {
    const { sent, answer } = graphOf({ value: [] });
    await listSignInMethods(request({ accessToken: "of-contoso", fetch: answer }));
    expect(sent[0]?.token).toBe("Bearer of-contoso");
  });

  it("follows no redirect, which would take the token elsewhere", async () => {
    const { sent, answer } = graphOf({ value: [] });
    await listSignInMethods(request({ fetch: answer }));
    expect(sent[0]?.init.redirect).toBe("error");
  });

  it("is never answered from the browser's cache, so that a second check is one", async () => {
    const { sent, answer } = graphOf({ value: [] });
    await listSignInMethods(request({ fetch: answer }));
    expect(sent[0]?.init.cache).toBe("no-store");
  });

  it.each([
    ["https://graph.microsoft.com/", "https://graph.microsoft.com/v1.0/me/authentication/methods"],
    ["http://localhost:5173/graph", "http://localhost:5173/graph/v1.0/me/authentication/methods"],
    ["http://localhost:5173/graph/", "http://localhost:5173/graph/v1.0/me/authentication/methods"],
  ])("of a Graph at %s goes to %s, with the token", async (root, address) => {
    const { sent, answer } = graphOf({ value: [] });
    await listSignInMethods(request({ graph: root, fetch: answer }));
    expect(sent).toMatchObject([{ address, token: "Bearer token" }]);
  });
});

describe("a list of several pages", () => {
  it("is read to its end", async () => {
    const next = `${graph}/v1.0/me/authentication/methods?$skiptoken=abc%3D%3D&x=1`;
    const { sent, answer } = graphOf(
      { value: [password], "@odata.nextLink": next },
      { value: [codes], "@odata.nextLink": null },
    );
    const result = await listSignInMethods(request({ fetch: answer }));
    expect({ result, second: sent[1]?.address }).toEqual({
      result: {
        kind: "ok",
        value: [
          { id: "1", kind: "password" },
          { id: "2", kind: "software-oath" },
        ],
      },
      second: next,
    });
  });

  it("goes on under a local root too", async () => {
    const next = "http://localhost:5173/graph/v1.0/me/authentication/methods?$skiptoken=2";
    const { sent, answer } = graphOf({ value: [], "@odata.nextLink": next }, { value: [] });
    await listSignInMethods(request({ graph: "http://localhost:5173/graph", fetch: answer }));
    expect(sent[1]?.address).toBe(next);
  });

  it.each([
    "https://graph.microsoft.com.example.net/v1.0/me/authentication/methods",
    "https://graph.microsoft.com@example.net/v1.0/me",
    "https://someone@graph.microsoft.com/v1.0/me",
    "http://graph.microsoft.com/v1.0/me/authentication/methods",
    "https://graph.microsoft.com:8443/v1.0/me/authentication/methods",
    "https://graph.microsoft.com/beta/me/authentication/methods",
    "https://graph.microsoft.com/v1.0/../beta/me",
    "https://graph.microsoft.com/v1.0/%2e%2e/beta/me",
    "https://graph.microsoft.com/v1.0/me?$skiptoken=https://example.net/v1.0/me",
    "/v1.0/me/authentication/methods?$skiptoken=2",
    "not an address",
  ])("never takes the token to %s", async (next) => {
    const { sent, answer } = graphOf({ value: [password], "@odata.nextLink": next }, { value: [] });
    const result = await listSignInMethods(request({ fetch: answer }));
    expect({ kind: result.kind, requests: sent.length }).toEqual({ kind: "failed", requests: 1 });
  });

  it("never leaves a local root's path", async () => {
    const next = "http://localhost:5173/elsewhere/v1.0/me";
    const { sent, answer } = graphOf({ value: [], "@odata.nextLink": next });
    const local = request({ graph: "http://localhost:5173/graph", fetch: answer });
    const result = await listSignInMethods(local);
    expect({ result, requests: sent.length }).toEqual({
      result: unreadable("@odata.nextLink"),
      requests: 1,
    });
  });

  it("is a failure, not a shorter list, where it has no end", async () => {
    const next = `${graph}/v1.0/me/authentication/methods?$skiptoken=again`;
    const { sent, answer } = graphOf({ value: [password], "@odata.nextLink": next });
    const result = await listSignInMethods(request({ fetch: answer }));
    expect({ result, requests: sent.length }).toEqual({
      result: unreadable("@odata.nextLink"),
      requests: 20,
    });
  });

  it("is a failure where a later page cannot be read", async () => {
    const next = `${graph}/v1.0/me/authentication/methods?$skiptoken=2`;
    const { answer } = graphOf({ value: [password], "@odata.nextLink": next }, { value: "none" });
    expect(await listSignInMethods(request({ fetch: answer }))).toEqual(unreadable("value"));
  });

  it("is a failure where the address of the next page is odd", async () => {
    const { answer } = graphOf({ value: [password], "@odata.nextLink": 2 });
    expect(await listSignInMethods(request({ fetch: answer }))).toEqual(
      unreadable("@odata.nextLink"),
    );
  });
});

describe("a read that does not go through", () => {
  it("says what Graph's refusal means", async () => {
    const refused = Response.json({ error: { code: "accessDenied" } }, { status: 403 });
    const { answer } = graphOf(refused);
    expect(await listSignInMethods(request({ fetch: answer }))).toEqual({
      kind: "failed",
      failure: { kind: "ask-for-consent", code: "accessDenied" },
    });
  });

  it("is not tried again unasked, and says how long Graph wants to be left alone", async () => {
    const headers = { "Retry-After": "17" };
    const busy = Response.json({ error: { code: "TooManyRequests" } }, { status: 429, headers });
    const { sent, answer } = graphOf(busy);
    const result = await listSignInMethods(request({ fetch: answer }));
    expect({ result, requests: sent.length }).toMatchObject({
      result: { kind: "failed", failure: { kind: "wait", retryAfterSeconds: 17 } },
      requests: 1,
    });
  });

  it("is unreadable where the answer is a page of HTML", async () => {
    const { answer } = graphOf(new Response("<html>", { status: 200 }));
    expect(await listSignInMethods(request({ fetch: answer }))).toMatchObject({
      kind: "failed",
      failure: { kind: "try-again", reason: "unreadable", field: "body" },
    });
  });

  it("is unreadable where the answer is empty", async () => {
    const { answer } = graphOf(new Response(null, { status: 204 }));
    expect(await listSignInMethods(request({ fetch: answer }))).toMatchObject({
      kind: "failed",
      failure: { kind: "try-again", reason: "unreadable", field: "body" },
    });
  });

  it("is unreachable where nothing answers", async () => {
    const answer: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await listSignInMethods(request({ fetch: answer }))).toEqual({
      kind: "failed",
      failure: { kind: "try-again", reason: "unreachable", code: "TypeError" },
    });
  });

  it("is offline where the browser says so", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    const answer: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await listSignInMethods(request({ fetch: answer }))).toMatchObject({
      kind: "failed",
      failure: { kind: "try-again", reason: "offline" },
    });
  });

  it("ends when fifteen seconds are up", async () => {
    vi.useFakeTimers();
    const never: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    const answer = listSignInMethods(request({ fetch: never }));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await answer).toMatchObject({
      kind: "failed",
      failure: { kind: "try-again", reason: "timed-out" },
    });
    vi.useRealTimers();
  });

  it("ends when the person leaves", async () => {
    const { sent, answer } = graphOf({ value: [] });
    const left = request({ fetch: answer, signal: AbortSignal.abort() });
    const { kind } = await listSignInMethods(left);
    expect({ kind, requests: sent.length }).toEqual({ kind: "failed", requests: 0 });
  });

  it("names no token in what it answers", async () => {
    const answer: typeof fetch = () => Promise.reject(new TypeError("Bearer token"));
    const result = await listSignInMethods(request({ fetch: answer }));
    expect(JSON.stringify(result)).not.toContain("token");
  });
});
