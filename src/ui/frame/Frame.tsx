import type { ChangeEvent, ReactNode, Ref } from "react";
import { type Language, languageNames, parseLanguage } from "#domain/language.ts";
import { type Route, routePath } from "#domain/route.ts";
import type { Words } from "#ui/words/words.ts";
import { Mark } from "./Mark.tsx";

interface FrameProps {
  readonly words: Words;
  /** The page that is shown; its link is marked. */
  readonly at: Route["kind"];
  /** Who is signed in; absent until that is known. */
  readonly menu?: ReactNode;
  /** Who runs this copy. */
  readonly runBy: ReactNode;
  readonly main?: Ref<HTMLElement>;
  /** `false` while the app is about to replace the page: a language chosen at that moment would be lost. */
  readonly hasLanguages?: boolean;
  readonly onSkip?: () => void;
  readonly onSpeak?: ((language: Language) => void) | undefined;
  readonly children: ReactNode;
}

/**
 * The frame of every page. It is drawn at build too, for the first paint, so nothing here needs a script, and its
 * styles are in `frame.css`.
 */
export function Frame({
  words,
  at,
  menu,
  runBy,
  main,
  onSkip,
  onSpeak,
  children,
  hasLanguages = true,
}: FrameProps) {
  return (
    <div className="frame">
      <header className="frame-header">
        <div className="frame-bar">
          <button type="button" className="frame-skip" onClick={onSkip}>
            {words.skipToContent}
          </button>
          <a className="frame-brand" href={`#${routePath({ kind: "start" })}`}>
            <Mark />
            {words.product}
          </a>
          <nav className="frame-nav" aria-label={words.nav.label}>
            <FrameLink kind="organizations" at={at} label={words.nav.organizations} />
            <FrameLink kind="summary" at={at} label={words.nav.summary} />
            <FrameLink kind="about" at={at} label={words.nav.about} />
          </nav>
          {menu}
        </div>
      </header>
      <main ref={main} className="frame-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="frame-footer">
        <div className="frame-footer-text">
          {runBy}
          <p>{words.footer.notMicrosoft}</p>
          <a href={`#${routePath({ kind: "about" })}`}>{words.footer.about}</a>
          {hasLanguages && <LanguageSwitch words={words} onSpeak={onSpeak} />}
        </div>
      </footer>
    </div>
  );
}

interface FrameLinkProps {
  readonly kind: "organizations" | "summary" | "about";
  readonly at: Route["kind"];
  readonly label: string;
}

function FrameLink({ kind, at, label }: FrameLinkProps) {
  return (
    <a
      className="frame-link"
      href={`#${routePath({ kind })}`}
      aria-current={kind === at ? "page" : undefined}
    >
      {label}
    </a>
  );
}

/** The languages, each by its own name, for whoever cannot read this one. */
function LanguageSwitch({ words, onSpeak }: Pick<FrameProps, "words" | "onSpeak">) {
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
