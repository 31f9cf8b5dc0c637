import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { mergeClasses } from "@griffel/react";
import { type ComponentType, type ReactNode, useEffect, useRef } from "react";
import { type Route, routePath } from "#domain/route.ts";
import { useApp } from "#ui/app-context.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useWords } from "#ui/words/words.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Mark } from "./Mark.tsx";
import { useShellStyles } from "./Shell.styles.ts";
import { Troubles } from "./Troubles.tsx";

interface ShellProps {
  readonly route: Route;
  readonly AccountMenu: ComponentType;
  readonly children: ReactNode;
}

/** The frame of every page. After a change of page, focus goes to the content, as with a page load. */
export function Shell({ route, AccountMenu, children }: ShellProps) {
  const words = useWords();
  const styles = useShellStyles();
  const main = useRef<HTMLElement>(null);
  const path = routePath(route);
  const shownPath = useRef(path);
  // Talks to the DOM: moves focus, for a screen reader does not notice that a hash changed.
  useEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    main.current?.focus();
    scrollTo(0, 0);
  }, [path]);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Button className={styles.skip} onClick={() => main.current?.focus()}>
            {words.skipToContent}
          </Button>
          <a className={styles.brand} href={hrefOf({ kind: "start" })}>
            <Mark />
            {words.product}
          </a>
          <nav className={styles.nav} aria-label={words.nav.label}>
            <NavLink to={{ kind: "organizations" }} at={route} label={words.nav.organizations} />
            <NavLink to={{ kind: "summary" }} at={route} label={words.nav.summary} />
            <NavLink to={{ kind: "about" }} at={route} label={words.nav.about} />
          </nav>
          <AccountMenu />
        </div>
      </header>
      <main ref={main} className={styles.main} tabIndex={-1}>
        <Troubles />
        {children}
      </main>
      <Footer />
      <LiveRegion />
    </div>
  );
}

function NavLink({ to, at, label }: { to: Route; at: Route; label: string }) {
  const styles = useShellStyles();
  const isHere = to.kind === at.kind;
  return (
    <a
      className={mergeClasses(styles.navLink, isHere && styles.navHere)}
      href={hrefOf(to)}
      aria-current={isHere ? "page" : undefined}
    >
      {label}
    </a>
  );
}

function Footer() {
  const words = useWords();
  const styles = useShellStyles();
  const { operator } = useApp().config;
  const runBy = operator.name === "" ? words.footer.runByNobody : words.footer.runBy(operator.name);
  return (
    <footer className={styles.footer}>
      <div className={styles.footerText}>
        <p className={styles.footerLine}>
          {operator.link ? (
            <Link inline href={operator.link} target="_blank" rel="noopener noreferrer">
              {runBy}
            </Link>
          ) : (
            runBy
          )}
        </p>
        <p className={styles.footerLine}>{words.footer.notMicrosoft}</p>
        <Link href={hrefOf({ kind: "about" })}>{words.footer.about}</Link>
        <LanguageSwitch />
      </div>
    </footer>
  );
}
