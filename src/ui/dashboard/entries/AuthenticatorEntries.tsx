import { lazyPart } from "#ui/lazy-part.ts";
import { Fold } from "#ui/parts/Fold.tsx";
import { useWords } from "#ui/words/words.ts";

const EntryMatching = lazyPart(() =>
  import("./EntryMatching.tsx").then((part) => part.EntryMatching),
);

/** Authenticator's work entries beside the list: each belongs somewhere, or the list is not whole. */
export function AuthenticatorEntries() {
  const { entries } = useWords();
  return (
    <Fold heading={entries.heading}>
      <EntryMatching />
    </Fold>
  );
}
