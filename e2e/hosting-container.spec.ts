import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "./fixtures.ts";
import { answering, startContainerNginx } from "./hosting-container.ts";
import { type UnpackedRelease, unpackedRelease } from "./release-server.ts";
import { isInstalled } from "./web-servers.ts";

// The container: its configuration everywhere, the container itself where something runs containers.

const run = promisify(execFile);
const made: { release?: UnpackedRelease } = {};

test.describe.configure({ mode: "serial", timeout: 120_000 });
test.beforeAll(async () => {
  made.release = await unpackedRelease();
});
test.afterAll(() => made.release?.remove());

const runtime = await workingRuntime();
if (runtime !== undefined) {
  test("the container answers as it has to, with no file that it could write", async () => {
    const { root = "" } = made.release ?? {};
    await run(runtime, ["build", "--tag", "rekey-test", "--file", "deploy/Dockerfile", "."], {
      cwd: root,
    });
    const config = `${join(root, "site/config.json")}:/srv/rekey/config.json:ro`;
    const { stdout } = await run(runtime, [
      ...["run", "--detach", "--rm", "--publish", "127.0.0.1::8080", "--read-only"],
      ...["--tmpfs", "/tmp", "--cap-drop", "ALL", "--security-opt", "no-new-privileges"],
      ...["--volume", config, "rekey-test"],
    ]);
    const container = stdout.trim();
    try {
      const shown = await run(runtime, ["port", container, "8080"]);
      const origin = `http://${shown.stdout.trim()}`;
      await answering(origin);
      await check(root, origin);
      const touch = run(runtime, ["exec", container, "touch", "/srv/rekey/index.html"]);
      await expect(touch).rejects.toThrow();
    } finally {
      await run(runtime, ["rm", "--force", container]);
    }
  });
}

test("the container's nginx answers as it has to, as nobody, over files that it cannot write", async () => {
  test.skip(!isInstalled("nginx"), "nginx is not on this machine.");
  const { root = "" } = made.release ?? {};
  const before = await readdir(root, { recursive: true });
  const server = await startContainerNginx(root);
  try {
    const origin = `http://127.0.0.1:${server.port}`;
    await check(root, origin);
    const folder = await fetch(`${origin}/assets`, { redirect: "manual" });
    expect(folder.headers.get("location")).toBe("/assets/");
    await fetch(`${origin}/consent.html?admin_consent=True&tenant=hidden-tenant`);
    const log = await readFile(server.accessLog, "utf8");
    expect(log).toContain("/icons/icon-192.png");
    expect(log).not.toContain("hidden-tenant");
    expect(await readdir(root, { recursive: true })).toEqual(before);
    expect((await stat(server.accessLog)).uid).not.toBe(0);
  } finally {
    await server.close();
  }
});

async function check(root: string, origin: string): Promise<void> {
  const { stdout } = await run("bash", [join(root, "deploy/check-headers.sh"), origin]);
  expect(stdout).toContain("Scripts are sent compressed: gzip.");
  expect(stdout).toContain("12 of 12 answers are as Rekey needs them.");
}

/** Docker or Podman, if one of them is there and has something to run containers with. */
async function workingRuntime(): Promise<string | undefined> {
  for (const program of ["docker", "podman"]) {
    const works = await run(program, ["info"]).then(
      () => true,
      () => false,
    );
    if (works) return program;
  }
  return undefined;
}
