import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";

// What check-headers.sh says of hosts that are not as they have to be.

interface Rules {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly {
    readonly route: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
}

const rules: Rules = JSON.parse(await readFile("staticwebapp.config.json", "utf8"));
const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "application/javascript; charset=UTF-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
};

test("a host that writes the same in other words is as it has to be", async () => {
  const { status, said } = await checked((path) => ({ ...headersOf(path), "x-own": "1" }));
  expect(said).toContain("12 of 12 answers are as Rekey needs them.");
  expect(said).toContain("Scripts are sent without compression.");
  expect(status).toBe(0);
});

test("a host whose policy lets more in is named, header and value", async () => {
  const { status, said } = await checked((path) => ({
    ...headersOf(path),
    "content-security-policy": "script-src *",
  }));
  expect(said).toContain("     content-security-policy is: script-src *; expected: default-src");
  expect(said).toContain("0 of 12 answers");
  expect(status).toBe(1);
});

test("a host without headers is told each of them", async () => {
  const { status, said } = await checked(() => ({}));
  for (const name of Object.keys(rules.globalHeaders))
    expect(said).toContain(`     ${name.toLowerCase()} is missing; expected: `);
  // What may be absent from an error is all that an error has.
  expect(said).toContain("ok   /no-such-page\n");
  expect(status).toBe(1);
});

test("a way back from Microsoft that another page could hold on to is named", async () => {
  const { status, said } = await checked((path) => ({
    ...headersOf(path),
    "cross-origin-opener-policy": "same-origin",
  }));
  expect(said).toContain(
    "BAD  /redirect.html\n     cross-origin-opener-policy must not be there; it is: same-origin\n",
  );
  expect(said).toContain("10 of 12 answers");
  expect(status).toBe(1);
});

test("the absence of a script must not be kept for a year", async () => {
  const { said } = await checked((path) => ({
    ...headersOf(path),
    ...(path.startsWith("/assets/") ? { "cache-control": "max-age=31536000" } : {}),
  }));
  expect(said).toContain(
    "BAD  /assets/no-such-file.js\n     cache-control is: max-age=31536000; expected: no-cache\n",
  );
});

test("a host that answers every address with the start page is named", async () => {
  const { status, said } = await checked(headersOf, 200);
  expect(said).toContain("BAD  /no-such-page\n     The status is 200; expected: 404\n");
  expect(status).toBe(1);
});

test("what is not there, or is not Rekey, is said in one line", async () => {
  const { status, said } = await run("http://127.0.0.1:1");
  expect(said).toMatch(/^curl: .*\nhttp:\/\/127\.0\.0\.1:1\/ does not answer\.\n$/);
  expect(status).toBe(1);
});

type Answers = (path: string) => Readonly<Record<string, string>>;

/** What the script says of a host of the build that sends these headers. */
async function checked(headers: Answers, missing: 404 | 200 = 404) {
  const server = createServer(async (request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    const content = await readFile(join("dist", path)).catch(() => undefined);
    const page = content === undefined ? "/404.html" : path;
    const type = types[page.split(".").at(-1) ?? ""] ?? "";
    response.writeHead(content === undefined ? missing : 200, {
      ...headers(path),
      "content-type": type,
    });
    response.end(content ?? "");
  });
  const port = await listening(server);
  const answer = await run(`http://127.0.0.1:${port}`);
  server.close();
  return answer;
}

/** In another order and other capitals than the rules have them. */
function headersOf(path: string): Readonly<Record<string, string>> {
  const isMissing = path.includes("no-such");
  const route = rules.routes.find(({ route }) => path.startsWith(route.replace("*", "")));
  const own = isMissing ? {} : route?.headers;
  const all = Object.entries({ ...rules.globalHeaders, ...own }).filter(
    ([, value]) => value !== "",
  );
  return Object.fromEntries(
    all.map(([name, value]) => [
      name.toLowerCase(),
      name === "Cache-Control" ? value.split(", ").toReversed().join(",") : value,
    ]),
  );
}

function run(address: string): Promise<{ readonly status: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile("bash", ["deploy/check-headers.sh", address], (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, said: `${stdout}${stderr}` }),
    );
  });
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address() as AddressInfo;
      resolve(address.port);
    });
  });
}
