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
  readonly responseOverrides: { readonly "404": { readonly rewrite: string } };
  readonly mimeTypes: Headers;
}

type Content = string | Buffer;

/** What a test can see and change of the server of `dist/`. */
export interface TestHost {
  /** What was asked for, and when. */
  readonly asked: { readonly path: string; readonly at: number }[];
  /** Files in place of those of `dist/`, by their path, as a later release would bring them. */
  readonly replaced: Map<string, string>;
}

/** The app as a server gives it to browsers. */
export interface ServedApp {
  /** Only where the server is the tests' own. */
  readonly host?: TestHost;
  /** Where it is, path and all, without a slash at the end. */
  readonly origin: string;
  /** What a browser has to be started with to reach it. */
  readonly launchArguments: readonly string[];
  /** Chromium's host-resolver rules for it. */
  readonly mapped: readonly string[];
  /** What an operator would write into `config.json`; `undefined` takes the file away. */
  readonly setConfig: (text: string | undefined) => void;
  readonly close: () => Promise<void>;
}

const types: Headers = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves `dist/` as Azure Static Web Apps would, with the headers of `staticwebapp.config.json`: what ships is
 * what is tested. Only `config.json` comes from the test, as an operator would write it.
 */
export async function startAppServer(): Promise<ServedApp> {
  const config: { text: string | undefined } = { text: undefined };
  const host: TestHost = { asked: [], replaced: new Map() };
  const rules: StaticWebApp = JSON.parse(await readFile("staticwebapp.config.json", "utf8"));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    host.asked.push({ path, at: Date.now() });
    const body = path === "/config.json" ? Promise.resolve(config.text) : contentOf(host, path);
    body.then(
      (content) =>
        content === undefined ? missing(response, rules) : send(response, rules, path, content),
      () => missing(response, rules),
    );
  });
  const port = await listening(server);
  return {
    host,
    origin: `http://localhost:${port}`,
    launchArguments: [],
    mapped: [],
    setConfig: (text) => {
      config.text = text;
    },
    close: () => closed(server),
  };
}

function send(response: ServerResponse, rules: StaticWebApp, path: string, content: Content): void {
  // The first route that fits is the only one; its headers win over the global ones.
  const ofRoute = rules.routes.find(({ route }) => isMatch(route, path))?.headers ?? {};
  answer(response, 200, headersOf({ ...rules.globalHeaders, ...ofRoute }), {
    type: typeOf(path, rules),
    content,
  });
}

/** The page for what does not exist, with the headers of no route: an old asset's absence is not for ever. */
async function missing(response: ServerResponse, rules: StaticWebApp): Promise<void> {
  const path = rules.responseOverrides["404"].rewrite;
  const content = await fileAt(path).catch(() => "Not found");
  answer(response, 404, headersOf(rules.globalHeaders), { type: typeOf(path, rules), content });
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Headers,
  body: { readonly type: string; readonly content: Content },
): void {
  response.writeHead(status, { ...headers, "content-type": body.type });
  response.end(body.content);
}

/** An empty value takes a header away. */
function headersOf(all: Headers): Headers {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

/** A star is allowed at the end alone, and may be followed by the endings it is limited to. */
function isMatch(route: string, path: string): boolean {
  const [start = "", end] = route.split("*");
  if (end === undefined) return route === path;
  const endings = end.replace(/^\.\{|^\.|\}$/g, "").split(",");
  return path.startsWith(start) && (end === "" || endings.includes(extname(path).slice(1)));
}

function typeOf(path: string, { mimeTypes }: StaticWebApp): string {
  return mimeTypes[extname(path)] ?? types[extname(path)] ?? "application/octet-stream";
}

async function contentOf({ replaced }: TestHost, path: string): Promise<Content> {
  return replaced.get(path) ?? fileAt(path);
}

function fileAt(path: string): Promise<Buffer> {
  return readFile(join("dist", normalize(path)));
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
