import { describe, expect, it } from "vitest";
import { languageNames, parseLanguage } from "#domain/language.ts";
import { pluralForms, pluralIn } from "./plural.ts";

const languages = Object.keys(languageNames)
  .map(parseLanguage)
  .filter((language) => language !== undefined);

describe("the forms of a counted thing", () => {
  it.each(languages)("are in %s those that its whole numbers take, and no other", (language) => {
    const rules = new Intl.PluralRules(language);
    const taken = new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)));
    expect([...pluralForms[language]].sort()).toEqual([...taken].sort());
  });
});

describe("pluralIn", () => {
  it("takes the form by the language's own rule: nothing is many in English, and one in French", () => {
    const sentences = { one: "one", other: "other" };
    expect([0, 1, 2].map((count) => pluralIn("en")(count, sentences))).toEqual([
      "other",
      "one",
      "other",
    ]);
    expect([0, 1, 2].map((count) => pluralIn("fr")(count, sentences))).toEqual([
      "one",
      "one",
      "other",
    ]);
  });

  it("takes the last form for a number that no form is for", () => {
    expect(pluralIn("fr")(2_000_000, { one: "one", other: "other" })).toBe("other");
  });
});
