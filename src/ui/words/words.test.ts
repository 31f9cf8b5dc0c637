import { describe, expect, it } from "vitest";
import { languageNames, parseLanguage } from "#domain/language.ts";
import { loadWords } from "./load-words.ts";
import { sentencesIn } from "./sentences.fixture.ts";
import type { Words } from "./words.ts";

const languages = Object.keys(languageNames)
  .map(parseLanguage)
  .filter((language) => language !== undefined);
const all: readonly Words[] = await Promise.all(languages.map(loadWords));
const english = await loadWords("en");

for (const words of all.filter(({ language }) => language !== "en")) {
  describe(`src/ui/words/${words.language}/`, () => {
    const theirs = new Map(sentencesIn(words));

    it("has every sentence that English has, and no other", () => {
      expect([...theirs.keys()].sort()).toEqual(
        sentencesIn(english)
          .map(([path]) => path)
          .sort(),
      );
    });

    it("translates every sentence", () => {
      const same = sentencesIn(english).filter(
        ([path, text]) => text.split(" ").length > 5 && theirs.get(path) === text,
      );
      expect(same.map(([path]) => path).filter((path) => !microsofts.includes(path))).toEqual([]);
    });

    it("leaves out no name, number or time that the English sentence tells", () => {
      const lost = sentencesIn(english).filter(([path, text]) => {
        const told = theirs.get(path) ?? "";
        return [...text.matchAll(/‹[^›]*›/g)].some(([given]) => !told.includes(given));
      });
      expect(lost.map(([path]) => path)).toEqual([]);
    });
  });
}

describe("every language", () => {
  it("says itself which one it is", () => {
    expect(all.map(({ language }) => language)).toEqual(languages);
  });

  it("says where an organization stands in at most six words, for the row has room for ten", () => {
    for (const words of all) {
      const long = sentencesIn(words).filter(([path, text]) => {
        const filled = text.replaceAll(
          /‹[^›]*›/g,
          path.endsWith("Until") ? "1 July 2027" : "Pixel 6",
        );
        return path.startsWith("/row/") && wordsIn(filled) > 6;
      });
      expect(long).toEqual([]);
    }
  });

  it("has no empty sentence, and none that shouts", () => {
    for (const words of all) {
      const bad = sentencesIn(words).filter(([, text]) => text.trim() === "" || text.includes("!"));
      expect(bad.map(([path]) => path)).toEqual([]);
    }
  });
});

/** Microsoft's own words, quoted as they are: no page of Microsoft's says them in another language. */
const microsofts = [
  "/organization/microsoftsNames/0",
  "/organization/microsoftsNames/1",
  "/admin/quote",
];

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
