import { useSelected } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";

/** Why the list is empty, where that is not simply because nothing was added yet. */
export function EmptyReason() {
  const words = useWords();
  const trace = useSelected((state) => state.keeping.trace);
  switch (trace) {
    case "forgotten":
      return <p>{words.keeping.forgotten}</p>;
    case "nothing-known":
      return <p>{words.keeping.nothingKnown}</p>;
    case "list":
    case "vanished":
    case "blocked":
      return null;
  }
}
