import type { LaunchOptions } from "@playwright/test";
import { test as base, listed } from "./bench-test.ts";
import { checkedAll } from "./checked-all.ts";
import { measured } from "./figures.ts";
import { heapOf } from "./heap.ts";

const count = 30;
/** A round every three minutes for an hour. */
const rounds = 20;
const minutesBetween = 3;

// Functions that are called often become machine code, in that heap too: about a megabyte of it in an hour, until each has
// been compiled once. It grew by 1.13 with nothing else in it that did: objects, texts and arrays stood still. Without these
// compilers the heap is what the page holds.
const noMachineCode = "--js-flags=--no-sparkplug,--no-maglev,--no-opt";

const test = base.extend<object, { readonly launchOptions: LaunchOptions }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), noMachineCode] });
    },
    { scope: "worker" },
  ],
});

test.use({ count });

test("an hour of checks", async ({ page, world }, info) => {
  const moved = { by: 0 };
  world.now = () => Date.now() + moved.by;
  await page.clock.install();
  await listed(page, world, count);
  const heaps: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await checkedAll(page, count);
    heaps.push(await heapOf(page));
    moved.by += minutesBetween * 60_000;
    await page.clock.fastForward(minutesBetween * 60_000);
    // The log of the local Entra is the test's own.
    world.log.length = 0;
  }
  const [, second = 0] = heaps;
  const last = heaps.at(-1) ?? 0;
  const detail = `${second.toFixed(2)} MB after the second round, ${last.toFixed(2)} after the last`;
  measured(info, "hourHeap", last / second, detail);
});
