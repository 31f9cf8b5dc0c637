import { copyFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  type Filling,
  freePort,
  started,
  type WebServer,
  writeCertificate,
} from "./web-servers.ts";

/** What Debian's Apache loads by itself, and what the guide has its reader enable. */
const modules = {
  itself: [
    "mpm_event",
    "authz_core",
    "dir",
    "mime",
    "env",
    "alias",
    "negotiation",
    "filter",
    "deflate",
  ],
  enabled: ["headers", "rewrite", "ssl", "http2"],
} as const;

/** Apache over TLS, with a certificate that nobody vouches for; its rules lie in the site as `.htaccess`. */
export async function startApache({ block, site, rules }: Filling): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), "rekey-apache-"));
  const port = await freePort();
  await writeCertificate(folder);
  await copyFile(rules, join(site, ".htaccess"));
  const host = block
    .replace("*:443", `127.0.0.1:${port}`)
    .replace(/\/etc\/ssl\/\S+\.pem/, join(folder, "page.pem"))
    .replace(/\/etc\/ssl\/\S+\.key/, join(folder, "page.key"))
    .replace(/\/var\/log\/apache2\/\S+/, join(folder, "access.log"))
    .replaceAll("/srv/rekey", resolve(site));
  const file = join(folder, "apache.conf");
  await writeFile(file, apacheMain(folder, port, host));
  return started("apache2", ["-f", file, "-D", "FOREGROUND"], { folder, port });
}

function apacheMain(folder: string, port: number, host: string): string {
  const loaded = [...modules.itself, ...modules.enabled].map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  return [
    `ServerRoot ${folder}`,
    `PidFile ${folder}/pid`,
    `ErrorLog ${folder}/error.log`,
    `DefaultRuntimeDir ${folder}`,
    "ServerName localhost",
    `Listen 127.0.0.1:${port}`,
    ...loaded,
    // As root, Apache serves as somebody else.
    ...(process.getuid?.() === 0 ? ["User www-data", "Group www-data"] : []),
    'LogFormat "%h %t \\"%r\\" %>s %b" combined',
    "TypesConfig /etc/mime.types",
    // Debian's own settings, which the rules have to be stronger than.
    "AddLanguage br .br",
    "AddType application/x-gzip .gz .tgz",
    "AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/json",
    host,
  ].join("\n");
}
