import type { ReactNode } from "react";
import { startWays } from "#domain/start-way.ts";
import { Frame } from "#ui/frame/Frame.tsx";
import { Outline } from "#ui/frame/Outline.tsx";
import type { Words } from "#ui/words/words.ts";
import { StartView } from "./StartView.tsx";

/**
 * What `index.html` paints before any script, a block for each language: the start page, the outline of the list for
 * whoever comes back, and what to do if the app cannot be fetched. The page's language and the screen that the entry
 * names decide which of them is seen.
 */
export function FirstPaint({ languages }: { languages: readonly Words[] }) {
  return languages.map((words) => (
    <div
      key={words.language}
      className="spoken"
      data-spoken={words.language}
      lang={words.language}
      dir={words.direction}
    >
      <Screen words={words} name="start" at="start">
        <StartView
          words={words}
          ways={startWays({ clientId: "any", leadWith: "signing-in" })}
          isRegistered
          canSignIn
        />
      </Screen>
      <Screen words={words} name="opening" at="organizations">
        <Outline>{words.opening}</Outline>
      </Screen>
      <Screen words={words} name="failed" at="start">
        <div className="start">
          <h1>{words.broken.notFetched}</h1>
          <p>{words.broken.notFetchedNext}</p>
        </div>
      </Screen>
    </div>
  ));
}

interface ScreenProps {
  readonly words: Words;
  readonly name: "start" | "opening" | "failed";
  readonly at: "start" | "organizations";
  readonly children: ReactNode;
}

function Screen({ words, name, at, children }: ScreenProps) {
  // The operator's name is known once `config.json` is read; the entry puts it in.
  const runBy = <p data-run-by={words.footer.runBy("{}")}>{words.footer.runByNobody}</p>;
  return (
    <div className={`first is-${name}`}>
      <Frame
        words={words}
        at={at}
        runBy={runBy}
        menuId={`menu-${words.language}-${name}`}
        hasLanguages={name !== "opening"}
      >
        {children}
      </Frame>
    </div>
  );
}
