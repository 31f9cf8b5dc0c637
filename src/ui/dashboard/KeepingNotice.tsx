import { organizationsOf } from "#app/selectors.ts";
import type { KeepingState } from "#domain/diagnostics/diagnostics-facts.ts";
import { useSelected } from "#ui/app-context.ts";
import { Note } from "#ui/parts/Note.tsx";
import { useWords, type Words } from "#ui/words/words.ts";

interface Notice {
  readonly title: string;
  readonly text: string;
}

/** What the browser did to the list that its owner should know: vanished, not kept, not readable. */
export function KeepingNotice() {
  const words = useWords();
  const keeping = useSelected((state) => state.keeping);
  const isEmpty = useSelected((state) => organizationsOf(state).length === 0);
  return noticesFor(words, keeping, isEmpty).map(({ title, text }) => (
    <Note key={title + text} kind="warning" title={title}>
      {text}
    </Note>
  ));
}

function noticesFor(words: Words, keeping: KeepingState, isEmpty: boolean): readonly Notice[] {
  const { trace, last, problems } = keeping;
  const { keeping: said } = words;
  return [
    ...(trace === "vanished" && isEmpty
      ? [{ title: said.vanishedTitle, text: said.vanished }]
      : []),
    ...(trace === "blocked" ? [{ title: said.blockedTitle, text: said.blocked }] : []),
    ...(last.kind === "not-kept" && last.reason === "full"
      ? [{ title: said.fullTitle, text: said.full }]
      : []),
    ...problems.map((problem) => ({
      title: said.problemsTitle,
      text: problemText(words, problem),
    })),
  ];
}

function problemText(words: Words, problem: KeepingState["problems"][number]): string {
  switch (problem.kind) {
    case "damaged":
      return words.keeping.damaged;
    case "newer-version":
      return words.keeping.newerVersion(String(problem.version));
    case "registers-lost":
      return words.keeping.registersLost(problem.count);
  }
}
