import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withTimeLimit } from "./time-limit.ts";

describe("withTimeLimit", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // As before Safari 17.4.
    vi.stubGlobal(
      "AbortSignal",
      class extends AbortSignal {
        static override readonly any = undefined as never;
      },
    );
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("ends a request after 15 s, and not before", () => {
    const signal = withTimeLimit(new AbortController().signal);
    vi.advanceTimersByTime(14_999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.reason).toHaveProperty("name", "TimeoutError");
  });

  it("ends it when the person leaves, for the person's reason", () => {
    const person = new AbortController();
    const signal = withTimeLimit(person.signal);
    person.abort("left");
    expect([signal.aborted, signal.reason]).toEqual([true, "left"]);
  });

  it("ends it at once where the person has already left", () => {
    expect(withTimeLimit(AbortSignal.abort("left")).reason).toBe("left");
  });
});
