import { engineNames } from "../drivers/engine.ts";
import { installedEngines, packagesOf } from "../drivers/found.ts";

/** Before the journeys: an engine that is missing is named, and in CI it is a failure. */
export default function sayWhatIsMissing(): void {
  const installed = installedEngines();
  const missing = engineNames.filter((name) => !installed[name]);
  if (missing.length === 0) return;
  const { CI: isCi = "" } = process.env;
  const packages = missing.map((name) => packagesOf[name]).join(" ");
  const sentence = `Not tried, for not installed here: ${missing.join(", ")}. On Debian: apt-get install ${packages}`;
  if (isCi !== "") throw new Error(sentence);
  process.stderr.write(`${sentence}\n`);
}
