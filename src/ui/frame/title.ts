import { useEffect } from "react";
import { useWords } from "#ui/words/words.ts";

/** Names the tab after the page. */
export function useTitle(page: string): void {
  const words = useWords();
  // Talks to the DOM: the tab's title.
  useEffect(() => {
    document.title = words.title(page);
  }, [page, words]);
}
