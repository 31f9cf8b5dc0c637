import type { ServiceName } from "#emulator/world/world.ts";
import type { Visit } from "./visit.ts";

/** The origins whose redirect URIs are registered as "Single-page application". */
export function isRegisteredOrigin(visit: Visit, origin: string): boolean {
  return visit.world.app.redirectUris.some((each) => new URL(each).origin === origin);
}

/** Sign-in answers may be read by scripts of registered origins only. */
export function readableByTheApp(visit: Visit, response: Response): Response {
  const origin = visit.request.headers.get("origin");
  if (origin === null || !isRegisteredOrigin(visit, origin)) return response;
  response.headers.append("vary", "Origin");
  return openTo(origin, response, visit);
}

/** Answers of Graph, ARM and discovery may be read by every script. */
export function readableByAll(visit: Visit, response: Response): Response {
  return openTo("*", response, visit);
}

function openTo(origin: string, response: Response, { world, entry }: Visit): Response {
  const exposed = exposedHeaders[entry.service].filter(
    (each) => world.retryAfterIsReadable || each !== "Retry-After",
  );
  response.headers.set("access-control-allow-origin", origin);
  response.headers.set("access-control-expose-headers", exposed.join(", "));
  return response;
}

const unconfirmed = ["x-ms-request-id", "request-id", "Retry-After"];

/** Graph's list was recorded; the others are unconfirmed. */
const exposedHeaders: Readonly<Record<ServiceName, readonly string[]>> = {
  login: unconfirmed,
  graph: [
    "ETag",
    "Location",
    "Preference-Applied",
    "Content-Range",
    "request-id",
    "client-request-id",
    "ReadWriteConsistencyToken",
    "Retry-After",
    "SdkVersion",
    "WWW-Authenticate",
    "x-ms-client-gcc-tenant",
  ],
  arm: unconfirmed,
  mysignins: [],
  myaccount: [],
};

/** The discovery documents, as recorded: every script may read them, and no header is exposed. */
export function readableDocument(response: Response): Response {
  response.headers.set("access-control-allow-origin", "*");
  response.headers.set("access-control-allow-methods", "GET, OPTIONS");
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
