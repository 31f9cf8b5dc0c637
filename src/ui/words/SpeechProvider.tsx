import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Language } from "#domain/language.ts";
import { loadWords } from "./load-words.ts";
import { SpeechContext, type Words } from "./words.ts";

interface SpeechProviderProps {
  /** The sentences that the page starts with. */
  readonly words: Words;
  /** Called with a language that the person chose, to keep it. */
  readonly onSpeak: (language: Language) => void;
  readonly children: ReactNode;
}

/**
 * Gives every screen its sentences. Another language is fetched when the person chooses it; the rest of the page stays
 * as it is.
 */
export function SpeechProvider({ words: first, onSpeak, children }: SpeechProviderProps) {
  const [words, setWords] = useState(first);
  // Talks to the DOM: screen readers and hyphenation go by the page's language, the layout by its direction.
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  const speech = useMemo(() => {
    const speak = (language: Language) =>
      loadWords(language).then(
        (loaded) => {
          setWords(loaded);
          onSpeak(language);
          return true;
        },
        () => false,
      );
    return { words, speak };
  }, [words, onSpeak]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}
