import { describe, expect, it } from "vitest";
import { type Language, languageNames, parseLanguage } from "#domain/language.ts";
import { loadWords } from "./load-words.ts";
import { sentencesIn } from "./sentences.fixture.ts";

/** How many words a sentence may have: a letter goes to somebody who reads it at a desk. */
const most = { screen: 20, letter: 32 } as const;

/** What nobody would say, and what shouts. */
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
  ],
  fr: [/!/, /avec succès/i],
};

/** The glossary's words on the screen that a second name could take the place of. */
type Named =
  | "organization"
  | "home, guest"
  | "sign-in method"
  | "old phone, new phone"
  | "Security info"
  | "Authenticator"
  | "entry"
  | "check"
  | "test"
  | "help desk, admin"
  | "operator";

/** One name for one thing: what nothing of the glossary may be called besides. */
const secondNames: Readonly<Record<Language, Readonly<Record<Named, RegExp>>>> = {
  en: {
    organization: /(?<!cross-)\btenants?\b(?! ID|'s ID)|\borganisation|\bdirectory\b/i,
    "home, guest": /home (tenant|company)|host tenant|visitor|e-mail code guest/i,
    "sign-in method": /authentication method|\bcredentials?\b|\bfactors?\b|log-?in method/i,
    "old phone, new phone": /\b(old|new|previous|former) (device|handset|mobile)\b/i,
    "Security info": /security (information|details|settings)/i,
    Authenticator: /\bauth app\b|authentication app/i,
    entry: /\b(lines?|rows?|items?) (in|of|from) Authenticator\b/i,
    check: /\brescan|\brefresh(es|ed)?\b/i,
    test: /\btrial\b|\bdry run\b/i,
    "help desk, admin": /helpdesk|service desk|IT department|\bsysadmin/i,
    operator: /\bhoster\b|\bprovider of this copy/i,
  },
  de: {
    organization: /mandant(?!en-ID|enüber)|\btenants?\b/i,
    "home, guest": /heimatmandant|stammorganisation|\bbesucher/i,
    "sign-in method": /authentifizierungsmethode|\bfaktor|einlogg|login-methode/i,
    "old phone, new phone":
      /smartphone|telefongerät|\b(alte|neue)[nms]? (gerät|telefon|mobiltelefon)\b/i,
    "Security info": /sicherheitsinfos?\b|sicherheitsangaben|sicherheitseinstellungen/i,
    Authenticator: /authentifizierungs-?app/i,
    entry: /zeilen? (in|von|aus) authenticator/i,
    check: /aktualisier/i,
    test: /probelauf/i,
    "help desk, admin": /IT-Support|hotline|systemverwalter|servicedesk/i,
    operator: /\bhoster\b|anbieter dieser kopie/i,
  },
  fr: {
    organization: /(?<!ID de |ID du |inter)locataire|\btenants?\b/i,
    "home, guest": /organisation mère|locataire d’origine|\bvisiteur/i,
    "sign-in method": /méthodes? d’authentification|\bfacteurs?\b|identifiants? de connexion/i,
    "old phone, new phone": /\b(ancien|nouvel|nouveau) (appareil|portable|mobile|smartphone)\b/i,
    "Security info": /\binfos? de sécurité|renseignements de sécurité|paramètres de sécurité/i,
    // Microsoft calls the choice on its page so.
    Authenticator: /(?<!› |\), )application d’authentification/i,
    entry: /lignes? (dans|de|d’)\s?authenticator/i,
    check: /actualis/i,
    test: /\bà blanc\b/i,
    "help desk, admin": /helpdesk|support technique|service informatique|\badmins?\b/i,
    operator: /hébergeur/i,
  },
};

type Sentences = ReturnType<typeof sentencesIn>;

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

  it("says nothing in a way that nobody would", () => {
    expect(matching(words, unwanted[language])).toEqual([]);
  });

  it.each(Object.entries(secondNames[language]))("has one name for each thing: %s", (_, second) => {
    expect(matching(words, [second])).toEqual([]);
  });
});

/** Letters go to people who work with Microsoft's own words, and use them. */
function matching(words: Sentences, patterns: readonly RegExp[]): readonly string[] {
  return words
    .filter(([path]) => !path.startsWith("/letters/"))
    .filter(([, text]) => patterns.some((each) => each.test(text)))
    .map(([path, text]) => `${path}: ${text}`);
}

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
