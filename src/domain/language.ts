/** The languages that Rekey speaks, as BCP 47 names them, each called by its own name. */
export const languageNames = { en: "English", de: "Deutsch", fr: "Français" } as const;

export type Language = keyof typeof languageNames;

/** A language that Rekey speaks, from a text of whatever origin; `undefined` for all else. */
export function parseLanguage(text: unknown): Language | undefined {
  switch (text) {
    case "en":
    case "de":
    case "fr":
      return text;
    default:
      return undefined;
  }
}

/**
 * The language to speak: what was said here goes first, then the first of the browser's languages that Rekey
 * speaks, whatever its region (`de-AT` is German); English where there is none.
 */
export function languageFor(said: Language | undefined, preferred: readonly string[]): Language {
  if (said) return said;
  for (const tag of preferred) {
    const language = parseLanguage(tag.split("-")[0]?.toLowerCase());
    if (language) return language;
  }
  return "en";
}
