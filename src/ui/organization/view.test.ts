import { describe, expect, it } from "vitest";
import { nextView, parseView } from "./view.ts";

describe("what a page remembered of its view", () => {
  it.each([
    { kind: "segment", segment: "test" },
    { kind: "panel", panel: "letters" },
    { kind: "tidy" },
    { kind: "next" },
  ] as const)("is shown again: %o", (view) => {
    expect(parseView(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });

  it.each([undefined, null, "test", 7, {}, { kind: "segment", segment: "wipe" }])(
    "is the next card where it is anything else: %o",
    (kept) => {
      expect(parseView(kept)).toEqual(nextView);
    },
  );
});
