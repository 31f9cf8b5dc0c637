import { type Language, parseLanguage } from "#domain/language.ts";

/** Beside the list, and cleared with it. */
export const languageKey = "rekey.language";
const ownerKey = "rekey.device";

interface LanguageKeeper {
  /** The language chosen by hand here, if any. */
  readonly said: () => Language | undefined;
  /** Keeps a choice for this tab, and on the person's own device for later visits too. Never fails: a browser that refuses keeps nothing. */
  readonly keep: (language: Language) => void;
}

/** Keeps the language chosen by hand where the list is kept too: nothing outlives the tab on a shared device. */
export function languageKeeper(
  page: Pick<Window, "localStorage" | "sessionStorage">,
): LanguageKeeper {
  return {
    said: () =>
      attempt(
        () =>
          parseLanguage(page.sessionStorage.getItem(languageKey)) ??
          parseLanguage(page.localStorage.getItem(languageKey)),
      ),
    keep: (language) => {
      attempt(() => page.sessionStorage.setItem(languageKey, language));
      attempt(() => {
        if (page.localStorage.getItem(ownerKey) === "own")
          page.localStorage.setItem(languageKey, language);
      });
    },
  };
}

/** A browser that blocks its storage throws on the mere mention, and a full one at each write. */
function attempt<Answer>(act: () => Answer): Answer | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
