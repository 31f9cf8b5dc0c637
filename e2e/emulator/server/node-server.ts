import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import { generate } from "selfsigned";
import { placeOf, realHostNames } from "#emulator/http/places.ts";
import type { World } from "#emulator/world/world.ts";
import { connectionFaultHeader } from "./faults.ts";
import { handle } from "./handle.ts";

/** The Connect shape that Vite's dev and preview servers take. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

export interface Emulator {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** On the app's own origin: answers Microsoft's paths and leaves the others to the app. */
export function emulatorMiddleware(world: World | (() => World)): Middleware {
  return (request, response, next) => {
    if (placeOf(new URL(addressOf(request))) === undefined) {
      next();
      return;
    }
    serve(request, response, typeof world === "function" ? world() : world).catch(next);
  };
}

/** A server on a port of its own; `tls` is for Microsoft's host names, mapped to this machine. */
export async function startEmulator(options: {
  readonly world: () => World;
  readonly tls: boolean;
  readonly port?: number;
}): Promise<Emulator> {
  const listener: RequestListener = (request, response) => {
    serve(request, response, options.world()).catch((problem: unknown) => {
      response.statusCode = 500;
      response.end(String(problem));
    });
  };
  const server = options.tls ? await tlsServer(listener) : createServer(listener);
  const port = await listening(server, options.port ?? 0);
  return { port, close: () => closed(server) };
}

async function tlsServer(listener: RequestListener): Promise<Server> {
  const names = ["localhost", ...realHostNames];
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "subjectAltName", altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return createTlsServer({ key: pems.private, cert: pems.cert }, listener);
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Requests that never got an answer would keep the server open.
    server.closeAllConnections();
  });
}

function addressOf(request: IncomingMessage): string {
  const scheme = "encrypted" in request.socket ? "https" : "http";
  return `${scheme}://${request.headers.host ?? "localhost"}${request.url ?? "/"}`;
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  world: World,
): Promise<void> {
  const response = await handle(await requestFrom(incoming), world);
  const connectionFault = response.headers.get(connectionFaultHeader);
  if (connectionFault === "cut") incoming.socket.destroy();
  if (connectionFault === null) await write(response, outgoing);
}

async function requestFrom(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (!name.startsWith(":")) for (const each of [value ?? []].flat()) headers.append(name, each);
  const method = incoming.method ?? "GET";
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(addressOf(incoming), {
    method,
    headers,
    ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
  });
}

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  // Headers that the app's server sets for its own pages must not appear on Microsoft's.
  for (const name of outgoing.getHeaderNames()) outgoing.removeHeader(name);
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    if (name !== "set-cookie") outgoing.setHeader(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
