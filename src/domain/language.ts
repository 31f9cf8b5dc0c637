/**
 * The languages that Rekey speaks, as BCP 47 names them, each called by its own name. This is the only list of them:
 * whatever else needs one, at build or in a test, takes it from here.
 */
export const languageNames = { en: "English", de: "Deutsch", fr: "Français" } as const;

export type Language = keyof typeof languageNames;

/** A language that Rekey speaks, from a text of whatever origin; `undefined` for all else. */
export function parseLanguage(text: unknown): Language | undefined {
  return isLanguage(text) ? text : undefined;
}

/**
 * The language to speak: what was said here goes first, then the first of the browser's languages that Rekey
 * speaks, whatever its region (`de-AT` is German); English if Rekey speaks none of them.
 */
export function languageFor(said: Language | undefined, preferred: readonly string[]): Language {
  if (said) return said;
  for (const tag of preferred) {
    const language = parseLanguage(tag.split("-")[0]?.toLowerCase());
    if (language) return language;
  }
  return "en";
}

function isLanguage(text: unknown): text is Language {
  return typeof text === "string" && Object.hasOwn(languageNames, text);
}
