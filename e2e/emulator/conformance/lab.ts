/**
 * Room `conformance`: certified clients sign in at the local Entra, over its port. `conformance.test.ts` is its door.
 * It decides what each client has to see: tokens that it accepts, or a refusal with its code.
 * Words: a *driver* makes one client library do the steps of a sign-in; a *lab* is one world on a port with a browser
 * in front of it; an *outcome* is one line of text, such as `tokens` or `invalid_grant 54005`.
 */

import type { IncomingMessage } from "node:http";
import { Agent, request as httpsRequest } from "node:https";
import { type FakeBrowser, fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { type SmallWorldChanges, smallWorld } from "#emulator/fixtures/small-world.ts";
import { startEmulator } from "#emulator/server/node-server.ts";
import type { World } from "#emulator/world/world.ts";

export type Ask = (request: Request) => Promise<Response>;

export interface Lab {
  readonly world: World;
  readonly browser: FakeBrowser;
  /** Sends a request to the local Entra's port, under Microsoft's host names. */
  readonly ask: Ask;
  readonly passTime: (milliseconds: number) => void;
}

/** The port is shared: starting a server with its certificate for each case would take most of the time. */
export interface Port {
  readonly openLab: (changes?: SmallWorldChanges) => Lab;
  readonly close: () => Promise<void>;
}

export async function openPort(): Promise<Port> {
  const shown: { world: World } = { world: smallWorld() };
  const emulator = await startEmulator({ world: () => shown.world, tls: true });
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  return {
    openLab: (changes) => {
      const clock = { ahead: 0 };
      const world = smallWorld({ now: () => Date.now() + clock.ahead, ...changes });
      shown.world = world;
      function ask(request: Request): Promise<Response> {
        return askPort(request, emulator.port, agent);
      }
      return {
        world,
        ask,
        browser: fakeBrowser(world, ask),
        passTime: (milliseconds) => {
          clock.ahead += milliseconds;
        },
      };
    },
    close: async () => {
      agent.destroy();
      await emulator.close();
    },
  };
}

/** What a browser with mapped host names does; `fetch` in Node cannot be told to. */
async function askPort(asked: Request, port: number, agent: Agent): Promise<Response> {
  const { hostname, pathname, search } = new URL(asked.url);
  const body = await asked.text();
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    httpsRequest(
      {
        agent,
        host: "127.0.0.1",
        port,
        servername: hostname,
        method: asked.method,
        path: `${pathname}${search}`,
        headers: { ...Object.fromEntries(asked.headers), host: hostname },
      },
      resolve,
    )
      .on("error", reject)
      .end(body);
  });
  return responseFrom(incoming);
}

async function responseFrom(incoming: IncomingMessage): Promise<Response> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headersDistinct))
    for (const each of value ?? []) headers.append(name, each);
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return new Response(body.length > 0 ? body : null, {
    status: incoming.statusCode ?? 0,
    headers,
  });
}
