import type { ReactNode } from "react";
import { routePath } from "#domain/route.ts";
import type { StartWay } from "#domain/start-way.ts";
import type { Words } from "#ui/words/words.ts";

interface StartViewProps {
  readonly words: Words;
  /** In the order in which they are shown. */
  readonly ways: readonly StartWay[];
  /** Whether this copy has an app registration. */
  readonly isRegistered: boolean;
  readonly canSignIn: boolean;
  /** What stands under *I use a personal account* once it was chosen. */
  readonly personal?: ReactNode;
  readonly onChoose?: (way: StartWay) => void;
}

/**
 * One promise, the ways in, and what to expect. It is drawn at build too, for the first paint, so nothing here needs a
 * script, and its styles are in `frame.css`.
 */
export function StartView(props: StartViewProps) {
  const { words, ways, isRegistered } = props;
  return (
    <div className="start">
      <div className="start-lead">
        <div>
          <h1>{words.start.heading}</h1>
          <p className="start-promise">{words.start.promise}</p>
        </div>
        <Picture />
      </div>
      <p className="start-notice" hidden={isRegistered}>
        {words.start.noRegistration}
      </p>
      <p className="start-notice start-installed">{words.start.installed}</p>
      <ul className="start-ways" aria-label={words.start.waysIn}>
        {ways.map((way) => (
          <Way key={way} way={way} {...props} />
        ))}
      </ul>
      <p className="start-helpers">
        {words.start.helpers}{" "}
        <a href={`#${routePath({ kind: "help-desk" })}`}>{words.start.forHelpDesks}</a>
        {" · "}
        <a href={`#${routePath({ kind: "admin" })}`}>{words.start.forAdmins}</a>
      </p>
      <section aria-label={words.start.factsHeading}>
        <h2>{words.start.factsHeading}</h2>
        <ul className="start-facts">
          {words.start.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Way({ way, words, canSignIn, personal, onChoose }: { way: StartWay } & StartViewProps) {
  const { label, hint } = sentencesOf(words, way);
  const opened = way === "personal" ? personal : undefined;
  return (
    <li className="start-way" data-way={way}>
      <button
        type="button"
        disabled={way !== "by-hand" && !canSignIn}
        aria-expanded={way === "personal" ? opened !== undefined : undefined}
        onClick={() => onChoose?.(way)}
      >
        {label}
      </button>
      <p>{hint}</p>
      {opened}
    </li>
  );
}

function sentencesOf({ start }: Words, way: StartWay): { label: string; hint: string } {
  switch (way) {
    case "sign-in":
      return { label: start.signIn, hint: start.signInHint };
    case "personal":
      return { label: start.personal, hint: start.personalHint };
    case "by-hand":
      return { label: start.without, hint: start.withoutHint };
  }
}

/** A picture: the key moves from the old phone to the new one. */
function Picture() {
  return (
    <svg className="mark start-picture" viewBox="0 0 120 88" aria-hidden="true" focusable="false">
      <rect className="is-old" x="8" y="16" width="36" height="64" rx="7" />
      <rect x="76" y="8" width="36" height="64" rx="7" />
      <path d="M22 72h8M90 64h8" />
      <circle cx="44" cy="42" r="9" />
      <path d="M53 42h38m-11 0v9m11-9v7" />
    </svg>
  );
}
