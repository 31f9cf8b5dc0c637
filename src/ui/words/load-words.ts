import type { Language } from "#domain/language.ts";
import type { Words } from "./words.ts";

/** Fetches the sentences of one language, which are a chunk. It is rejected if the chunk cannot be fetched. */
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
