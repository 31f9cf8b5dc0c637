import { lazyPart } from "#ui/lazy-part.ts";
import { Fold } from "#ui/parts/Fold.tsx";
import { useWords } from "#ui/words/words.ts";

const EntryMatching = lazyPart(() =>
  import("./EntryMatching.tsx").then((part) => part.EntryMatching),
);

/** The fold in which Authenticator's work entries are compared with the list. */
export function AuthenticatorEntries() {
  const { entries } = useWords();
  return (
    <Fold heading={entries.heading}>
      <EntryMatching />
    </Fold>
  );
}
