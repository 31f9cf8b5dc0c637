import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, started, type WebServer } from "./web-servers.ts";

/** The user that owns nothing. */
const nobody = 65_534;

/**
 * The container's nginx without a container: its very configuration, as nobody in particular, over files that cannot
 * be written. Changed are the port and where things lie.
 *
 * @param root the folder of an unpacked release
 */
export async function startContainerNginx(root: string): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), "rekey-container-"));
  const port = await freePort();
  const temporary = join(folder, "tmp");
  await mkdir(temporary);
  await chmod(temporary, 0o777);
  await chmod(folder, 0o755);
  const config = await readFile(join(root, "deploy/container.nginx.conf"), "utf8");
  const file = join(folder, "nginx.conf");
  await writeFile(
    file,
    config
      .replace("listen 8080", `listen 127.0.0.1:${port}`)
      .replaceAll("/tmp/", `${temporary}/`)
      .replace("/dev/stdout", join(temporary, "access.log"))
      .replace("/srv/rekey", join(root, "site"))
      .replace("/etc/nginx/rekey.conf", join(root, "deploy/nginx.conf")),
  );
  await makeReadOnly(root);
  const user = process.getuid?.() === 0 ? { user: nobody } : {};
  const server = await started("nginx", ["-e", "stderr", "-c", file], { folder, port, ...user });
  return { ...server, accessLog: join(temporary, "access.log") };
}

/** Fulfilled once something answers there: a runtime opens a container's port before the program inside listens. */
export async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const hasAnswered = await fetch(origin, { method: "HEAD" }).then(
      () => true,
      () => false,
    );
    if (hasAnswered) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error(`Nothing answers at ${origin}.`);
}

async function makeReadOnly(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await makeReadOnly(path);
    else await chmod(path, 0o444);
  }
  await chmod(folder, 0o555);
}
