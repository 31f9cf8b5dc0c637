import { type ChangeEvent, useState } from "react";
import { languageNames, parseLanguage } from "#domain/language.ts";
import { useSpeech } from "#ui/words/words.ts";
import { useLanguageStyles } from "./LanguageSwitch.styles.ts";

/** The languages, each by its own name, for whoever cannot read this one. */
export function LanguageSwitch() {
  const styles = useLanguageStyles();
  const { words, speak } = useSpeech();
  const [hasFailed, setFailed] = useState(false);
  const handleChange = async (event: ChangeEvent<HTMLSelectElement>) => {
    const language = parseLanguage(event.target.value);
    if (language) setFailed(!(await speak(language)));
  };
  return (
    <div className={styles.switch}>
      <label className={styles.label}>
        {words.languages.label}
        <select className={styles.select} value={words.language} onChange={handleChange}>
          {Object.entries(languageNames).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {hasFailed && <span role="alert">{words.languages.failed}</span>}
    </div>
  );
}
