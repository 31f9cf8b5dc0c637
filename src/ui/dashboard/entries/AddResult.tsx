import type { Entry, ParsedEntries, Unread } from "#domain/paste/entry.ts";
import { useDashboardStyles } from "#ui/dashboard/Dashboard.styles.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";

interface AddResultProps {
  readonly parsed: ParsedEntries;
  readonly onDismiss: () => void;
}

/** The result of adding lines: what was read, what was only concluded, and what was not read and why. */
export function AddResult({ parsed, onDismiss }: AddResultProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { entries, unread } = parsed;
  const guesses = entries.filter(({ certainty }) => certainty.kind === "guessed");
  const count = entries.length;
  return (
    <Note
      kind={unread.length > 0 ? "warning" : "info"}
      title={count === 0 ? words.list.addedNone : words.list.added(count)}
    >
      {guesses.length > 0 && (
        <>
          <p className={base.text}>{words.list.guesses}</p>
          <ul className={base.bullets}>
            {guesses.map((entry) => (
              <Guess key={`${entry.tenant}/${entry.account ?? ""}`} entry={entry} />
            ))}
          </ul>
        </>
      )}
      {unread.length > 0 && (
        <>
          <p className={base.text}>{words.list.unread}</p>
          <ul className={base.bullets} aria-label={words.list.unread}>
            {unread.map((piece) => (
              <UnreadPiece key={piece.lines.join()} piece={piece} />
            ))}
          </ul>
        </>
      )}
      <Button onClick={onDismiss}>{words.list.unreadDismiss}</Button>
    </Note>
  );
}

function Guess({ entry: { tenant, account, certainty } }: { entry: Entry }) {
  const words = useWords();
  const styles = useDashboardStyles();
  return (
    <li>
      <bdi>{account ?? tenant}</bdi>
      {certainty.kind === "guessed" && (
        <span className={styles.reason}>{words.pasted.guess[certainty.why]}</span>
      )}
    </li>
  );
}

function UnreadPiece({ piece: { lines, text, reason } }: { piece: Unread }) {
  const words = useWords();
  const styles = useDashboardStyles();
  return (
    <li>
      <span className={styles.reason}>{words.list.unreadLine(lines.join(", "))}</span>
      <bdi>{text}</bdi>
      <span className={styles.reason}>{words.pasted.unread[reason]}</span>
    </li>
  );
}
