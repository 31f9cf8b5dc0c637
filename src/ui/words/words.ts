import { createContext, useContext } from "react";
import type { Language } from "#domain/language.ts";
import type { words as english } from "./en/en.ts";

/** Every sentence of the screen, in one language. The other languages have the same sentences as English. */
export type Words = Translated<Omit<typeof english, keyof Writing>> & Writing;

/** Which language the sentences are in, and which way it is written. */
interface Writing {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
}

/** The same sentences in another language: the same names and the same parameters. */
export type Translated<Sentences> = Sentences extends string
  ? string
  : Sentences extends readonly string[]
    ? readonly string[]
    : Sentences extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { readonly [Key in keyof Sentences]: Translated<Sentences[Key]> };

/** The sentences of this screen, and how to change their language. */
interface Speech {
  readonly words: Words;
  /** Fulfilled with `false` if the other language could not be fetched; the present one then stays. */
  readonly speak: (language: Language) => Promise<boolean>;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("Nothing is drawn before its words: SpeechContext is missing.");
  return speech;
}

/** The sentences in the language of this screen. */
export function useWords(): Words {
  return useSpeech().words;
}

/** How dates and lists are written: as the browser says for this language, `de-AT` before `de`. */
export function localeOf({ language }: Words): string {
  return navigator.languages.find((tag) => tag.split("-")[0] === language) ?? language;
}
