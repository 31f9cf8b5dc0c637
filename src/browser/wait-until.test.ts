import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { waitUntil } from "./wait-until.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

async function ended(waiting: Promise<void>): Promise<boolean> {
  return await Promise.race([waiting.then(() => true), Promise.resolve().then(() => false)]);
}

describe("waiting until a moment", () => {
  it("ends at its moment and not before", async () => {
    const waiting = waitUntil(3_000, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(await ended(waiting)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended(waiting)).toBe(true);
  });

  it("ends at once when the signal says so", async () => {
    const leaving = new AbortController();
    const waiting = waitUntil(3_000, leaving.signal);
    leaving.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(await ended(waiting)).toBe(true);
  });
});
