import { useSelected } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";

/** Anybody who sees the window can read the tab's title, so it names an organization only while names are shown. */
export function useTitleFor(name: string): string {
  const words = useWords();
  const isOwn = useSelected((state) => state.keeping.owner === "own");
  return isOwn ? name : words.organization.title;
}
