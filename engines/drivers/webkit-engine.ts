import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { Builder, Capabilities, WebDriver } from "selenium-webdriver";
import type { Command } from "selenium-webdriver/lib/command.js";
import type { Engine } from "./engine.ts";
import type { WebKitFiles } from "./found.ts";
import { answered } from "./silence.ts";
import { newTabOf } from "./webkit-tab.ts";

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
      // Root in a container has no sandbox to offer. Layers are left on: without them a page that stands still is
      // not drawn again, and its driver waits for that before it takes a picture.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
  });
  await answers(port);
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    acceptInsecureCerts: true,
    // Else the driver waits before each command until nothing is being loaded, and never finds out that a page which
    // its person came back to has been. What is waited for is waited for here.
    pageLoadStrategy: "none",
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
      const patient = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
      const executor = patient.getExecutor();
      const execute = (command: Command) =>
        answered(executor.execute(command), command.getName(), limitSeconds);
      const browser = new WebDriver(patient.getSession(), { execute });
      return { newTab: () => newTabOf(browser), leave: () => browser.quit() };
    },
    close: async () => {
      await ended(driver);
      await ended(screen.process);
    },
  };
}

/** A command takes a tenth of a second; on a busy computer, more. */
const limitSeconds = 15;

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
