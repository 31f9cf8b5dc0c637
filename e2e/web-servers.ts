import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { generate } from "selfsigned";

/** A web server of the distribution's, started with a block of the guide. */
export interface WebServer {
  readonly port: number;
  readonly accessLog: string;
  readonly close: () => Promise<void>;
}

export type Program = "nginx" | "caddy" | "apache2";

/** What the guide's block is filled with. */
export interface Filling {
  /** A `server` of nginx, a whole Caddyfile, or a `VirtualHost` of Apache, as the guide shows it. */
  readonly block: string;
  /** The folder that the guide calls /srv/rekey. */
  readonly site: string;
  /** The file that the guide calls /etc/nginx/rekey.conf, /etc/caddy/rekey or .htaccess. */
  readonly rules: string;
}

/** Debian's module that sends files which lie there as brotli; nginx itself has none. */
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Whether a program is on this machine. */
export function isInstalled(program: Program): boolean {
  return programAt(program) !== undefined;
}

/** Whether this machine's nginx can send brotli. */
export function nginxHasBrotli(): boolean {
  return existsSync(brotliModule);
}

/** Over TLS, with a certificate that nobody vouches for. */
export async function startNginx({ block, site, rules }: Filling): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), "rekey-nginx-"));
  const port = await freePort();
  await writeCertificate(folder);
  const server = block
    .replace("listen 443", `listen 127.0.0.1:${port}`)
    .replace(/\/etc\/ssl\/\S+\.pem/, join(folder, "page.pem"))
    .replace(/\/etc\/ssl\/\S+\.key/, join(folder, "page.key"))
    .replace("/srv/rekey", resolve(site))
    .replace("/etc/nginx/rekey.conf", resolve(rules));
  const file = join(folder, "nginx.conf");
  await writeFile(file, nginxMain(folder, server));
  return started("nginx", ["-p", folder, "-e", "stderr", "-c", file], { folder, port });
}

/** `page.pem` and `page.key`, which nobody vouches for. */
export async function writeCertificate(folder: string): Promise<void> {
  const pems = await generate([{ name: "commonName", value: "rekey.fabrikam.example" }], {
    keyType: "ec",
    algorithm: "sha256",
  });
  await writeFile(join(folder, "page.pem"), pems.cert);
  await writeFile(join(folder, "page.key"), pems.private);
}

function nginxMain(folder: string, server: string): string {
  // Only where the block asks for it: what nginx sends without the module is tested, too.
  const asksForBrotli = /^\s*brotli_static on;/m.test(server);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  return [
    ...(asksForBrotli ? [`load_module ${brotliModule};`] : []),
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    "daemon off;",
    "worker_processes 1;",
    `pid ${folder}/nginx.pid;`,
    "events {}",
    "http {",
    `access_log ${folder}/access.log;`,
    ...temporary,
    server,
    "}",
  ].join("\n");
}

/** Over plain HTTP: what it sends does not depend on that, and it needs no certificate of its own making. */
export async function startCaddy({ block, site, rules }: Filling): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), "rekey-caddy-"));
  const port = await freePort();
  const page = block
    .replace("/etc/caddy/rekey", resolve(rules))
    .replace(
      /^\S+\.example \{/m,
      `http://127.0.0.1:${port} {\n\tlog {\n\t\toutput file ${folder}/access.log\n\t}`,
    )
    .replace("/srv/rekey", resolve(site));
  const file = join(folder, "Caddyfile");
  await writeFile(file, `{\n\tadmin off\n}\n${page}`);
  return started("caddy", ["run", "--adapter", "caddyfile", "--config", file], { folder, port });
}

/** Where a server that is about to start has its own files, and on which port it will listen. */
interface Start {
  readonly folder: string;
  readonly port: number;
  /** The number of the user that it shall run as; without it, the one that runs the tests. */
  readonly user?: number;
}

/** Starts a server; gives it back once it listens. Its folder goes when it is closed. */
export async function started(
  program: Program,
  options: readonly string[],
  { folder, port, user }: Start,
): Promise<WebServer> {
  const path = programAt(program) ?? program;
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(path, options, {
    env,
    stdio: ["ignore", "ignore", "pipe"],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const said: string[] = [];
  child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
  await answering(child, port, said);
  return {
    port,
    accessLog: join(folder, "access.log"),
    close: async () => {
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until something listens; a server that ends instead says why. */
async function answering(
  child: ChildProcess,
  port: number,
  said: readonly string[],
): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    if (await listens(port)) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not start:\n${said.join("")}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Where the program is; distributions keep servers off an ordinary person's path. */
function programAt(program: Program): string | undefined {
  const system = [`/usr/sbin/${program}`, `/usr/bin/${program}`].find((path) => existsSync(path));
  if (system) return system;
  try {
    return execFileSync("which", [program], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
