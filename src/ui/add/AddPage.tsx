import { useRef, useState } from "react";
import { entriesOf, homelessAccounts, verdictIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { PastedText } from "#domain/paste/parser.ts";
import { useSelected } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { Page } from "#ui/frame/Page.tsx";
import { hrefOf } from "#ui/navigation.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { LinkButton } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { AddResult } from "./AddResult.tsx";
import { Entries } from "./Entries.tsx";
import { MissingHomes } from "./MissingHomes.tsx";
import { Examples, PasteBox } from "./PasteBox.tsx";
import { Questions } from "./Questions.tsx";

/** One box for whatever a person can read off Authenticator or paste; what reads as an entry is compared with the list. */
export function AddPage() {
  const words = useWords();
  const base = useBaseStyles();
  const [last, setLast] = useState<PastedText | undefined>();
  const asked = useSelected(questionsIn);
  const entries = useSelected(entriesOf);
  const areHomesAsked = useSelected(areHomesAskedIn);
  const result = useRef<HTMLDivElement>(null);
  const labels = new Set(entries.map(([, { label }]) => label));
  return (
    <Page heading={words.add.heading}>
      <PasteBox onRead={setLast} />
      <div ref={result}>
        {last && (
          <AddResult
            pasted={last}
            onDismiss={() => focusAfter(() => setLast(undefined), result.current)}
          />
        )}
      </div>
      <Questions questions={asked.filter(({ text }) => !labels.has(text))} />
      <Entries asked={asked} />
      {areHomesAsked && <MissingHomes />}
      <div className={base.tools}>
        <LinkButton href={hrefOf({ kind: "organizations" })}>{words.add.back}</LinkButton>
      </div>
      <Examples />
    </Page>
  );
}

function questionsIn({ questions }: State): State["questions"] {
  return questions;
}

/** Whether a home is missing, or was said not to be there. */
function areHomesAskedIn(state: State): boolean {
  const verdict = verdictIn(state);
  const isMissing = verdict.kind !== "yes" && verdict.list.kind === "home-missing";
  return isMissing || homelessAccounts(state).length > 0;
}
