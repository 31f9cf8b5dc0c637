import { readdir, stat, writeFile } from "node:fs/promises";
import { request as plainRequest } from "node:http";
import { request } from "node:https";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures.ts";
import { fencedBlocks } from "./hosting-guide.ts";
import { hostingServers } from "./hosting-servers.ts";
import { type UnpackedRelease, unpackedRelease } from "./release-server.ts";
import { isInstalled, nginxHasBrotli, type WebServer } from "./web-servers.ts";

// How many bytes a web server really sends, counted as they come and before anything is unpacked.

const made: { release?: UnpackedRelease } = {};
test.beforeAll(async () => {
  test.setTimeout(90_000);
  made.release = await unpackedRelease();
});
test.afterAll(() => made.release?.remove());

const endings = { br: ".br", gzip: ".gz" } as const;
type Encoding = keyof typeof endings;

for (const server of hostingServers) {
  test.describe(server.name, () => {
    test.skip(!isInstalled(server.program), `${server.name} is not on this machine.`);

    for (const encoding of ["br", "gzip"] as const) {
      const sendsIt = encoding === "gzip" || server.program !== "nginx" || nginxHasBrotli();
      if (!sendsIt) continue;
      test(`sends every script as the release compressed it: ${encoding}`, async () => {
        await hosted(server, async (origin, site) => {
          const assets = await readdir(join(site, "assets"));
          // The smallest would grow by it, and have no file beside them.
          const scripts = assets.filter(
            (file) => isScript(file) && assets.includes(`${file}${endings[encoding]}`),
          );
          expect(scripts.length).toBeGreaterThan(20);
          for (const script of scripts) {
            const path = `assets/${script}`;
            const { size } = await stat(join(site, `${path}${endings[encoding]}`));
            expect(await sent(`${origin}/${path}`, encoding), path).toEqual({ encoding, size });
          }
        });
      });
    }

    test("compresses what has no file beside it by itself, and as it is now", async () => {
      await hosted(server, async (origin, site) => {
        const name = "x".repeat(40_000);
        const text = JSON.stringify({
          clientId: "",
          cloud: "global",
          operator: { name, link: "" },
        });
        await writeFile(join(site, "config.json"), text);
        const { encoding, size } = await sent(`${origin}/config.json`, "gzip");
        expect(encoding).toBe("gzip");
        expect(size).toBeLessThan(gzipSync(text, { level: 1 }).length);
      });
    });
  });
}

async function hosted(
  server: (typeof hostingServers)[number],
  use: (origin: string, site: string) => Promise<void>,
): Promise<void> {
  const { root = "" } = made.release ?? {};
  const [shown = ""] = await fencedBlocks("docs/hosting.md", server.language);
  const block = nginxHasBrotli() ? shown.replace("# brotli_static", "brotli_static") : shown;
  const site = join(root, "site");
  const running: WebServer = await server.start({ block, site, rules: server.rules });
  try {
    await use(`${server.scheme}://127.0.0.1:${running.port}`, site);
  } finally {
    await running.close();
  }
}

/** What comes over the wire for one request. */
function sent(
  address: string,
  accepted: Encoding,
): Promise<{ readonly encoding: string | undefined; readonly size: number }> {
  const ask = address.startsWith("https:") ? request : plainRequest;
  return new Promise((resolve, reject) => {
    const options = { rejectUnauthorized: false, headers: { "accept-encoding": accepted } };
    const asked = ask(address, options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          encoding: response.headers["content-encoding"],
          size: Buffer.concat(parts).length,
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

function isScript(file: string): boolean {
  return file.endsWith(".js");
}
