import { describe, expect, it } from "vitest";
import { asCode } from "./code.ts";

describe("a code that may be shown", () => {
  it.each(["timed_out", "TypeError", "Authorization_RequestDenied"])("is %s", (name) => {
    expect(asCode(name)).toBe(name);
  });

  it.each([
    ["a sentence", "Your account is locked"],
    ["a token", "eyJhbGciOiJub25lIn0.e30."],
    ["a query string", "code=abc&state=def"],
    ["an ID", "11111111-2222-3333-4444-555555555555"],
    ["nothing", ""],
    ["65 letters", "a".repeat(65)],
  ])("is not %s", (_what, text) => {
    expect(asCode(text)).toBeUndefined();
  });
});
