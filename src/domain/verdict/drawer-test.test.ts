import { describe, expect, it } from "vitest";
import { type DrawerSaid, drawerTestOf } from "./drawer-test.ts";
import { day, now } from "./evidence.fixture.ts";

const proven = now - 30 * day;

function started(at: number): DrawerSaid {
  return { started: at, wiped: undefined };
}

describe("the drawer test", () => {
  it("is not started before the person says so", () => {
    expect(drawerTestOf({ started: undefined, wiped: undefined }, proven, now)).toEqual({
      kind: "not-started",
    });
  });

  it("runs for a week", () => {
    expect(drawerTestOf(started(now - 7 * day + 1), proven, now)).toEqual({
      kind: "running",
      until: now + 1,
    });
  });

  it("is over after a week", () => {
    expect(drawerTestOf(started(now - 7 * day), proven, now)).toEqual({ kind: "over", since: now });
  });

  it("begun before the newest answer was broken off, and says so", () => {
    expect(drawerTestOf(started(now - 7 * day), now - day, now)).toEqual({
      kind: "broken-off",
      at: now - day,
    });
  });

  it("ends with the old phone wiped", () => {
    const said = { ...started(now - 8 * day), wiped: now };
    expect(drawerTestOf(said, proven, now)).toEqual({ kind: "wiped", at: now });
  });
});
