import { useState } from "react";
import { languageNames, parseLanguage } from "#domain/language.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Choices } from "#ui/parts/Choices.tsx";
import { useSpeech } from "#ui/words/words.ts";

/** The languages, each by its own name. */
export function LanguageChoice() {
  const { words, speak } = useSpeech();
  const base = useBaseStyles();
  const [isMute, setMute] = useState(false);
  const handleChoose = async (value: string) => {
    const language = parseLanguage(value);
    if (language) setMute(!(await speak(language)));
  };
  return (
    <section className={base.section}>
      <Choices
        question={words.settings.language}
        choices={Object.entries(languageNames).map(([value, name]) => ({
          value,
          label: <span lang={value}>{name}</span>,
        }))}
        value={words.language}
        error={isMute ? words.languages.failed : undefined}
        onChange={handleChoose}
      />
    </section>
  );
}
