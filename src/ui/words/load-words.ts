import type { Language } from "#domain/language.ts";
import type { Words } from "./words.ts";

/** Fetches the sentences of one language, a chunk of their own. Fails as an import does, offline for one. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case "en":
      return (await import("./en/en.ts")).words;
    case "de":
      return (await import("./de/de.ts")).words;
    case "fr":
      return (await import("./fr/fr.ts")).words;
  }
}
