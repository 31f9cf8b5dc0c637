import { ElementHandle, type LaunchOptions, launch, type Page } from "puppeteer-core";
import { candidates, parentsOfThoseCalled } from "./candidates.ts";
import { type Complaint, type Engine, namesOf, type Part, type Role, type Tab } from "./engine.ts";

interface Wanted {
  readonly path: string;
  readonly proxyPort: number;
}

/** Chromium, by the DevTools protocol. */
export function chromiumEngine({ path, proxyPort }: Wanted): Promise<Engine> {
  return engineFrom(found, {
    browser: "chrome",
    executablePath: path,
    args: [
      // Root in a container has no sandbox to offer.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--accept-lang=en-GB",
      `--proxy-server=127.0.0.1:${proxyPort}`,
    ],
  });
}

/** Firefox, by WebDriver BiDi: the one that is installed, not one made for tests. */
export function firefoxEngine({ path, proxyPort }: Wanted): Promise<Engine> {
  return engineFrom(foundAmongLikely, {
    browser: "firefox",
    protocol: "webDriverBiDi",
    executablePath: path,
    extraPrefsFirefox: {
      "intl.accept_languages": "en-GB",
      // Bars that take no room, as on a phone.
      "ui.useOverlayScrollbars": 1,
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxyPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxyPort,
    },
  });
}

async function engineFrom(find: Find, options: LaunchOptions): Promise<Engine> {
  const browser = await launch({ ...options, headless: true, acceptInsecureCerts: true });
  return {
    newVisitor: async () => {
      const context = await browser.createBrowserContext();
      return {
        newTab: async () => tabOf(await context.newPage(), find),
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** How a browser is asked for what has a role and a name. */
type Find = (page: Page, role: Role, name?: string) => Promise<readonly ElementHandle[]>;

/** By its tree for screen readers. */
// biome-ignore lint/style/noPlaywrightElementHandle: This is Puppeteer, whose locators do not count.
const found: Find = (page, role, name) => page.$$(selectorFor(role, name));

/** The same, but Firefox goes through every node of a page for it: it is asked of the likely parts alone. */
const foundAmongLikely: Find = async (page, role, name) => {
  if (name === undefined) return found(page, role);
  const parents = await page.evaluateHandle(
    `(${parentsOfThoseCalled})(${JSON.stringify(candidates[role])}, ${JSON.stringify(name)})`,
  );
  const all: ElementHandle[] = [];
  for (const parent of (await parents.getProperties()).values()) {
    const inside = (await parent.asElement()?.$$(selectorFor(role, name))) ?? [];
    all.push(...inside.filter((one) => one instanceof ElementHandle));
  }
  return all;
};

function tabOf(page: Page, find: Find): Tab {
  const complaints: Complaint[] = [];
  page.on("pageerror", (error) => complaints.push({ text: String(error), address: "" }));
  page.on("console", (message) => {
    const { url: address = "" } = message.location();
    if (message.type() === "error") complaints.push({ text: message.text(), address });
  });
  return {
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    // Not the library's own: it waits for a load, and a page out of the page cache has none.
    back: async () => {
      await page.evaluate(() => setTimeout(() => history.back()));
    },
    address: async () => page.url(),
    all: async (role, name) => (await find(page, role, name)).map(partOf),
    valueOf: (expression) => page.evaluate(expression),
    resize: (size) => page.setViewport(size),
    shot: async () => Buffer.from(await page.screenshot()),
    printed: async () => Buffer.from(await page.pdf({ format: "a4" })),
    closeOthers: async () => {
      for (const other of await page.browserContext().pages()) {
        if (other !== page) await other.close();
      }
      await page.bringToFront();
    },
    cameBack: async () => {
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    },
    complaints,
  };
}

function selectorFor(role: Role, name: string | undefined): string {
  const named = name === undefined ? "" : `[name=${JSON.stringify(name)}]`;
  return namesOf(role)
    .map((one) => `::-p-aria(${named}[role="${one}"])`)
    .join(", ");
}

function partOf(element: ElementHandle): Part {
  return {
    press: () => element.click(),
    fill: async (text) => {
      await element.evaluate((field) => field instanceof HTMLElement && field.focus());
      await element.evaluate((field) => {
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
          field.select();
      });
      await element.type(text);
    },
    choose: async (value) => {
      await element.select(value);
    },
    text: () =>
      element.evaluate((part) =>
        // biome-ignore lint/performance/useDomNodeTextContent: What is hidden is read by nobody.
        part instanceof HTMLElement ? part.innerText : "",
      ),
    shot: async () => Buffer.from(await element.screenshot()),
  };
}
