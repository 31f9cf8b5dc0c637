/**
 * Room `http`: what every service needs to read a request and to write an answer. It has no single door.
 * It decides where Microsoft's addresses are, which scripts may read an answer, and that unknown things get 501.
 * Words: a *visit* is one request with its world, read once; a *place* is the service and path of an address;
 * *bases* are the addresses at which the services begin.
 */

import type { LogEntry, World } from "#emulator/world/world.ts";
import type { Bases, Place } from "./places.ts";

/** What the services read of a request. A service worker has to put it together: a `Request` of its own hides `Origin`. */
export type Asked = Pick<Request, "url" | "method" | "headers" | "text">;

/** One request, read once, as each service gets it. */
export interface Visit {
  readonly world: World;
  readonly request: Asked;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Empty unless a form was posted. */
  readonly form: URLSearchParams;
  readonly bases: Bases;
  readonly entry: LogEntry;
}

export async function visitOf(request: Asked, place: Place, world: World): Promise<Visit> {
  const url = new URL(request.url);
  const entry: LogEntry = {
    at: world.now(),
    service: place.service,
    method: request.method,
    path: place.path,
    query: url.search.slice(1),
    // Stays 0 when no answer is sent.
    status: 0,
  };
  return {
    world,
    request,
    path: place.path,
    query: url.searchParams,
    form: await formOf(request),
    bases: place.bases,
    entry,
  };
}

async function formOf(request: Asked): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = request.method === "POST" && type.startsWith("application/x-www-form-urlencoded");
  return new URLSearchParams(isForm ? await request.text() : "");
}

/** A parameter's value; undefined where it is missing or empty. */
export function given(parameters: URLSearchParams, name: string): string | undefined {
  return parameters.get(name) || undefined;
}
