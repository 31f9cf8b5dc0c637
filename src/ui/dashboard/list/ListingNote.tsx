import type { Listing } from "#domain/diagnostics/diagnostics-facts.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";

interface ListingNoteProps {
  readonly listing: Extract<Listing, { kind: "listed" | "failed" }>;
  readonly onAgain: () => void;
}

/** That Azure did not list the organizations, or not all of them. */
export function ListingNote({ listing, onAgain }: ListingNoteProps) {
  const words = useWords();
  const base = useBaseStyles();
  return (
    <Note kind="warning" {...(listing.kind === "failed" ? { title: words.list.failedTitle } : {})}>
      {listing.kind === "failed" ? (
        <>
          <FailureText failure={listing.failure} name={words.list.azure} />
          <p className={base.text}>{words.list.failedNext}</p>
        </>
      ) : (
        <NotWhole listing={listing} />
      )}
      <Button onClick={onAgain}>{words.list.listAgain}</Button>
    </Note>
  );
}

function NotWhole({ listing }: { listing: Extract<Listing, { kind: "listed" }> }) {
  const words = useWords();
  const base = useBaseStyles();
  return (
    <>
      <p className={base.text}>{words.list.listed(listing.count)}</p>
      {listing.unreadable > 0 && (
        <p className={base.text}>{words.list.unreadable(listing.unreadable)}</p>
      )}
      {listing.cutShort && (
        <>
          <p className={base.text}>{words.list.cutShort}</p>
          <FailureText failure={listing.cutShort} name={words.list.azure} />
        </>
      )}
    </>
  );
}
