import { writeFile } from "node:fs/promises";
import { test as base, expect } from "@playwright/test";
import { startAppServer, type TestHost } from "../e2e/app-server.ts";
import { realHostNames } from "../e2e/emulator/http/places.ts";
import { startEmulator } from "../e2e/emulator/server/node-server.ts";
import type { World } from "../e2e/emulator/world/world.ts";
import { sampleWorld } from "../e2e/emulator/world/worlds.ts";
import { productionConfig } from "../e2e/place.ts";
import type { Complaint, Engine, EngineName, Size, Tab, Visitor } from "./drivers/engine.ts";
import { installedEngines } from "./drivers/found.ts";
import { chromiumEngine, firefoxEngine } from "./drivers/puppeteer-engine.ts";
import { webKitEngine } from "./drivers/webkit-engine.ts";
import { type Line, startLine } from "./run/line.ts";

export interface EngineOptions {
  readonly engineName: EngineName;
}

interface WorkerFixtures extends EngineOptions {
  readonly ground: Ground;
  readonly engine: Engine;
}

interface Ground {
  readonly line: Line;
  readonly host: TestHost;
  readonly show: (world: World) => void;
}

interface TestFixtures {
  readonly size: Size;
  readonly world: World;
  readonly line: Line;
  readonly host: TestHost;
  readonly visitor: Visitor;
  /** The first tab, on an empty page. */
  readonly tab: Tab;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  engineName: ["chromium", { option: true, scope: "worker" }],

  ground: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first argument.
    async ({}, use) => {
      const shown: { world: World | undefined } = { world: undefined };
      const app = await startAppServer();
      const emulator = await startEmulator({ world: () => shownWorld(shown.world), tls: true });
      const line = await startLine({
        app: app.origin,
        emulatorPort: emulator.port,
        microsoftsHosts: realHostNames,
      });
      if (!app.host) throw new Error("The server of the bundle is the tests' own.");
      await use({
        line,
        host: app.host,
        show: (world) => {
          shown.world = world;
          app.setConfig(productionConfig(world));
        },
      });
      await line.close();
      await app.close();
      await emulator.close();
    },
    { scope: "worker" },
  ],

  engine: [
    async ({ engineName, ground }, use) => {
      const engine = await started[engineName](ground.line.proxyPort);
      await use(engine);
      await engine.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  size: [{ width: 390, height: 844 }, { option: true }],

  world: async ({ ground }, use) => {
    const world = sampleWorld({ origin: ground.line.origin });
    ground.show(world);
    await use(world);
  },

  line: async ({ ground }, use) => {
    ground.line.setCut(false);
    ground.line.forgetReports();
    await use(ground.line);
    expect(ground.line.reported, "reports of the policy").toEqual([]);
  },

  host: async ({ ground }, use) => {
    ground.host.asked.length = 0;
    await use(ground.host);
    ground.host.replaced.clear();
  },

  visitor: async ({ engine, world: _, line: __ }, use) => {
    const visitor = await engine.newVisitor();
    await use(visitor);
    await visitor.leave();
  },

  tab: async ({ visitor, size }, use, info) => {
    const tab = await visitor.newTab();
    await tab.resize(size);
    await use(tab);
    if (info.status !== info.expectedStatus)
      await writeFile(info.outputPath("failed.png"), await tab.shot());
    expect(
      tab.complaints.filter((each) => !isExpected(each)),
      "script errors and errors on the console",
    ).toEqual([]);
  },
});

/** How each engine is started. The run does not begin with one that is missing. */
const started: Readonly<Record<EngineName, (proxyPort: number) => Promise<Engine>>> = {
  chromium: (proxyPort) => chromiumEngine({ path: here(installedEngines().chromium), proxyPort }),
  firefox: (proxyPort) => firefoxEngine({ path: here(installedEngines().firefox), proxyPort }),
  webkit: (proxyPort) => webKitEngine({ files: here(installedEngines().webkit), proxyPort }),
};

/** What the browser itself says of a request that Microsoft refused, or whose answer it may not show the page. */
function isExpected({ text, address }: Complaint): boolean {
  if (/^Access to fetch at '[^']*\/\.well-known\/[^']*' .* blocked by CORS policy/.test(text))
    return true;
  return text.startsWith("Failed to load resource") && !address.startsWith("http://localhost");
}

function here<Place>(place: Place | undefined): Place {
  if (place === undefined) throw new Error("This engine is not installed.");
  return place;
}

function shownWorld(world: World | undefined): World {
  if (!world) throw new Error("A request came before the test had shown its world.");
  return world;
}

export { expect };
