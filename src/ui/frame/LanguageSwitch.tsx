import type { ChangeEvent } from "react";
import { type Language, languageNames, parseLanguage } from "#domain/language.ts";
import type { Words } from "#ui/words/words.ts";

interface LanguageSwitchProps {
  readonly words: Words;
  readonly onSpeak?: ((language: Language) => void) | undefined;
}

/** The languages, each by its own name, for whoever cannot read this one. */
export function LanguageSwitch({ words, onSpeak }: LanguageSwitchProps) {
  const handleChange = (event: ChangeEvent<HTMLSelectElement>) => {
    const language = parseLanguage(event.target.value);
    if (language) onSpeak?.(language);
  };
  return (
    <label className="frame-language">
      {words.languages.label}
      <select value={words.language} onChange={handleChange}>
        {Object.entries(languageNames).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
