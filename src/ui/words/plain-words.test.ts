import { describe, expect, it } from "vitest";
import { type Language, languageNames, parseLanguage } from "#domain/language.ts";
import { loadWords } from "./load-words.ts";
import { sentencesIn } from "./sentences.fixture.ts";

/** How many words a sentence may have: a letter goes to somebody who reads it at a desk. */
const most = { screen: 20, letter: 32 } as const;

/** What nobody would say, what shouts, and second names for what has one. */
const unwanted: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /!/,
    /successfully/i,
    /\banew\b|\breckon|\bis none\b|\bhenceforth\b/i,
    /\bnot un\w+/i,
    /shut for now/i,
    /what answered\?/i,
    /a question is open/i,
    /concluded, not said/i,
    /\bold device\b|\bnew device\b/i,
    /authentication method/i,
    /(?<!cross-)\btenant\b(?! ID|'s ID)/i,
    /e-mail code guest/i,
  ],
  de: [
    /!/,
    /erfolgreich/i,
    /vorerst verschlossen/i,
    /geschlossen, nicht gesagt/i,
    /eine frage ist offen/i,
    /was hat geantwortet/i,
    /nicht bewiesen/i,
    /am verlassen/i,
    /smartphone|telefongerät/i,
    /authentifizierungsmethode/i,
    /mandant(?!en-ID|enüber)/i,
  ],
  fr: [
    /!/,
    /avec succès/i,
    /ancien appareil|nouvel appareil/i,
    /méthodes? d’authentification/i,
    /(?<!ID de |ID du |inter)locataire/i,
  ],
};

/** Sentences that are Microsoft's, whose words are not ours to choose. */
const microsofts = ["/admin/quote", "/admin/warning", "/organization/microsoftsNames"];

const languages = Object.keys(languageNames)
  .map(parseLanguage)
  .filter((language) => language !== undefined);

describe.each(languages)("src/ui/words/%s/", async (language) => {
  const words = sentencesIn(await loadWords(language)).filter(
    ([path]) => !microsofts.some((quoted) => path.startsWith(quoted)),
  );

  it("has no sentence that a tired person loses on the way", () => {
    const long = words.flatMap(([path, text]) =>
      sentences(text)
        .filter((sentence) => wordCount(sentence) > limitFor(path))
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it("says nothing in a way that nobody would, and has one name for each thing", () => {
    const bad = words.flatMap(([path, text]) =>
      path.startsWith("/letters/")
        ? []
        : unwanted[language].some((each) => each.test(text))
          ? [`${path}: ${text}`]
          : [],
    );
    expect(bad).toEqual([]);
  });
});

function limitFor(path: string): number {
  return path.startsWith("/letters/") ? most.letter : most.screen;
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!:;])\s+/);
}

/** What stands in brackets after a name of Microsoft's is that name once more, in the reader's language. */
function wordCount(sentence: string): number {
  return sentence
    .replaceAll(/\([^)]*\)/g, "")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}‹]/u.test(word)).length;
}
