import { describe, expect, test } from "vitest";
import { languageFor, parseLanguage } from "./language.ts";

describe("languageFor", () => {
  test("what was said here goes before what the browser prefers", () => {
    expect(languageFor("fr", ["de-AT", "en"])).toBe("fr");
  });

  test("the first of the browser's languages that is spoken counts, whatever its region", () => {
    expect(languageFor(undefined, ["pt-PT", "de-AT", "en"])).toBe("de");
    expect(languageFor(undefined, ["FR-ca"])).toBe("fr");
  });

  test("English is spoken where no preferred language is", () => {
    expect(languageFor(undefined, ["pt-PT", "ja"])).toBe("en");
    expect(languageFor(undefined, [])).toBe("en");
  });
});

describe("parseLanguage", () => {
  test("only a language's own short name is read", () => {
    expect(parseLanguage("de")).toBe("de");
    expect(parseLanguage("de-AT")).toBeUndefined();
    expect(parseLanguage("toString")).toBeUndefined();
    expect(parseLanguage(null)).toBeUndefined();
  });
});
