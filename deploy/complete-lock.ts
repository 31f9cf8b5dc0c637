import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

// `npm run lock`: npm leaves the hash out of optional packages for other systems, which it never downloaded. This asks
// the registry for each of them, and changes nothing else.

interface Entry {
  readonly version: string;
  readonly integrity?: string;
}

const file = "package-lock.json";
const lockfile = JSON.parse(readFileSync(file, "utf8"));
const packages = Object.entries<Entry>(lockfile.packages).map(([path, entry]) => [
  path,
  path === "" ? entry : withHash(path, entry),
]);
const completed = { ...lockfile, packages: Object.fromEntries(packages) };
writeFileSync(file, `${JSON.stringify(completed, undefined, 2)}\n`);

function withHash(path: string, entry: Entry) {
  if (entry.integrity !== undefined) return entry;
  const { version, ...rest } = entry;
  const asked = `${path.replace(/^.*node_modules\//, "")}@${version}`;
  const integrity = execFileSync("npm", ["view", asked, "dist.integrity"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
  if (!integrity.startsWith("sha512-")) throw new Error(`The registry gives no hash for ${asked}.`);
  // In npm's own order of keys, so that npm does not write the file again.
  return { version, integrity, ...rest };
}
