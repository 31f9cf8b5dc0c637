import { workingShell } from "./browser.ts";
import findBrowser from "./find-browser.ts";

/** Before all browser tests: takes a headless shell where there is one and no other browser was asked for. */
export default async function findLeanBrowser(): Promise<void> {
  const { CHROME_PATH: asked } = process.env;
  const shell = asked ? undefined : await workingShell();
  if (shell === undefined) await findBrowser();
  else if (shell.executablePath) Object.assign(process.env, { CHROME_PATH: shell.executablePath });
}
