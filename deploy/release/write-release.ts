import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ChunkReport, reportFile } from "../../bench/chunk-report.ts";
import { readHostingRules } from "../servers/hosting-rules.ts";
import { serverFiles } from "../servers/server-files.ts";
import { billOfMaterials } from "./bill-of-materials.ts";
import { bundledPackages } from "./bundled-packages.ts";
import { licenceTexts, withLicence } from "./licence-texts.ts";
import { precompressed } from "./precompressed.ts";
import { releaseArchive } from "./release-archive.ts";

// Makes the release from the last build: the archive, its bill of materials, its licences, and the checksums of them.
// The same commit makes the same bytes.

const [, , , folder = "release"] = process.argv;
const { name, version, license: licence } = JSON.parse(readFileSync("package.json", "utf8"));
const title = `${name}-${version}`;
if (!existsSync("dist/index.html")) throw new Error("There is no dist/: run npm run build first.");

const builtAt = dateOfSource();
const report: readonly ChunkReport[] = JSON.parse(readFileSync(reportFile, "utf8"));
const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8"));
const packages = bundledPackages(report, lockfile).map(withLicence);
const bill = billOfMaterials({ name, version, licence, builtAt }, packages);
const licences = licenceTexts(packages);

/** What lies beside `site/`, at the same place as here. */
const besides = [
  ...Object.keys(serverFiles(await readHostingRules())),
  "deploy/Dockerfile",
  "deploy/check-headers.sh",
  "deploy/container.nginx.conf",
  "deploy/register-app.sh",
  "deploy/withdrawn-sw.js",
  "docs/hosting.md",
  "docs/live-check.md",
  "docs/withdrawing.md",
  "CHANGELOG.md",
  "LICENSE",
];
const compressed = Object.entries(precompressed("dist"));
const contents = {
  copied: { site: "dist", ...Object.fromEntries(besides.map((file) => [file, file])) },
  written: {
    "sbom.cdx.json": bill,
    "THIRD-PARTY-LICENSES.txt": licences,
    ...Object.fromEntries(compressed.map(([path, content]) => [`site/${path}`, content])),
  },
};

const files = [
  { file: `${title}.tar.gz`, content: releaseArchive(title, contents, builtAt) },
  { file: `${title}.sbom.cdx.json`, content: Buffer.from(bill) },
  { file: `${title}.licenses.txt`, content: Buffer.from(licences) },
];
mkdirSync(folder, { recursive: true });
for (const { file, content } of files) writeFileSync(join(folder, file), content);
writeFileSync(join(folder, "SHA256SUMS"), files.map(checksumLine).join(""));

/**
 * When the source was committed. Never one date for all releases: web servers make a file's tag of its date and size,
 * and `index.html` changes its hashes but not its size, so that browsers would keep the old one.
 */
function dateOfSource(): Date {
  const { SOURCE_DATE_EPOCH: given } = process.env;
  return new Date(Number(given ?? dateOfCommit() ?? dateOfFolder()) * 1000);
}

function dateOfCommit(): string | undefined {
  try {
    const options = ["log", "-1", "--format=%ct"];
    return execFileSync("git", options, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}

/** For a source that came without its history. */
function dateOfFolder(): number {
  return Math.floor(statSync("package.json").mtimeMs / 1000);
}

function checksumLine({
  file,
  content,
}: {
  readonly file: string;
  readonly content: Buffer;
}): string {
  return `${createHash("sha256").update(content).digest("hex")}  ${file}\n`;
}
