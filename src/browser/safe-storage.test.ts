import { describe, expect, it } from "vitest";
import { blockedStorage, fakeStorage } from "./fake-storage.fixture.ts";
import { safeStorage } from "./safe-storage.ts";

const notKept = { kind: "not-kept", reason: "blocked" };

describe("a storage that the browser gives", () => {
  it("keeps texts, names their keys and removes them", () => {
    const storage = safeStorage(() => kept);
    const kept = fakeStorage({ one: "1" });
    expect(storage.put("two", "2")).toEqual({ kind: "kept" });
    expect([storage.keys(), storage.text("one"), storage.text("two")]).toEqual([
      ["one", "two"],
      "1",
      "2",
    ]);
    storage.remove("one");
    expect([storage.keys(), storage.text("one")]).toEqual([["two"], undefined]);
  });

  it("says that it has no more room", () => {
    const storage = safeStorage(() => fakeStorage({}, () => "QuotaExceededError"));
    expect(storage.put("one", "1")).toEqual({ kind: "not-kept", reason: "full" });
  });
});

describe("a storage that the browser refuses", () => {
  it.each([
    ["throws on its mention", blockedStorage],
    ["is not there", () => null],
  ])("holds nothing and keeps nothing where it %s", (_, open) => {
    const storage = safeStorage(open);
    expect([storage.isOpen(), storage.keys(), storage.text("one")]).toEqual([false, [], undefined]);
    expect([storage.put("one", "1"), storage.remove("one")]).toEqual([notKept, notKept]);
  });

  it("may refuse at any moment, and give again", () => {
    const kept = fakeStorage({ one: "1" });
    const page = { isBlocked: false };
    const storage = safeStorage(() => (page.isBlocked ? blockedStorage() : kept));
    page.isBlocked = true;
    expect([storage.isOpen(), storage.text("one"), storage.put("two", "2")]).toEqual([
      false,
      undefined,
      notKept,
    ]);
    page.isBlocked = false;
    expect([storage.isOpen(), storage.text("one")]).toEqual([true, "1"]);
  });
});
