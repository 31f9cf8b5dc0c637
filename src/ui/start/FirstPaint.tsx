import type { ReactNode } from "react";
import { startWays } from "#domain/start-way.ts";
import { Frame } from "#ui/frame/Frame.tsx";
import { Outline } from "#ui/frame/Outline.tsx";
import type { Words } from "#ui/words/words.ts";
import { StartView } from "./StartView.tsx";

/**
 * What `index.html` paints before any script, in every language: the start page, the outline of the list for
 * whoever comes back, and what to do where the app cannot be fetched. The entry chooses one of them.
 */
export function FirstPaint({ languages }: { languages: readonly Words[] }) {
  return languages.map((words) => (
    <div key={words.language} lang={words.language}>
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
    <div className={`first is-${name} in-${words.language}`}>
      <Frame words={words} at={at} runBy={runBy} hasLanguages={name !== "opening"}>
        {children}
      </Frame>
    </div>
  );
}
