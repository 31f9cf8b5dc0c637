import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { accountsOf } from "#app/selectors.ts";
import type { Language } from "#domain/language.ts";
import { type Route, routePath } from "#domain/route.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { Keeping } from "#ui/keeping/Keeping.tsx";
import { followMenus } from "#ui/menu/menus.ts";
import { hrefOf } from "#ui/navigation.ts";
import { Troubles } from "#ui/troubles/Troubles.tsx";
import { useSpeech, useWords } from "#ui/words/words.ts";
import { Frame } from "./Frame.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { RunBy } from "./RunBy.tsx";
import { UpdateBar } from "./UpdateBar.tsx";

interface ShellProps {
  readonly route: Route;
  /** Whether the person came here by a button that is gone now: the content then takes the focus. */
  readonly takesFocus: boolean;
  readonly AccountMenu: ComponentType;
  readonly children: ReactNode;
}

/** The frame of every page. After a change of page, focus goes to the content, as with a page load. */
export function Shell({ route, takesFocus, AccountMenu, children }: ShellProps) {
  const { words, speak } = useSpeech();
  const { operator, clientId } = useApp().config;
  const isNobody = useSelected((state) => accountsOf(state).length === 0);
  const [isMute, setMute] = useState(false);
  const main = useRef<HTMLElement>(null);
  const path = routePath(route);
  // Before the app draws for the first time, the focused element belongs to the first paint, which is replaced.
  const [hadFocus] = useState(() => document.activeElement !== document.body);
  const shownPath = useRef(takesFocus || hadFocus ? undefined : path);
  // Talks to the DOM: moves the focus, because a screen reader does not notice a change of the hash.
  useEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    // A page that gave the focus to its own first field keeps it there.
    if (!main.current?.contains(document.activeElement)) main.current?.focus();
    scrollTo(0, 0);
  }, [path]);
  // Talks to the DOM: menus shut when they have done their work.
  useEffect(followMenus, []);
  const handleSpeak = async (language: Language) => setMute(!(await speak(language)));
  return (
    <>
      <Frame
        words={words}
        at={route.kind}
        accounts={isNobody && clientId !== "" ? <SignInLink /> : <AccountMenu />}
        runBy={<RunBy words={words} operator={operator} />}
        main={main}
        onSkip={() => main.current?.focus()}
        onSpeak={handleSpeak}
      >
        {isMute && <p>{words.languages.failed}</p>}
        <UpdateBar />
        <Troubles />
        <Keeping at={route.kind} />
        {children}
      </Frame>
      <LiveRegion isMute={isMute} />
    </>
  );
}

function SignInLink() {
  const words = useWords();
  return (
    <a className="frame-link" href={hrefOf({ kind: "start" })}>
      {words.nav.signIn}
    </a>
  );
}
