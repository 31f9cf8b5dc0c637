import { describe, expect, it } from "vitest";
import { languageFor, parseLanguage } from "./language.ts";

describe("languageFor", () => {
  it("takes what was said here before what the browser prefers", () => {
    expect(languageFor("fr", ["de-AT", "en"])).toBe("fr");
  });

  it("takes the first of the browser's languages that is spoken, whatever its region", () => {
    expect(languageFor(undefined, ["pt-PT", "de-AT", "en"])).toBe("de");
    expect(languageFor(undefined, ["FR-ca"])).toBe("fr");
  });

  it("is English where no preferred language is spoken", () => {
    expect(languageFor(undefined, ["pt-PT", "ja"])).toBe("en");
    expect(languageFor(undefined, [])).toBe("en");
  });
});

describe("parseLanguage", () => {
  it("reads only a language's own short name", () => {
    expect(parseLanguage("de")).toBe("de");
    expect(parseLanguage("de-AT")).toBeUndefined();
    expect(parseLanguage("toString")).toBeUndefined();
    expect(parseLanguage(null)).toBeUndefined();
  });
});
