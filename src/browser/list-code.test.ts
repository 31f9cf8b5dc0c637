import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listCode } from "./list-code.ts";

/** Any bytes, deflated, as a code. */
function codeOf(bytes: Uint8Array): string {
  return deflateRawSync(bytes).toString("base64url");
}

describe("a list's code", () => {
  it("is text again", async () => {
    const code = await listCode.codeFrom('{"version":1}');
    expect(await listCode.textFrom(code)).toEqual({ kind: "text", text: '{"version":1}' });
  });

  it("is any text again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        const code = await listCode.codeFrom(text);
        expect(await listCode.textFrom(code)).toEqual({ kind: "text", text });
      }),
    );
  });

  it("means nothing else in an address", async () => {
    expect(await listCode.codeFrom("Größe ½ ✓ 数据 ".repeat(20))).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it("is shorter than the text of a list", async () => {
    expect(
      (await listCode.codeFrom('"contoso.com/":{"present":[true,1]},'.repeat(30))).length,
    ).toBeLessThan(200);
  });

  it.each(["", "====", "a", "%7B%7D", "<script>", "a b", "é", "SGVsbG8"])(
    "is not %j",
    async (code) => {
      expect(await listCode.textFrom(code)).toEqual({ kind: "refused", reason: "damaged" });
    },
  );

  it("is damaged when cut off", async () => {
    const code = await listCode.codeFrom('{"version":1,"organizations":{},"book":{}}');
    expect(await listCode.textFrom(code.slice(0, -8))).toEqual({
      kind: "refused",
      reason: "damaged",
    });
  });

  it("is damaged when it holds no text", async () => {
    expect(await listCode.textFrom(codeOf(Uint8Array.of(0xff, 0xfe)))).toEqual({
      kind: "refused",
      reason: "damaged",
    });
  });

  it("may hold a megabyte", async () => {
    const { kind } = await listCode.textFrom(codeOf(new Uint8Array(1_000_000)));
    expect(kind).toBe("text");
  });

  it("is refused as soon as it holds more than a megabyte", async () => {
    expect(await listCode.textFrom(codeOf(new Uint8Array(50_000_000)))).toEqual({
      kind: "refused",
      reason: "too-large",
    });
  });

  it("is refused unread when it is longer than a megabyte itself", async () => {
    expect(await listCode.textFrom("A".repeat(1_000_001))).toEqual({
      kind: "refused",
      reason: "too-large",
    });
  });

  it("survives any code", async () => {
    await fc.assert(
      fc.asyncProperty(fc.base64String(), async (code) => {
        expect(["text", "refused"]).toContain((await listCode.textFrom(code)).kind);
      }),
    );
  });
});
