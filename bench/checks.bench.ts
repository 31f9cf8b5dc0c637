import type { Page, Request } from "@playwright/test";
import { expect, instrumented, latency, listed, test } from "./bench-test.ts";
import { measured, median } from "./figures.ts";

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

const rounds = 3;
const atATime = 8;

test.describe("one tenant", () => {
  test.use({ count: 3 });

  test("check", async ({ page, world }, info) => {
    await listed(page, world, 3);
    await page
      .getByRole("button", { name: "Check now Customer 001" })
      .or(page.getByRole("button", { name: /Customer 001/ }).filter({ hasText: "Check" }))
      .first()
      .click();
    await expect(page.getByRole("listitem").filter({ hasText: "Customer 001" })).toContainText(
      "2 sign-in methods",
    );
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
    const app: number[] = [];
    const firsts: number[] = [];
    const bare: number[] = [];
    const sequence: number[] = [];
    await listed(page, world, 30);
    const pairs = await pairsOf(page, async () => {
      world.latencyMs = latency;
      const { first, whole } = await checkedAll(page, 30);
      firsts.push(first);
      app.push(whole);
    });
    for (let round = 0; round < rounds; round++) {
      if (round > 0) {
        const { first, whole } = await checkedAll(page, 30);
        firsts.push(first);
        app.push(whole);
      }
      // A page of its own, as new to Microsoft's hosts as the app was: its preflight and connections are counted.
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const plain = await context.newPage();
      await plain.goto(`${baseURL}/config.json`);
      bare.push(await fetched(plain, pairs, atATime));
      await context.close();
      if (round > 0) continue;
      const next = await browser.newContext({ ignoreHTTPSErrors: true });
      const one = await next.newPage();
      await one.goto(`${baseURL}/config.json`);
      sequence.push(await fetched(one, pairs, 1));
      await next.close();
    }
    const floor = Math.ceil(30 / atATime) * 2 * latency;
    const times = `${app.map(Math.round).join(", ")} ms; bare ${bare.map(Math.round).join(", ")} ms; floor ${floor} ms`;
    measured(info, "roundOverFetch", median(app) / median(bare), times);
    measured(
      info,
      "roundOverSequence",
      median(app) / median(sequence),
      `${Math.round(median(sequence))} ms`,
    );
    measured(
      info,
      "roundFirst",
      median(firsts) / latency,
      `${firsts.map(Math.round).join(", ")} ms`,
    );
  });
});

test.describe("100 tenants", () => {
  test.use({ count: 100 });

  test("main thread", async ({ page, world }, info) => {
    await instrumented(page);
    await listed(page, world, 100);
    world.latencyMs = latency;
    await page.evaluate(() => window.rekeyBench.longestBlock());
    await checkedAll(page, 100);
    const block = await page.evaluate(() => window.rekeyBench.longestBlock());
    measured(info, "roundBlock", block, "by a heartbeat in the page");
  });
});

/** Presses *Check all*; how long until the first result was on screen, and until the last one. */
async function checkedAll(page: Page, count: number): Promise<{ first: number; whole: number }> {
  const button = page.getByRole("button", { name: "Check all" });
  await expect(button).toBeEnabled();
  return button.evaluate(async (element, total) => {
    const list = document.querySelector('ul[aria-label="Organizations"]');
    const status = document.querySelector('[role="status"]');
    if (!(element instanceof HTMLElement) || !list || !status) throw new Error("No list is here.");
    const before = new Set([...list.querySelectorAll("li")].map((row) => row.textContent));
    const isNew = (text: string) =>
      !before.has(text) && /\d sign-in method/.test(text) && !/Checking|Waiting/.test(text);
    const from = performance.now();
    let first = 0;
    return new Promise<{ first: number; whole: number }>((resolve) => {
      const look = new MutationObserver(() => {
        if (first === 0 && [...list.querySelectorAll("li")].some((row) => isNew(row.textContent))) {
          first = performance.now() - from;
        }
        if (!status.textContent?.includes(`Checked ${total}.`)) return;
        look.disconnect();
        resolve({ first, whole: performance.now() - from });
      });
      look.observe(document.body, { subtree: true, childList: true, characterData: true });
      element.click();
    });
  }, count);
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
        const answer = await fetch(url, { method, headers, ...(body === null ? {} : { body }) });
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
