import { describe, expect, it } from "vitest";
import {
  isLikeAName,
  linesOf,
  plainText,
  shortText,
  tidyName,
  withoutEdges,
  wordsOf,
} from "./plain-text.ts";

describe("the lines of a text", () => {
  it("keep their numbers where blank lines lie between", () => {
    expect([...linesOf("Contoso\n\n  \nFabrikam")]).toEqual([
      { number: 1, text: "Contoso" },
      { number: 4, text: "Fabrikam" },
    ]);
  });

  it("end as Windows, Unix and old Macs end them", () => {
    expect([...linesOf("a\r\nb\nc\rd")].map((line) => line.text)).toEqual(["a", "b", "c", "d"]);
  });

  it("are none where only zero-width signs stand", () => {
    expect([...linesOf("\u200b\ufeff")]).toEqual([]);
  });

  it("keep their leading space and tabs, for tables", () => {
    expect([...linesOf("  a\tb  ")]).toEqual([{ number: 1, text: "  a\tb" }]);
  });
});

describe("plain text", () => {
  it.each([
    ["ana＠ｆａｂｒｉｋａｍ．ｃｏｍ", "ana@fabrikam.com"],
    ["con\u200btoso\u00ad.com", "contoso.com"],
    ["\u202econtoso\u2066", "contoso"],
    ["\u001b[32mcontoso.com\u001b[0m", "contoso.com"],
    ["a\u0000b", "a b"],
    ["a\ud800b", "a\ufffdb"],
    ["conto…", "conto..."],
  ])("of %j is %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe("text for the screen", () => {
  it("is at most 200 characters long", () => {
    expect(shortText("a".repeat(300))).toBe("a".repeat(200));
  });

  it("does not end in half a character", () => {
    expect(shortText(`${"a".repeat(199)}😀`)).toBe("a".repeat(199));
  });

  it("is one line", () => {
    expect(shortText(" a\t b ")).toBe("a b");
  });
});

describe("a word without its edges", () => {
  it.each([
    ["“contoso.com”,", "contoso.com"],
    ["(contoso.com).", "contoso.com"],
    ["•contoso.com", "contoso.com"],
    ["<ana@fabrikam.com>;", "ana@fabrikam.com"],
    ["{72f9}", "{72f9}"],
    ["---", ""],
  ])("of %j is %j", (word, bare) => {
    expect(withoutEdges(word)).toBe(bare);
  });
});

describe("a name as it is kept", () => {
  it.each([
    ["• “Contoso”", "Contoso"],
    ["- Contoso (Test)", "Contoso (Test)"],
    ["Contoso   Ltd.", "Contoso Ltd."],
    ["'Contoso':", "Contoso"],
  ])("of %j is %j", (text, name) => {
    expect(tidyName(text)).toBe(name);
  });

  it("is none where no letter or digit is left", () => {
    expect(tidyName("— … ★")).toBeUndefined();
  });
});

describe("what may be a name", () => {
  it.each(["Contoso", "Contoso, Ltd.", "Amt für Umwelt", "日本マイクロソフト", "3M"])(
    "is %j",
    (text) => {
      expect(isLikeAName(text)).toBe(true);
    },
  );

  it.each([
    "<script>alert(1)</script>",
    "42",
    "Are you sure?",
    "We look forward to working with you soon, Ana",
    "Scan the code again.",
    '{"a": 1}',
    "ana@",
  ])("is not %j", (text) => {
    expect(isLikeAName(text)).toBe(false);
  });
});

it("parts words at angle brackets as well as at spaces", () => {
  expect(wordsOf("Ana <ana@fabrikam.com>")).toEqual(["Ana", "ana@fabrikam.com"]);
});
