import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { fencedBlocks, type ShownAnswer, shownAnswers } from "./hosting-guide.ts";
import { isInstalled, startCaddy, startNginx } from "./web-servers.ts";

const guide = "docs/hosting.md";
const answers = await shownAnswers(guide);
const [startPage] = answers;

interface Server {
  readonly name: string;
  readonly program: "nginx" | "caddy";
  readonly scheme: "http" | "https";
  readonly language: "nginx" | "caddyfile";
  readonly rules: string;
  readonly start: typeof startNginx;
}

const caddy: Server = {
  name: "Caddy",
  program: "caddy",
  scheme: "http",
  language: "caddyfile",
  rules: "deploy/Caddyfile",
  start: startCaddy,
};

const servers: readonly Server[] = [
  {
    name: "nginx",
    program: "nginx",
    scheme: "https",
    language: "nginx",
    rules: "deploy/nginx.conf",
    start: startNginx,
  },
  // Not every distribution has it. Its file is held to the rules by a unit test everywhere.
  ...(isInstalled("caddy") ? [caddy] : []),
];

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

for (const server of servers) {
  for (const { where, block, prefix } of mounts) {
    test(`${server.name} answers as the guide shows, ${where}`, async ({ playwright }) => {
      test.skip(!isInstalled(server.program), `${server.name} is not on this machine.`);
      const blocks = await fencedBlocks(guide, server.language);
      const { rules } = server;
      const running = await server.start({ block: blocks[block] ?? "", site: "dist", rules });
      try {
        const baseURL = `${server.scheme}://127.0.0.1:${running.port}`;
        const request = await playwright.request.newContext({ baseURL, ignoreHTTPSErrors: true });
        for (const answer of answers)
          expectAnswer(answer, await request.head(`${prefix}${await real(answer.path)}`));
        await request.get(`${prefix}/consent.html?admin_consent=True&tenant=hidden-tenant`);
        await request.get(`${prefix}/robots.txt`);
        await request.dispose();
        const log = await readFile(running.accessLog, "utf8");
        expect(log).toContain(`${prefix}/robots.txt`);
        expect(log).not.toContain("hidden-tenant");
      } finally {
        await running.close();
      }
    });
  }

  test(`${server.name} leads from the path without its slash to the page`, async ({
    playwright,
  }) => {
    test.skip(!isInstalled(server.program), `${server.name} is not on this machine.`);
    const [, block = ""] = await fencedBlocks(guide, server.language);
    const running = await server.start({ block, site: "dist", rules: server.rules });
    try {
      const request = await playwright.request.newContext({ ignoreHTTPSErrors: true });
      const address = `${server.scheme}://127.0.0.1:${running.port}/tools/rekey`;
      const response = await request.head(address, { maxRedirects: 0 });
      expect(response.status()).toBe(308);
      expect(new URL(locationIn(response.headers()), address).pathname).toBe("/tools/rekey/");
      await request.dispose();
    } finally {
      await running.close();
    }
  });
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
