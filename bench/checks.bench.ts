import type { Page, Request } from "@playwright/test";
import { checkedAt } from "../e2e/walks.ts";
import { expect, latency, listed, test } from "./bench-test.ts";
import { checkedAll } from "./checked-all.ts";
import { measured, median } from "./figures.ts";
import { longestTask } from "./longest-task.ts";

/** One tenant's two requests as the app made them, to be made once more by `fetch` alone. */
interface Pair {
  readonly token: Sent;
  readonly read: Sent;
}

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const rounds = 4;
const atATime = 8;

test.describe("one tenant", () => {
  test.use({ count: 3 });

  test("check", async ({ page, world }, info) => {
    await listed(page, world, 3);
    await checkedAt(page, "Customer 001");
    await expect(page.getByRole("main")).toContainText("Pixel 6");
    const asked = world.log.map(
      ({ service, method, path }) =>
        `${method} ${service}${path.replace(/[0-9a-f-]{36}/, "{tenant}")}`,
    );
    measured(info, "checkRequests", asked.length, asked.join(", "));
  });
});

test.describe("30 tenants", () => {
  test.use({ count: 30 });

  test("Check all", async ({ page, world, browser, baseURL }, info) => {
    await listed(page, world, 30);
    world.latencyMs = latency;
    const cold = { first: 0 };
    const pairs = await pairsOf(page, async () => {
      cold.first = (await checkedAll(page, 30)).first;
    });
    expect(pairs).toHaveLength(30);
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const plain = await context.newPage();
    await plain.goto(`${baseURL}/config.json`);
    // Both pages have their connections and their preflight before either is timed.
    await fetched(plain, pairs, atATime);
    const app: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round++) {
      app.push((await checkedAll(page, 30)).whole);
      bare.push(await fetched(plain, pairs, atATime));
    }
    const sequence = await fetched(plain, pairs, 1);
    await context.close();
    const floor = Math.ceil(30 / atATime) * 2 * latency;
    const times = `${listText(app)}; bare ${listText(bare)}; floor ${floor} ms`;
    measured(info, "roundOverFetch", median(app) / median(bare), times);
    measured(info, "roundOverSequence", median(app) / sequence, `${Math.round(sequence)} ms`);
    measured(info, "roundFirst", cold.first / latency, "with its preflight, on new connections");
  });
});

test.describe("100 tenants", () => {
  test.use({ count: 100 });

  test("main thread", async ({ page, world, browser }, info) => {
    await listed(page, world, 100);
    world.latencyMs = latency;
    await browser.startTracing(page, {
      categories: ["toplevel", "devtools.timeline", "__metadata"],
    });
    await checkedAll(page, 100);
    const { cpu, wall } = longestTask(await browser.stopTracing());
    measured(info, "roundBlock", cpu, `of its own time; ${Math.round(wall)} ms by the clock`);
  });
});

function listText(times: readonly number[]): string {
  return `${times.map(Math.round).join(", ")} ms`;
}

async function pairsOf(page: Page, run: () => Promise<void>): Promise<readonly Pair[]> {
  const tokens: Promise<Sent>[] = [];
  const reads: Promise<Sent>[] = [];
  const note = (request: Request) => {
    const { hostname } = new URL(request.url());
    if (hostname === "login.microsoftonline.com" && request.method() === "POST")
      tokens.push(sentFrom(request));
    if (hostname === "graph.microsoft.com" && request.method() === "GET")
      reads.push(sentFrom(request));
  };
  page.on("request", note);
  await run();
  page.off("request", note);
  const [token, read] = [await Promise.all(tokens), await Promise.all(reads)];
  return token.flatMap((one, index) => {
    const other = read[index];
    return other ? [{ token: one, read: other }] : [];
  });
}

/** Only what a page may set itself. */
async function sentFrom(request: Request): Promise<Sent> {
  const all = await request.allHeaders();
  const headers = Object.fromEntries(
    Object.entries(all).filter(([name]) =>
      /^(?:authorization|content-type|accept|client-request-id|sdk.*)$/.test(name),
    ),
  );
  return { url: request.url(), method: request.method(), headers, body: request.postData() };
}

/** The same requests by `fetch` and nothing else: each tenant's token, then its read. */
function fetched(page: Page, pairs: readonly Pair[], concurrency: number): Promise<number> {
  return page.evaluate(
    async ([all, workers]) => {
      const from = performance.now();
      const left = [...all];
      const send = async ({ url, method, headers, body }: (typeof all)[number]["token"]) => {
        // As the app asks: with the browser's cache, reads of one address would wait for each other.
        const cache = "no-store" as const;
        const answer = await fetch(url, {
          method,
          headers,
          cache,
          ...(body === null ? {} : { body }),
        });
        await answer.json();
        if (!answer.ok) throw new Error(`The bare page was answered ${answer.status}.`);
      };
      const work = async () => {
        for (let pair = left.shift(); pair; pair = left.shift()) {
          await send(pair.token);
          await send(pair.read);
        }
      };
      await Promise.all(Array.from({ length: workers }, work));
      return performance.now() - from;
    },
    [pairs, concurrency] as const,
  );
}
