import { existsSync } from "node:fs";
import { chromium } from "playwright";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const shellPath = "/usr/bin/chromium-headless-shell";

/** A Chromium that starts here: `CHROME_PATH`, Playwright's own, or the system's; `undefined` if none does. */
export async function workingBrowser(): Promise<string | undefined> {
  const { CHROME_PATH: asked } = process.env;
  const candidates = [...(asked ? [asked] : []), chromium.executablePath(), ...systemPaths];
  for (const executablePath of candidates)
    if (existsSync(executablePath) && (await starts({ executablePath }))) return executablePath;
  return undefined;
}

/** What a test launches: a path, or Playwright's own choice where there is none. */
interface Launched {
  readonly executablePath?: string;
}

/**
 * A headless shell that starts here, Playwright's own or Debian's: Chromium's engine with no window around it, for
 * which half the work is enough. `undefined` where neither is installed.
 */
export async function workingShell(): Promise<Launched | undefined> {
  // Without a path, Playwright takes its own shell.
  const candidates: readonly Launched[] = [{}, { executablePath: shellPath }];
  for (const each of candidates) if (await starts(each)) return each;
  return undefined;
}

async function starts(launched: Launched): Promise<boolean> {
  const browser = await chromium
    .launch({ ...launched, args: [...safeArguments] })
    .catch(() => undefined);
  await browser?.close();
  return browser !== undefined;
}

/** Root in a container has no sandbox to offer; without the others, Chromium calls its maker at each start. */
export const safeArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
