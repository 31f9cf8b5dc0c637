import { BrowserAuthError, BrowserAuthErrorCodes, type INetworkModule } from "@azure/msal-browser";
import { withTimeLimit } from "#entra/requests/time-limit.ts";

type Options = Parameters<INetworkModule["sendPostRequestAsync"]>[1];

/**
 * MSAL's network, with a time limit: MSAL has none of its own and takes no AbortSignal. Answers that are not
 * JSON, no answer, and an answer too late become the errors that MSAL's own client would throw.
 */
export const networkClient: INetworkModule = {
  sendGetRequestAsync: (url, options) => sent(url, "GET", options),
  sendPostRequestAsync: (url, options) => sent(url, "POST", options),
};

async function sent<Body>(url: string, method: "GET" | "POST", options: Options) {
  const correlationId = options?.correlationId ?? "";
  const response = await fetch(url, {
    method,
    headers: options?.headers ?? {},
    signal: withTimeLimit(),
    ...(method === "POST" ? { body: options?.body ?? "" } : {}),
  }).catch((thrown: unknown) => {
    throw new BrowserAuthError(unreachedCode(thrown, method), correlationId);
  });
  const body = await response.json().catch((thrown: unknown) => {
    const timedOut = isTimeout(thrown);
    const code = timedOut
      ? BrowserAuthErrorCodes.timedOut
      : BrowserAuthErrorCodes.failedToParseResponse;
    throw new BrowserAuthError(code, correlationId);
  });
  return {
    headers: Object.fromEntries(response.headers),
    body: withoutBadToken(body) as Body,
    status: response.status,
  };
}

/**
 * At `bad_token`, MSAL throws away the refresh token, which all tenants share (msal-common 16,
 * `RefreshTokenClient`): one organization that revoked its sessions would end those of the others in the middle
 * of a *Check all*. Without that word the answer is a plain `invalid_grant`, which leads to the same sign-in.
 */
function withoutBadToken(body: unknown): unknown {
  const isBadToken =
    typeof body === "object" &&
    body !== null &&
    "suberror" in body &&
    body.suberror === "bad_token";
  return isBadToken ? { ...body, suberror: "" } : body;
}

function unreachedCode(thrown: unknown, method: "GET" | "POST"): string {
  if (isTimeout(thrown)) return BrowserAuthErrorCodes.timedOut;
  if (!navigator.onLine) return BrowserAuthErrorCodes.noNetworkConnectivity;
  return method === "POST"
    ? BrowserAuthErrorCodes.postRequestFailed
    : BrowserAuthErrorCodes.getRequestFailed;
}

function isTimeout(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === "TimeoutError";
}
