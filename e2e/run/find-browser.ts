import { execFileSync } from "node:child_process";
import { workingBrowser } from "./browser.ts";

/**
 * Before all browser tests: finds a Chromium, else installs one, else says what to do. Its path goes to the
 * workers by `CHROME_PATH`.
 */
export default async function findBrowser(): Promise<void> {
  const path = (await workingBrowser()) ?? (await installed());
  if (path === undefined) {
    throw new Error(
      "No Chromium starts here, and none could be installed. Install Chromium or Chrome and set CHROME_PATH to it.",
    );
  }
  Object.assign(process.env, { CHROME_PATH: path });
}

async function installed(): Promise<string | undefined> {
  const isRootOnDebian = process.getuid?.() === 0 && ran("apt-get", ["--version"]);
  ran("npx", ["playwright", "install", ...(isRootOnDebian ? ["--with-deps"] : []), "chromium"]);
  const own = await workingBrowser();
  if (own !== undefined || !isRootOnDebian) return own;
  ran("apt-get", ["update"]);
  ran("apt-get", ["install", "-y", "chromium"]);
  return workingBrowser();
}

function ran(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "inherit" });
    return true;
  } catch {
    return false;
  }
}
