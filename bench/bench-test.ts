import type { Page } from "@playwright/test";
import { crowdWorld } from "../e2e/emulator/world/crowd-world.ts";
import type { World } from "../e2e/emulator/world/world.ts";
import { test as base, expect } from "../e2e/fixtures.ts";
import { signedIn } from "../e2e/walks.ts";

/** In how many organizations the person is. */
export const test = base.extend<{ readonly count: number }>({
  count: [500, { option: true }],
  world: async ({ place, count }, use) => {
    await use(crowdWorld({ origin: place.origin, count }));
  },
});

export { expect };

/** What each answer of Microsoft's is held back by. */
export const latency = 100;

/** Signed in, on the list of all organizations; nothing checked. */
export async function listed(page: Page, world: World, count: number): Promise<void> {
  await signedIn(page);
  await page.getByRole("button", { name: "List my organizations" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("status")).toHaveText(`Azure listed ${count} organizations.`);
  world.log.length = 0;
}

/** What a browser offers a bench inside the page. */
declare global {
  interface Window {
    rekeyBench: PageBench;
  }
}

interface PageBench {
  /** Fulfilled once the next frame was painted. */
  readonly painted: () => Promise<number>;
  /** The longest time for which no other task could run, since it was last asked. */
  readonly longestBlock: () => number;
  /** How often each row was drawn since it was last asked, by the name in its heading. */
  readonly drawnRows: () => readonly string[];
}

/**
 * Puts the instruments into every page: React's own hook for its developer tools, which tells which components a
 * commit really drew, and a heartbeat, which tells how long the main thread was busy.
 */
export async function instrumented(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const performedWork = 1;
    interface Fiber {
      readonly tag: number;
      readonly flags: number;
      readonly type: unknown;
      readonly stateNode: unknown;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
      readonly alternate: Fiber | null;
    }
    // Only once somebody asks: looking costs a frame of five hundred rows something.
    let isWatching = false;
    let drawn: string[] = [];
    const rowOf = (fiber: Fiber): string | undefined => {
      const node = fiber.child?.stateNode;
      return node instanceof HTMLLIElement && typeof fiber.type === "function"
        ? (node.querySelector("h3")?.textContent ?? undefined)
        : undefined;
    };
    const note = (fiber: Fiber, before: Fiber | null) => {
      const wasDrawn = before === null || (fiber.flags & performedWork) !== 0;
      const row = wasDrawn ? rowOf(fiber) : undefined;
      if (row !== undefined) drawn.push(row);
    };
    // As React's developer tools walk: where a child is the very same object as before, nothing below was drawn.
    const walk = (fiber: Fiber, before: Fiber | null) => {
      note(fiber, before);
      if (before !== null && fiber.child === before.child) return;
      for (let child = fiber.child; child; child = child.sibling) walk(child, child.alternate);
    };
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        renderers: new Map(),
        supportsFiber: true,
        isDisabled: false,
        checkDCE: () => {},
        inject: () => 1,
        onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => {
          if (isWatching) walk(root.current, root.current.alternate);
        },
        onPostCommitFiberRoot: () => {},
        onCommitFiberUnmount: () => {},
        onScheduleFiberRoot: () => {},
        setStrictMode: () => {},
      },
    });
    Object.assign(window, {
      drawnRows: () => {
        isWatching = true;
        const found = drawn;
        drawn = [];
        return found;
      },
    });
  });
  await page.addInitScript(() => {
    let [last, longest] = [performance.now(), 0];
    const beats = new MessageChannel();
    beats.port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      setTimeout(() => beats.port2.postMessage(0), 1);
    };
    beats.port2.postMessage(0);
    window.rekeyBench = {
      painted: () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => resolve(performance.now());
            after.port2.postMessage(0);
          });
        }),
      longestBlock: () => {
        const found = longest;
        longest = 0;
        return found;
      },
      drawnRows: () => Reflect.get(window, "drawnRows")(),
    };
  });
}
