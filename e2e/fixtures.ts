import { createServer } from "node:net";
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
} from "@playwright/test";
import jsQr from "jsqr";
import { PNG } from "pngjs";
import { preview } from "vite";
import { type ServedApp, startAppServer, type TestHost } from "./app-server.ts";
import { safeArguments } from "./browser.ts";
import { demoPlugin } from "./demo-plugin.ts";
import { startEmulator } from "./emulator/server/node-server.ts";
import {
  addMethod,
  clearFaults,
  grantForEverybody,
  newMethodId,
  setFault,
  setPolicy,
} from "./emulator/world/change-world.ts";
import { crowdWorld } from "./emulator/world/crowd-world.ts";
import { authenticatorOn } from "./emulator/world/sample-methods.ts";
import type { World } from "./emulator/world/world.ts";
import {
  moverTenantIds,
  moverWorld,
  samplePeople,
  sampleTenantIds,
  sampleWorld,
} from "./emulator/world/worlds.ts";
import { startRelease } from "./release-server.ts";

/**
 * How a test reaches the app: the bundle as it ships under Microsoft's real host names, the same from the release
 * archive on a real web server, or the demo.
 */
export type Way = "production" | "release" | "demo";

export interface WorkerOptions {
  readonly way: Way;
}

interface Place {
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

interface WorkerFixtures extends WorkerOptions {
  readonly place: Place;
}

interface TestFixtures {
  /** The server of the bundle; new for each test. Not there where another server stands in its place. */
  readonly host: TestHost;
  /** Which people and organizations the test's world has. */
  readonly cast: keyof typeof casts;
  readonly world: World;
  /** Replaces `config.json`; `undefined` takes it away. */
  readonly setConfigFile: (text: string | undefined) => void;
  readonly strict: undefined;
}

const realHosts = [
  "login.microsoftonline.com",
  "graph.microsoft.com",
  "management.azure.com",
  "mysignins.microsoft.com",
  "myaccount.microsoft.com",
];

const casts = { sample: sampleWorld, mover: moverWorld, crowd: crowdWorld } as const;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  way: ["production", { option: true, scope: "worker" }],

  place: [
    async ({ way }, use) => {
      await placeFor[way](use);
    },
    { scope: "worker" },
  ],

  launchOptions: [
    async ({ place }, use) => {
      const { CHROME_PATH: executablePath } = process.env;
      await use({
        ...(executablePath ? { executablePath } : {}),
        args: [...safeArguments, ...place.launchArguments],
      });
    },
    { scope: "worker" },
  ],

  // Under a path the slash is needed: addresses are resolved against it.
  baseURL: async ({ place: { origin } }, use) =>
    use(new URL(origin).pathname === "/" ? origin : `${origin}/`),
  ignoreHTTPSErrors: true,

  cast: ["sample", { option: true }],

  world: async ({ place, cast }, use) => {
    await use(casts[cast]({ origin: place.origin }));
  },

  setConfigFile: async ({ place, world }, use) => {
    const show = (configFile: string | undefined) => place.show({ world, configFile });
    show(productionConfig(world));
    await use(show);
  },

  host: async ({ place: { host } }, use) => {
    if (!host) throw new Error("This way of reaching the app has a server of its own.");
    host.asked.length = 0;
    await use(host);
    host.replaced.clear();
  },

  strict: [
    // Whatever the test itself shows, a world is shown before its first request.
    async ({ context, place, setConfigFile: _ }, use) => {
      const complaints = await complaintsOf(context, place);
      await use(undefined);
      expect(complaints, "requests to strangers, script errors, policy reports").toEqual([]);
    },
    { auto: true },
  ],
});

/** What a test changes in its world, in the middle of a story. */
export const change = {
  addMethod,
  clearFaults,
  grantForEverybody,
  setFault,
  setPolicy,
  newAuthenticator,
};

function newAuthenticator(name: string) {
  return authenticatorOn(name, newMethodId());
}

export const organizationIds = sampleTenantIds;
export const people = samplePeople;
export const moversOrganizations = moverTenantIds;
export type { Locator, Page };
export { expect };

/** What a copy in the worldwide cloud is configured with. */
export function productionConfig(world: World): string {
  const { clientId } = world.app;
  return JSON.stringify({ clientId, cloud: "global", operator: { name: "Fabrikam IT", link: "" } });
}

/** The text of the QR code that an element shows, read off its picture as a phone's camera would. */
export async function decodedQr(element: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await element.screenshot());
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
}

const placeFor: Readonly<Record<Way, (use: (place: Place) => Promise<void>) => Promise<void>>> = {
  production: async (use) => realPlace(use, await startAppServer()),
  release: async (use) => realPlace(use, await startRelease()),
  demo: demoPlace,
};

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

/** What the browser itself says of a request that Microsoft refused, or whose answer it may not show the page. */
function isExpected(message: ConsoleMessage, place: Place): boolean {
  const text = message.text();
  if (/^Access to fetch at '[^']*\/\.well-known\/[^']*' .* blocked by CORS policy/.test(text))
    return true;
  const { url } = message.location();
  const isOurs = url !== "" && url.startsWith(`${place.origin}/`) && !isMicrosofts(url, place);
  return text.startsWith("Failed to load resource") && !isOurs;
}

/** In the demo, the local Entra stands on the app's own origin. */
function isMicrosofts(address: string, place: Place): boolean {
  const { pathname } = new URL(address);
  const isEntra = /^\/(?:graph|arm|mysignins|myaccount|[^/]+\/(?:oauth2|v2\.0))\//.test(pathname);
  return pathname.endsWith("/config.json") || (place.hosts.length === 1 && isEntra);
}

/** Everything a good page never does, collected while the test runs. */
async function complaintsOf(context: BrowserContext, place: Place): Promise<string[]> {
  const complaints: string[] = [];
  const isLawful = (address: string) =>
    ["data:", "blob:", "about:"].includes(new URL(address).protocol) ||
    place.hosts.includes(new URL(address).host);
  context.on("request", (request) => {
    if (!isLawful(request.url())) complaints.push(`request to ${new URL(request.url()).host}`);
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error" && !isExpected(message, place)) complaints.push(message.text());
  });
  return complaints;
}

/** Signs in as the sample person; ends on the list of organizations, which holds home alone. */
export async function signedIn(page: Page, address = "ana@fabrikam.com"): Promise<void> {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await page.getByRole("button", { name: address }).click();
  await expect(page.getByRole("heading", { name: "Your organizations" })).toBeVisible();
}

/** Has Azure list the organizations, and allows Microsoft's question about it. */
export async function listedOrganizations(page: Page): Promise<void> {
  await page.getByRole("button", { name: "List my organizations" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByText(/Azure listed \d+ organizations\./).first()).toBeVisible();
}

/** Starts with no sign-in, on the list of organizations. */
export async function startedByHand(page: Page): Promise<void> {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Start without signing in" }).click();
}

/** The names of the organizations in the list, in its order. */
export function headings(page: Page): Locator {
  return page.getByRole("list", { name: "Organizations" }).getByRole("heading");
}

/** One organization's row in the list. */
export function rowOf(page: Page, name: string): Locator {
  return page
    .getByRole("list", { name: "Organizations" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });
}
