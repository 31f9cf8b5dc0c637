import { type ElementHandle, type LaunchOptions, launch, type Page } from "puppeteer-core";
import type { Complaint, Engine, Part, Role, Tab } from "./engine.ts";

interface Wanted {
  readonly path: string;
  readonly proxyPort: number;
}

/** Chromium, by the DevTools protocol. */
export function chromiumEngine({ path, proxyPort }: Wanted): Promise<Engine> {
  return engineFrom({
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
  return engineFrom({
    browser: "firefox",
    protocol: "webDriverBiDi",
    executablePath: path,
    extraPrefsFirefox: {
      "intl.accept_languages": "en-GB",
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxyPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxyPort,
    },
  });
}

async function engineFrom(options: LaunchOptions): Promise<Engine> {
  const browser = await launch({ ...options, headless: true, acceptInsecureCerts: true });
  return {
    newVisitor: async () => {
      const context = await browser.createBrowserContext();
      return {
        newTab: async () => tabOf(await context.newPage()),
        leave: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page): Tab {
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
    back: async () => {
      await page.goBack();
    },
    address: async () => page.url(),
    // biome-ignore lint/style/noPlaywrightElementHandle: This is Puppeteer, whose locators do not count.
    all: async (role, name) => (await page.$$(selectorFor(role, name))).map(partOf),
    valueOf: (expression) => page.evaluate(expression),
    resize: (size) => page.setViewport(size),
    shot: async () => Buffer.from(await page.screenshot()),
    complaints,
  };
}

function selectorFor(role: Role, name: string | undefined): string {
  const named = name === undefined ? "" : `[name=${JSON.stringify(name)}]`;
  return `::-p-aria(${named}[role="${role}"])`;
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
