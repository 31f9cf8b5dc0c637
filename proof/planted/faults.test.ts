import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faults, planted } from "./faults.ts";

describe("a fault that is planted back", () => {
  it.each(faults)("changes the source: $sentence", ({ edits }) => {
    for (const edit of edits) {
      const source = readFileSync(edit.file, "utf8");
      expect(planted(source, edit)).not.toBe(source);
    }
  });

  it("cannot be planted where its words do not stand", () => {
    const edit = { file: "a.ts", words: "one", become: "two" };
    expect(() => planted("one or one", edit)).toThrow("Not once in a.ts: one");
    expect(() => planted("three", edit)).toThrow("Not once in a.ts: one");
  });
});
