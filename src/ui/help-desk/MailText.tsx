import { useState } from "react";
import { type Language, languageNames, parseLanguage } from "#domain/language.ts";
import { mailtoLink } from "#domain/letters/letter-text.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { LinkButton } from "#ui/parts/Button.tsx";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { loadWords } from "#ui/words/load-words.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { useHelpDeskStyles } from "./HelpDesk.styles.ts";

/** A mail to send with the link, in the language of whoever gets it. */
export function MailText({ title, link }: { title: string; link: string }) {
  const own = useWords();
  const base = useBaseStyles();
  const styles = useHelpDeskStyles();
  const [words, setWords] = useState<Words>(own);
  const { helpDesk } = words;
  const text = { subject: helpDesk.mailSubject(title), body: helpDesk.mailBody(title, link) };
  const handleSpeak = (language: Language | undefined) => {
    // A language that cannot be fetched leaves the mail as it is.
    if (language) void loadWords(language).then(setWords, () => {});
  };
  return (
    <section className={base.section} aria-label={own.helpDesk.mail}>
      <label className={base.tools}>
        {own.helpDesk.mailLanguage}
        <select
          className={base.select}
          value={words.language}
          onChange={({ target }) => handleSpeak(parseLanguage(target.value))}
        >
          {Object.entries(languageNames).map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.mail} lang={words.language}>
        {text.body}
      </p>
      <div className={base.tools}>
        <CopyButton text={text.body} label={own.helpDesk.copyMail} />
        <LinkButton href={mailtoLink(text).href}>{own.letter.mail}</LinkButton>
      </div>
    </section>
  );
}
