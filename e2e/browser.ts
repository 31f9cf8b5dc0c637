import { existsSync } from "node:fs";
import { chromium } from "playwright";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium that starts here: `CHROME_PATH`, Playwright's own, or the system's; `undefined` if none does. */
export async function workingBrowser(): Promise<string | undefined> {
  const { CHROME_PATH: asked } = process.env;
  const candidates = [...(asked ? [asked] : []), chromium.executablePath(), ...systemPaths];
  for (const path of candidates) if (existsSync(path) && (await starts(path))) return path;
  return undefined;
}

async function starts(executablePath: string): Promise<boolean> {
  const browser = await chromium
    .launch({ executablePath, args: [...safeArguments] })
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
