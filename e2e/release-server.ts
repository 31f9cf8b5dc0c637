import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServedApp } from "./app-server.ts";
import { fencedBlocks } from "./hosting-guide.ts";
import { startNginx } from "./web-servers.ts";

/** Makes the release of the build into a folder; gives back its checksums. */
export async function writeRelease(folder: string): Promise<string> {
  execFileSync("node", ["deploy/run.mjs", "deploy/release/write-release.ts", folder]);
  return readFile(join(folder, "SHA256SUMS"), "utf8");
}

/** A release of the build, made, compared with its checksums and unpacked as its guide says. */
export interface UnpackedRelease {
  /** The folder that the archive has everything in. */
  readonly root: string;
  readonly remove: () => Promise<void>;
}

export async function unpackedRelease(): Promise<UnpackedRelease> {
  const folder = await mkdtemp(join(tmpdir(), "rekey-hosted-"));
  await writeRelease(folder);
  const inFolder = { cwd: folder };
  execFileSync("sha256sum", ["--check", "--ignore-missing", "--quiet", "SHA256SUMS"], inFolder);
  const archive = (await readdir(folder)).find((file) => file.endsWith(".tar.gz")) ?? "";
  execFileSync("tar", ["xzf", archive], inFolder);
  // A server that runs as somebody else has to be able to read it.
  await chmod(folder, 0o755);
  return {
    root: join(folder, archive.replace(".tar.gz", "")),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * Hosts the release as its own guide says, on nginx under a path: from here on nothing comes from the source but
 * the archive, and `config.json` is written by hand.
 */
export async function startRelease(): Promise<ServedApp> {
  const { root, remove } = await unpackedRelease();
  const [, block = ""] = await fencedBlocks(join(root, "docs/hosting.md"), "nginx");
  const site = join(root, "site");
  const nginx = await startNginx({ block, site, rules: join(root, "deploy/nginx.conf") });
  const configFile = join(site, "config.json");
  return {
    origin: "https://it.example/tools/rekey",
    launchArguments: ["--ignore-certificate-errors"],
    mapped: [`MAP it.example 127.0.0.1:${nginx.port}`],
    setConfig: (text) => {
      if (text === undefined) rmSync(configFile, { force: true });
      else writeFileSync(configFile, text);
    },
    close: async () => {
      await nginx.close();
      await remove();
    },
  };
}
