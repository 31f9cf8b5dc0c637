import { test as base, expect, type Locator, type Page } from "@playwright/test";
import jsQr from "jsqr";
import { PNG } from "pngjs";
import type { TestHost } from "./app-server.ts";
import { complaintsOf } from "./complaints.ts";
import {
  addMethod,
  clearFaults,
  grantForEverybody,
  membershipOf,
  newMethodId,
  removeMembership,
  removeMethod,
  setFault,
  setPolicy,
} from "./emulator/world/change-world.ts";
import { authenticatorOn } from "./emulator/world/sample-methods.ts";
import type { World } from "./emulator/world/world.ts";
import { moverTenantIds, samplePeople, sampleTenantIds } from "./emulator/world/worlds.ts";
import { type Place, placeFor, productionConfig, type Way } from "./place.ts";
import {
  type Cast,
  copyOf,
  layIn,
  newWorld,
  type Preparation,
  type Prepared,
  preparation,
  type Start,
} from "./prepared.ts";
import { safeArguments } from "./run/browser.ts";

export interface WorkerOptions {
  readonly way: Way;
}

interface WorkerFixtures extends WorkerOptions {
  readonly place: Place;
  readonly prepare: Preparation;
}

interface TestFixtures {
  /** The server of the bundle; new for each test. Not there where another server stands in its place. */
  readonly host: TestHost;
  readonly cast: Cast;
  readonly start: Start;
  readonly prepared: Prepared | undefined;
  readonly world: World;
  /** Replaces `config.json`; `undefined` takes it away. */
  readonly setConfigFile: (text: string | undefined) => void;
  readonly strict: undefined;
}

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

  prepare: [
    async ({ browser, place }, use) => {
      await use(preparation(browser, place));
    },
    { scope: "worker" },
  ],

  // Under a path the slash is needed: addresses are resolved against it.
  baseURL: async ({ place: { origin } }, use) =>
    use(new URL(origin).pathname === "/" ? origin : `${origin}/`),
  ignoreHTTPSErrors: true,

  cast: ["sample", { option: true }],

  start: ["nowhere", { option: true }],

  // The walk there is no part of the time that a test has.
  prepared: [
    async ({ prepare, cast, start }, use) => {
      await use(start === "nowhere" ? undefined : await prepare(cast, start));
    },
    { timeout: 60_000 },
  ],

  world: async ({ place, cast, prepared }, use) => {
    await use(prepared ? copyOf(prepared.world) : newWorld(cast, place));
  },

  // Whatever the test itself shows, a world is shown before its first request.
  page: async ({ page, place, prepared, setConfigFile: _ }, use) => {
    if (prepared) await layIn(page, prepared, place);
    await use(page);
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
    async ({ context, place, setConfigFile: _ }, use) => {
      const complaints = complaintsOf(context, place);
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
  membershipOf,
  removeMembership,
  removeMethod,
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

/** The text of the QR code that an element shows, read off its picture as a phone's camera would. */
export async function decodedQr(element: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await element.screenshot());
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
}
