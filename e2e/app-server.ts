import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

interface Headers {
  readonly [name: string]: string;
}

interface StaticWebApp {
  readonly globalHeaders: Headers;
  readonly routes: readonly { readonly route: string; readonly headers?: Headers }[];
}

export interface AppServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const types: Headers = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves `dist/` as Azure Static Web Apps would, with the headers of `staticwebapp.config.json`: what ships is
 * what is tested. Only `config.json` comes from the test, as an operator would write it.
 */
export async function startAppServer(config: () => string | undefined): Promise<AppServer> {
  const rules: StaticWebApp = JSON.parse(await readFile("staticwebapp.config.json", "utf8"));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    setHeaders(response, rules, path);
    const body = path === "/config.json" ? Promise.resolve(config()) : fileAt(path);
    body.then(
      (content) => send(response, path, content),
      () => send(response, path, undefined),
    );
  });
  const port = await listening(server);
  return { origin: `http://localhost:${port}`, close: () => closed(server) };
}

function setHeaders(response: ServerResponse, rules: StaticWebApp, path: string): void {
  const ofRoute = rules.routes.find(({ route }) => isMatch(route, path))?.headers ?? {};
  for (const [name, value] of Object.entries({ ...rules.globalHeaders, ...ofRoute })) {
    response.setHeader(name, value);
  }
}

function isMatch(route: string, path: string): boolean {
  return route.endsWith("*") ? path.startsWith(route.slice(0, -1)) : route === path;
}

function fileAt(path: string): Promise<Buffer> {
  return readFile(join("dist", normalize(path)));
}

function send(response: ServerResponse, path: string, content: string | Buffer | undefined): void {
  response.statusCode = content === undefined ? 404 : 200;
  response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
  response.end(content ?? "Not found");
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address() as AddressInfo;
      resolve(address.port);
    });
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
