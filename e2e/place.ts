import { createServer } from "node:net";
import { preview } from "vite";
import { type ServedApp, startAppServer, type TestHost } from "./app-server.ts";
import { demoPlugin } from "./demo-plugin.ts";
import { startDemoSite } from "./demo-site/static-server.ts";
import { startEmulator } from "./emulator/server/node-server.ts";
import type { World } from "./emulator/world/world.ts";
import { startRelease } from "./release-server.ts";

/**
 * How a test reaches the app: the bundle as it ships under Microsoft's real host names, the same from the release
 * archive on a real web server, the demo, or the demo as a static site.
 */
export type Way = "production" | "release" | "demo" | "demo-site";

/** Where a worker's tests find the app and the local Entra. */
export interface Place {
  /** Where the app is, without a slash at the end. */
  readonly origin: string;
  /** Hosts that a request may go to; any other fails the test. */
  readonly hosts: readonly string[];
  readonly launchArguments: readonly string[];
  readonly show: (shown: Shown) => void;
  readonly host?: TestHost;
}

/** What a test shows the browser: a world of its own, and the file an operator would write. */
interface Shown {
  readonly world: World;
  readonly configFile: string | undefined;
}

const realHosts = [
  "login.microsoftonline.com",
  "graph.microsoft.com",
  "management.azure.com",
  "mysignins.microsoft.com",
  "myaccount.microsoft.com",
];

/** Starts the servers of a way, and stops them when the last test of the worker is over. */
export const placeFor: Readonly<
  Record<Way, (use: (place: Place) => Promise<void>) => Promise<void>>
> = {
  production: async (use) => realPlace(use, await startAppServer()),
  release: async (use) => realPlace(use, await startRelease()),
  demo: demoPlace,
  "demo-site": demoSitePlace,
};

/** What a copy in the worldwide cloud is configured with. */
export function productionConfig(world: World): string {
  const { clientId } = world.app;
  return JSON.stringify({ clientId, cloud: "global", operator: { name: "Fabrikam IT", link: "" } });
}

async function realPlace(use: (place: Place) => Promise<void>, app: ServedApp): Promise<void> {
  const shown: { now: Shown | undefined } = { now: undefined };
  const emulator = await startEmulator({ world: () => shownWorld(shown.now), tls: true });
  const mapped = realHosts.map((host) => `MAP ${host} 127.0.0.1:${emulator.port}`);
  const rules = [...mapped, ...app.mapped, "MAP * ~NOTFOUND", "EXCLUDE localhost"].join(",");
  await use({
    ...(app.host ? { host: app.host } : {}),
    origin: app.origin,
    hosts: [new URL(app.origin).host, ...realHosts],
    launchArguments: [`--host-resolver-rules=${rules}`, ...app.launchArguments],
    show: (next) => {
      shown.now = next;
      app.setConfig(next.configFile);
    },
  });
  await app.close();
  await emulator.close();
}

async function demoPlace(use: (place: Place) => Promise<void>): Promise<void> {
  const shown: { now: Shown | undefined } = { now: undefined };
  const port = await freePort();
  const server = await preview({
    configFile: false,
    appType: "mpa",
    plugins: [demoPlugin(port, () => shownWorld(shown.now))],
    preview: { port, strictPort: true },
    logLevel: "error",
  });
  await use({
    origin: `http://localhost:${port}`,
    hosts: [`localhost:${port}`],
    launchArguments: ["--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE localhost"],
    show: (next) => {
      shown.now = next;
    },
  });
  await server.close();
}

/** The site has a world of its own, in the browser; no test can change it. */
async function demoSitePlace(use: (place: Place) => Promise<void>): Promise<void> {
  const site = await startDemoSite();
  await use({
    origin: site.address,
    hosts: [new URL(site.address).host],
    launchArguments: [
      `--host-resolver-rules=MAP demo.example 127.0.0.1:${site.port},MAP * ~NOTFOUND`,
      "--ignore-certificate-errors",
    ],
    show: () => {},
  });
  await site.close();
}

function shownWorld(shown: Shown | undefined): World {
  if (!shown) throw new Error("A request came before the test had shown its world.");
  return shown.world;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
