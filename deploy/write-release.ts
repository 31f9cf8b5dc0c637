import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { billOfMaterials, licenceTexts } from "./bill-of-materials.ts";

// Makes the release from `dist/`: the archive, its bill of materials, and the checksums of both. The same commit makes
// the same bytes.

const [, , , folder = "release"] = process.argv;
const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
const title = `${name}-${version}`;

const builtAt = dateOfSource();
const bill = billOfMaterials(name, builtAt);
const billText = `${JSON.stringify(bill, undefined, 2)}\n`;

mkdirSync(folder, { recursive: true });
const files = [
  { file: `${title}.tar.gz`, content: archiveOf({ bill: billText, licences: licenceTexts(bill) }) },
  { file: `${title}.sbom.cdx.json`, content: Buffer.from(billText) },
];
for (const { file, content } of files) writeFileSync(join(folder, file), content);
writeFileSync(join(folder, "SHA256SUMS"), files.map(checksumLine).join(""));

function archiveOf(made: { readonly bill: string; readonly licences: string }): Buffer {
  if (!existsSync("dist/index.html"))
    throw new Error("There is no dist/: run npm run build first.");
  const stage = mkdtempSync(join(tmpdir(), "rekey-release-"));
  try {
    const root = join(stage, title);
    cpSync("dist", join(root, "site"), { recursive: true });
    for (const file of [
      "deploy/nginx.conf",
      "deploy/Caddyfile",
      "deploy/register-app.sh",
      "docs/hosting.md",
      "docs/live-check.md",
      "CHANGELOG.md",
      "LICENSE",
    ])
      cpSync(file, join(root, file));
    writeFileSync(join(root, "sbom.cdx.json"), made.bill);
    writeFileSync(join(root, "THIRD-PARTY-LICENSES.txt"), made.licences);
    return gzipSync(tarOf(stage), { level: 9 });
  } finally {
    rmSync(stage, { recursive: true });
  }
}

/** GNU tar's options, so that neither the order of files nor who unpacked the source leaves a trace. */
function tarOf(stage: string): Buffer {
  const options = [
    "--create",
    "--format=ustar",
    "--sort=name",
    "--owner=0",
    "--group=0",
    "--numeric-owner",
    "--mode=u=rwX,go=rX",
    `--mtime=@${builtAt.getTime() / 1000}`,
    `--directory=${stage}`,
    title,
  ];
  return execFileSync("tar", options, { maxBuffer: 256 * 1024 * 1024 });
}

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
