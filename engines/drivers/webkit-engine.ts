import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import {
  Builder,
  By,
  Capabilities,
  Key,
  type WebDriver,
  type WebElement,
} from "selenium-webdriver";
import { candidates } from "./candidates.ts";
import { type Engine, namesOf, type Part, type Role, type Tab } from "./engine.ts";
import type { WebKitFiles } from "./found.ts";

interface Wanted {
  readonly files: WebKitFiles;
  readonly proxyPort: number;
}

/** WebKit's own small browser, by WebDriver. Each visitor has a browser of its own, for it keeps nothing. */
export async function webKitEngine({ files, proxyPort }: Wanted): Promise<Engine> {
  const screen = await screenFrom(files.screen);
  const port = await freePort();
  const driver = spawn(files.driver, [`--port=${port}`], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      DISPLAY: screen.name,
      LANG: "en_GB.UTF-8",
      LANGUAGE: "en_GB",
      // Root in a container has no sandbox to offer, and the screen no graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    },
  });
  await answers(port);
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    acceptInsecureCerts: true,
    // The whole screen, for the window's own bar is wider than a phone.
    "webkitgtk:browserOptions": {
      binary: files.browser,
      args: [
        "--automation",
        "--full-screen",
        `--proxy=http://127.0.0.1:${proxyPort}`,
        "--ignore-host=localhost",
      ],
    },
  });
  return {
    newVisitor: async () => {
      const browser = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
      return { newTab: () => newTabOf(browser), leave: () => browser.quit() };
    },
    close: async () => {
      await ended(driver);
      await ended(screen.process);
    },
  };
}

/** The first tab is the one that the window opened with. */
async function newTabOf(browser: WebDriver): Promise<Tab> {
  const [first = ""] = await browser.getAllWindowHandles();
  const isFirst = (await browser.getCurrentUrl()) === "about:blank";
  if (!isFirst) await browser.switchTo().newWindow("tab");
  return tabOf(browser, isFirst ? first : await browser.getWindowHandle());
}

function tabOf(browser: WebDriver, handle: string): Tab {
  const here = async () => {
    await browser.switchTo().window(handle);
    return browser;
  };
  return {
    open: async (address) => (await here()).get(address),
    reload: async () => (await here()).navigate().refresh(),
    // Not the driver's own: it waits for a load, and a page out of the page cache has none.
    back: async () => {
      await (await here()).executeScript("setTimeout(() => history.back())");
    },
    address: async () => (await here()).getCurrentUrl(),
    all: async (role, name) => allOf(await here(), role, name),
    valueOf: async (expression) => (await here()).executeScript(`return (${expression})`),
    resize: async (size) => {
      await (await here())
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...size });
    },
    shot: async () => Buffer.from(await (await here()).takeScreenshot(), "base64"),
    printed: undefined,
    closeOthers: async () => {
      for (const other of await browser.getAllWindowHandles()) {
        if (other === handle) continue;
        await browser.switchTo().window(other);
        await browser.close();
      }
      await here();
    },
    cameBack: async () => {
      await (await here()).executeScript("document.dispatchEvent(new Event('visibilitychange'))");
    },
    // Its driver does not tell what stands on the console.
    complaints: [],
  };
}

async function allOf(
  browser: WebDriver,
  role: Role,
  name: string | undefined,
): Promise<readonly Part[]> {
  const shown: WebElement[] = await browser.executeScript(
    "return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility())",
    candidates[role],
  );
  // What one chooses from is a button to it, as on a Mac.
  const roles = role === "combobox" ? [role, "button"] : namesOf(role);
  const parts: Part[] = [];
  for (const element of shown) {
    const isNamed = name === undefined || (await element.getAccessibleName()) === name;
    if (isNamed && roles.includes(await element.getAriaRole()))
      parts.push(partOf(browser, element));
  }
  return parts;
}

function partOf(browser: WebDriver, element: WebElement): Part {
  return {
    press: () => element.click(),
    fill: async (text) => {
      await element.clear();
      await element.sendKeys(text.replaceAll("\n", Key.ENTER));
    },
    choose: async (value) => {
      await element.findElement(By.css(`option[value="${value}"]`)).click();
    },
    text: () => browser.executeScript("return arguments[0].innerText ?? ''", element),
    shot: async () => {
      await browser.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
      return Buffer.from(await element.takeScreenshot(), "base64");
    },
  };
}

interface VirtualScreen {
  readonly name: string;
  readonly process: ChildProcess;
}

/** A screen in memory, under a number that is free. */
async function screenFrom(path: string): Promise<VirtualScreen> {
  const size = ["-screen", "0", "1600x1400x24", "-nolisten", "tcp"];
  const process = spawn(path, ["-displayfd", "3", ...size], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const said = process.stdio[3];
  if (!said) throw new Error("The virtual screen has no way to tell its number.");
  const [number] = await once(said, "data");
  return { name: `:${String(number).trim()}`, process };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** Fulfilled once the driver answers. */
async function answers(port: number): Promise<void> {
  const status = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  const last = Date.now() + 10_000;
  while (!(await status())) {
    if (Date.now() > last) throw new Error("WebKitWebDriver did not answer within ten seconds.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, "exit");
}
