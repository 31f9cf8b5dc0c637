import { organizationsInOrder } from "#app/selectors.ts";
import type { KeepingState } from "#domain/diagnostics/diagnostics-facts.ts";
import { useSelected } from "#ui/app-context.ts";
import { Note } from "#ui/parts/Note.tsx";
import { useWords, type Words } from "#ui/words/words.ts";
import { useKeepingStyles } from "./Keeping.styles.ts";

interface Notice {
  readonly title: string;
  readonly text: string;
}

/** In full on the list: what the browser did to it that its owner should know. Vanished, not kept, not readable. */
export function ListNotice() {
  const words = useWords();
  const styles = useKeepingStyles();
  const keeping = useSelected((state) => state.keeping);
  const isEmpty = useSelected((state) => organizationsInOrder(state).length === 0);
  return noticesForList(words, keeping, isEmpty).map(({ title, text }) => (
    <Note key={title + text} kind="warning" title={title} className={styles.notice}>
      {text}
    </Note>
  ));
}

/** In one line where something is entered: it is not kept. The list says what to do about it. */
export function EntryNotice() {
  const words = useWords();
  const styles = useKeepingStyles();
  const keeping = useSelected((state) => state.keeping);
  return notKept(words, keeping).map(({ title }) => (
    <Note key={title} kind="warning" title={title} className={styles.notice} />
  ));
}

function notKept({ keeping: said }: Words, { trace, last }: KeepingState): readonly Notice[] {
  return [
    ...(trace === "blocked" ? [{ title: said.blockedTitle, text: said.blocked }] : []),
    ...(last.kind === "not-kept" && last.reason === "full"
      ? [{ title: said.fullTitle, text: said.full }]
      : []),
  ];
}

function noticesForList(words: Words, keeping: KeepingState, isEmpty: boolean): readonly Notice[] {
  const { trace, problems } = keeping;
  const { keeping: said } = words;
  return [
    ...(trace === "vanished" && isEmpty
      ? [{ title: said.vanishedTitle, text: said.vanished }]
      : []),
    ...notKept(words, keeping),
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
