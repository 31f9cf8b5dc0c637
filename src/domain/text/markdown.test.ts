import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs, timeout } from "#domain/property-runs.fixture.ts";
import { markdownFrom } from "./markdown.ts";

describe("markdownFrom", () => {
  it.each([
    ["Contoso", "Contoso"],
    ["Łódź 2", "Łódź 2"],
    ["A | B", "A \\| B"],
    ["[Pay here](https://evil.example)", "\\[Pay here\\]\\(https\\://evil\\.example\\)"],
    ["![x](y)", "\\!\\[x\\]\\(y\\)"],
    ["<img src=x onerror=alert(1)>", "\\<img src\\=x onerror\\=alert\\(1\\)\\>"],
    ["`code` ~~no~~ *bold* _it_", "\\`code\\` \\~\\~no\\~\\~ \\*bold\\* \\_it\\_"],
    ["# 1. - + heading", "\\# 1\\. \\- \\+ heading"],
    ["www.evil.example", "www\\.evil\\.example"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["a\\|b", "a\\\\\\|b"],
  ])("shows %j letter by letter", (text, escaped) => {
    expect(markdownFrom(text)).toBe(escaped);
  });

  it("takes out the signs that turn what stands beside them", () => {
    expect(markdownFrom("moc.osotnoc\u202e \u2066x\u2069\u200b")).toBe("moc\\.osotnoc x");
  });

  it("keeps a text of several lines in one", () => {
    expect(markdownFrom("Contoso\n\n# Heading\r\n| a |")).toBe("Contoso \\# Heading \\| a \\|");
  });

  it("is empty where nothing visible is left", () => {
    expect(markdownFrom(" \u200b\u202e\n")).toBe("");
  });

  it("leaves no sign that begins anything unescaped, whatever the text", { timeout }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const rest = markdownFrom(text).replace(/\\[!-/:-@[-`{-~]/g, "");
        expect(rest).not.toMatch(/[\\`*_{}[\]()<>#+.!|~&:@=$"'^\r\n-]/);
      }),
      { numRuns: runs },
    );
  });
});
