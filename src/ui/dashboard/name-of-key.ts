import { organizationOf } from "#app/selectors.ts";
import { useApp } from "#ui/app-context.ts";
import { nameShown, useNames } from "#ui/names/names.ts";
import type { NameOfKey } from "#ui/verdict-words.ts";
import { useWords } from "#ui/words/words.ts";

/** What each organization is called on this screen, by its key. */
export function useNameOfKey(): NameOfKey {
  const words = useWords();
  const { store } = useApp();
  const { areShown } = useNames();
  return (key) => {
    const organization = organizationOf(store.state(), key);
    return organization ? nameShown(words, store.state(), organization, areShown) : key;
  };
}
