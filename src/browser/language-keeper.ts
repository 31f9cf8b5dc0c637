import { type Language, parseLanguage } from "#domain/language.ts";
import { languageKey, ownerKey } from "./keys.ts";
import { safeStorage } from "./safe-storage.ts";

interface LanguageKeeper {
  /** The language chosen by hand here, if any. */
  readonly said: () => Language | undefined;
  /** Keeps a choice for this tab, and on the person's own device for later visits too. A browser that refuses keeps nothing. */
  readonly keep: (language: Language) => void;
}

/** Keeps the language chosen by hand where the list is kept too: nothing outlives the tab on a shared device. */
export function languageKeeper(
  page: Pick<Window, "localStorage" | "sessionStorage">,
): LanguageKeeper {
  const device = safeStorage(() => page.localStorage);
  const tab = safeStorage(() => page.sessionStorage);
  return {
    said: () => parseLanguage(tab.text(languageKey)) ?? parseLanguage(device.text(languageKey)),
    keep: (language) => {
      tab.put(languageKey, language);
      if (device.text(ownerKey) === "own") device.put(languageKey, language);
    },
  };
}
