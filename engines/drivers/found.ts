import { existsSync, readdirSync } from "node:fs";
import type { EngineName } from "./engine.ts";

/** Where the engines are on this computer. */
export interface Installed {
  readonly chromium: string | undefined;
  readonly firefox: string | undefined;
  readonly webkit: WebKitFiles | undefined;
}

/** WebKit's small browser, what drives it, and the screen that it draws on where there is none. */
export interface WebKitFiles {
  readonly browser: string;
  readonly driver: string;
  readonly screen: string;
}

/** What to install where an engine is missing. */
export const packagesOf: Readonly<Record<EngineName, string>> = {
  chromium: "chromium",
  firefox: "firefox-esr",
  webkit: "webkit2gtk-driver xvfb",
};

const libraries = "/usr/lib";

/** Looks for the engines where Debian, Ubuntu and a Mac have them, and where CHROME_PATH and FIREFOX_PATH say. */
export function installedEngines(): Installed {
  const { CHROME_PATH = "", FIREFOX_PATH = "" } = process.env;
  return {
    chromium: firstOf([
      CHROME_PATH,
      "/usr/bin/chromium-headless-shell",
      "/usr/bin/chromium",
      "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ]),
    firefox: firstOf([
      FIREFOX_PATH,
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
    ]),
    webkit: webKitFiles(),
  };
}

function webKitFiles(): WebKitFiles | undefined {
  const systems = existsSync(libraries) ? readdirSync(libraries) : [];
  const browser = firstOf(
    systems.map((system) => `${libraries}/${system}/webkit2gtk-4.1/MiniBrowser`),
  );
  const driver = firstOf(["/usr/bin/WebKitWebDriver"]);
  const screen = firstOf(["/usr/bin/Xvfb"]);
  return browser && driver && screen ? { browser, driver, screen } : undefined;
}

function firstOf(paths: readonly string[]): string | undefined {
  return paths.find((path) => path !== "" && existsSync(path));
}
