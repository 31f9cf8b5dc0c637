import type { ReactNode, Ref } from "react";
import type { Language } from "#domain/language.ts";
import { type Route, routePath } from "#domain/route.ts";
import { Popover } from "#ui/menu/Popover.tsx";
import type { Words } from "#ui/words/words.ts";
import { FrameLink } from "./FrameLink.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Mark } from "./Mark.tsx";

interface FrameProps {
  readonly words: Words;
  /** The page that is shown; its link is marked. */
  readonly at: Route["kind"];
  /** Who is signed in; absent until that is known. */
  readonly accounts?: ReactNode;
  /** Who runs this copy. */
  readonly runBy: ReactNode;
  readonly main?: Ref<HTMLElement>;
  /** The `id` of the menu: the first paint has several frames. */
  readonly menuId?: string;
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
export function Frame(props: FrameProps) {
  const { words, at, runBy, main, onSkip, onSpeak, children, hasLanguages = true } = props;
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
            <span className="frame-wide">
              <FrameLink kind="summary" at={at} label={words.nav.summary} />
            </span>
          </nav>
          <Menu {...props} />
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

/** Accounts, and the pages that few people need on a visit. */
function Menu({ words, at, accounts, menuId = "menu", onSpeak, hasLanguages = true }: FrameProps) {
  return (
    <Popover id={menuId} label={words.nav.menu} icon={<Dots />} buttonClass="frame-menu">
      {accounts}
      <ul className="menu-links">
        <li className="frame-narrow">
          <FrameLink kind="summary" at={at} label={words.nav.summary} />
        </li>
        <li>
          <FrameLink kind="settings" at={at} label={words.nav.settings} />
        </li>
        <li>
          <FrameLink kind="help-desk" at={at} label={words.nav.helpDesk} />
        </li>
        <li>
          <FrameLink kind="about" at={at} label={words.nav.about} />
        </li>
      </ul>
      {hasLanguages && <LanguageSwitch words={words} onSpeak={onSpeak} />}
    </Popover>
  );
}

/** Drawn here, because the first paint has no script that could draw an icon of Fluent's. */
function Dots() {
  return (
    <svg className="frame-dots" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="4" cy="10" r="1.6" />
      <circle cx="10" cy="10" r="1.6" />
      <circle cx="16" cy="10" r="1.6" />
    </svg>
  );
}
