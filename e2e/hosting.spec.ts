import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "./fixtures.ts";
import { fencedBlocks, type ShownAnswer, shownAnswers } from "./hosting-guide.ts";
import { type HostingServer, hostingServers } from "./hosting-servers.ts";
import { type UnpackedRelease, unpackedRelease } from "./release-server.ts";
import { isInstalled, type WebServer } from "./web-servers.ts";

const guide = "docs/hosting.md";
const answers = await shownAnswers(guide);
const [startPage] = answers;

// One release for the servers of a worker; what they are told, and the guide itself, are the release's own.
const made: { release?: UnpackedRelease } = {};
test.beforeAll(async () => {
  test.setTimeout(90_000);
  made.release = await unpackedRelease();
});
test.afterAll(() => made.release?.remove());

/** The guide's two blocks for a server: at the root of a host, and under a path. */
const mounts = [
  { where: "at the root of a host", block: 0, prefix: "" },
  { where: "under a path", block: 1, prefix: "/tools/rekey" },
] as const;

test("the guide shows every kind of path", () => {
  expect(answers.map(({ path }) => path)).toEqual([
    "/",
    "/index.html",
    "/config.json",
    "/favicon.svg",
    "/manifest.webmanifest",
    "/sw.js",
    "/icons/icon-192.png",
    "/redirect.html",
    "/consent.html",
    "/assets/name-HASH.js",
    "/no-such-page",
    "/assets/no-such-file.js",
  ]);
});

test("the tests' own server answers as the guide shows", async ({ request }) => {
  for (const answer of answers) expectAnswer(answer, await request.head(await real(answer.path)));
});

test("every file at the top of the site has its block in _headers", async () => {
  const text = await readFile("deploy/_headers", "utf8");
  const paths = text.split("\n").filter((line) => line.startsWith("/"));
  const built = await readdir("dist", { withFileTypes: true });
  const entries = built.map((entry) => `/${entry.name}${entry.isDirectory() ? "/*" : ""}`);
  // Azure reads this one itself; nobody else needs it.
  const served = entries.filter((entry) => entry !== "/staticwebapp.config.json");
  expect(served.filter((entry) => !paths.includes(entry))).toEqual([]);
});

test("web.config is XML that can be read", async ({ page }) => {
  const text = await readFile("deploy/iis.web.config", "utf8");
  const root = await page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, "text/xml").documentElement.nodeName,
    text,
  );
  expect(root).toBe("configuration");
});

for (const server of hostingServers) {
  test.describe(server.name, () => {
    test.skip(!isInstalled(server.program), `${server.name} is not on this machine.`);

    for (const { where, block, prefix } of mounts) {
      test(`answers as the guide shows, ${where}`, async ({ playwright }) => {
        await hosted(server, block, async (origin, { accessLog }) => {
          const request = await playwright.request.newContext({
            baseURL: origin,
            ignoreHTTPSErrors: true,
          });
          for (const answer of answers)
            expectAnswer(answer, await request.head(`${prefix}${await real(answer.path)}`));
          await request.get(`${prefix}/consent.html?admin_consent=True&tenant=hidden-tenant`);
          await request.get(`${prefix}/robots.txt`);
          await request.dispose();
          const log = await readFile(accessLog, "utf8");
          expect(log).toContain(`${prefix}/robots.txt`);
          expect(log).not.toContain("hidden-tenant");
        });
      });

      test(`is content with check-headers.sh, ${where}`, async () => {
        await hosted(server, block, async (origin, _, root) => {
          const script = join(root, "deploy/check-headers.sh");
          const options = [script, `${origin}${prefix}/`, "--insecure"];
          const { stdout } = await promisify(execFile)("bash", options);
          expect(stdout).toMatch(/\n12 of 12 answers are as Rekey needs them\.\n$/);
        });
      });
    }

    test("leads from the path without its slash to the page", async ({ playwright }) => {
      await hosted(server, 1, async (origin) => {
        const request = await playwright.request.newContext({ ignoreHTTPSErrors: true });
        const address = `${origin}/tools/rekey`;
        const response = await request.head(address, { maxRedirects: 0 });
        expect(response.status()).toBe(308);
        expect(new URL(locationIn(response.headers()), address).pathname).toBe("/tools/rekey/");
        await request.dispose();
      });
    });
  });
}

/** Starts a server with a block of the release's guide, over the release's files, for as long as it is used. */
async function hosted(
  server: HostingServer,
  block: 0 | 1,
  use: (origin: string, running: WebServer, root: string) => Promise<void>,
): Promise<void> {
  const { root = "" } = made.release ?? {};
  const blocks = await fencedBlocks(join(root, guide), server.language);
  const filling = { block: blocks[block] ?? "", site: join(root, "site") };
  const running = await server.start({ ...filling, rules: join(root, server.rules) });
  try {
    await use(`${server.scheme}://127.0.0.1:${running.port}`, running, root);
  } finally {
    await running.close();
  }
}

interface Answer {
  readonly status: () => number;
  readonly headers: () => Readonly<Record<string, string>>;
}

/** What the guide shows, to the letter; what it does not look at again is as on the start page. */
function expectAnswer({ path, status, headers, lookedAt }: ShownAnswer, answer: Answer): void {
  const sent = answer.headers();
  expect(answer.status(), path).toBe(status);
  const names = lookedAt === "all" ? Object.keys(headers) : lookedAt;
  for (const name of names) expect(sent[name], `${path}: ${name}`).toBe(headers[name]);
  for (const [name, value] of Object.entries(startPage?.headers ?? {}))
    if (!names.includes(name)) expect(sent[name], `${path}: ${name}`).toBe(value);
}

/** The path as it is in this build. */
async function real(path: string): Promise<string> {
  const files = await readdir("dist/assets");
  return path.replace("name-HASH.js", files.find((file) => file.endsWith(".js")) ?? "");
}

function locationIn({ location = "" }: Readonly<Record<string, string>>): string {
  return location;
}
