import type { Visit } from "./visit.ts";

/** The origins whose redirect URIs are registered as "Single-page application". */
export function isRegisteredOrigin(visit: Visit, origin: string): boolean {
  return visit.world.app.redirectUris.some((each) => new URL(each).origin === origin);
}

/** Sign-in answers may be read by scripts of registered origins only. */
export function readableByTheApp(visit: Visit, response: Response): Response {
  const origin = visit.request.headers.get("origin");
  if (origin !== null && isRegisteredOrigin(visit, origin))
    openTo(origin, response, visit.world.retryAfterIsReadable);
  return response;
}

/** Answers of Graph, ARM and discovery may be read by every script. */
export function readableByAll(visit: Visit, response: Response): Response {
  return openTo("*", response, visit.world.retryAfterIsReadable);
}

function openTo(origin: string, response: Response, retryAfterIsReadable: boolean): Response {
  response.headers.set("access-control-allow-origin", origin);
  if (origin !== "*") response.headers.append("vary", "Origin");
  const exposed = [
    "x-ms-request-id",
    "request-id",
    ...(retryAfterIsReadable ? ["Retry-After"] : []),
  ];
  response.headers.set("access-control-expose-headers", exposed.join(", "));
  return response;
}

/** The preflight that a bearer token makes necessary. */
export function preflightReply(visit: Visit): Response {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": "GET, POST, OPTIONS",
      "access-control-allow-headers":
        visit.request.headers.get("access-control-request-headers") ?? "",
      "access-control-max-age": "600",
    },
  });
}
