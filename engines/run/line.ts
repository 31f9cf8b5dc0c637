import {
  request as ask,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { connect } from "node:net";
import type { Duplex } from "node:stream";

const reports = "/policy-reports";

/** What stands between a browser and the servers, for what browsers of three makers have in common is the network alone. */
export interface Line {
  /** Where a browser finds the app. */
  readonly origin: string;
  /** The proxy by which a browser finds Microsoft's hosts, and no other. */
  readonly proxyPort: number;
  /** What browsers reported of the policy, whole. */
  readonly reported: readonly string[];
  /** Takes the network away, or gives it back. */
  readonly setCut: (isCut: boolean) => void;
  readonly forgetReports: () => void;
  readonly close: () => Promise<void>;
}

interface Ends {
  /** The server of the app. */
  readonly app: string;
  /** Where the local Entra answers for Microsoft's hosts. */
  readonly emulatorPort: number;
  readonly microsoftsHosts: readonly string[];
}

/**
 * Hands the app on as its server gives it, but for one more directive in its policy, which says where a breach is
 * reported: this way it is heard of from every browser. Microsoft's host names lead to the local Entra, other names nowhere.
 */
export async function startLine({ app, emulatorPort, microsoftsHosts }: Ends): Promise<Line> {
  const reported: string[] = [];
  const state = { isCut: false };
  const tunnels = new Set<Duplex>();
  const front = createServer((request, response) => {
    if (state.isCut) request.socket.destroy();
    else if (request.url === reports) hear(request, response, reported);
    else handOn(app, request, response);
  });
  const proxy = createServer((_, response) => {
    response.writeHead(502).end();
  });
  proxy.on("connect", ({ url = "" }: IncomingMessage, socket: Duplex) => {
    const [name = ""] = url.split(":");
    if (state.isCut || !microsoftsHosts.includes(name)) socket.end("HTTP/1.1 502 Not here\r\n\r\n");
    else tunnel(emulatorPort, socket);
    tunnels.add(socket);
    socket.once("close", () => tunnels.delete(socket));
  });
  const port = await listening(front);
  return {
    origin: `http://localhost:${port}`,
    proxyPort: await listening(proxy),
    reported,
    setCut: (isCut) => {
      state.isCut = isCut;
    },
    forgetReports: () => {
      reported.length = 0;
    },
    close: async () => {
      for (const each of tunnels) each.destroy();
      await closed(front);
      await closed(proxy);
    },
  };
}

function hear(request: IncomingMessage, response: ServerResponse, reported: string[]): void {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    reported.push(Buffer.concat(parts).toString());
    response.writeHead(204).end();
  });
}

function handOn(app: string, request: IncomingMessage, response: ServerResponse): void {
  const { method = "GET", headers, url = "/" } = request;
  const onward = ask(`${app}${url}`, { method, headers }, (answer) => {
    const { "content-security-policy": policy } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, {
      ...answer.headers,
      ...(policy ? { "content-security-policy": `${policy}; report-uri ${reports}` } : {}),
    });
    answer.pipe(response);
  });
  onward.on("error", () => response.destroy());
  request.pipe(onward);
}

function tunnel(port: number, socket: Duplex): void {
  const onward = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connected\r\n\r\n");
    onward.pipe(socket).pipe(onward);
  });
  // Either end may go away at any moment: then the other has nobody to talk to.
  onward.on("error", () => socket.destroy());
  socket.on("error", () => onward.destroy());
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
