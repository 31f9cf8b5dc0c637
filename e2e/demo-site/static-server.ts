import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { writeCertificate } from "../web-servers.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * The demo's files in a folder of a plain static host: no headers of ours, no rules, and a name that is not this machine's.
 * `npm run demo-site` makes them.
 */
export async function startDemoSite(): Promise<{
  /** Without a slash at the end. */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "rekey-demo-"));
  await writeCertificate(folder);
  const [key, cert] = await Promise.all(
    ["page.key", "page.pem"].map((file) => readFile(join(folder, file))),
  );
  await rm(folder, { recursive: true });
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://demo.example");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const [, first, ...rest] = normalize(path).split("/");
    const file = first === "rekey" ? join("dist-demo", ...rest) : "";
    readFile(file).then(
      (content) => {
        const type = types[extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type }).end(content);
      },
      () => response.writeHead(404).end("Not found"),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: "https://demo.example/rekey",
    port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
