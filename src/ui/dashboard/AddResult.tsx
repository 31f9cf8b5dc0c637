import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import type { Entry, ParsedEntries, Unread } from "#domain/entry.ts";
import { words } from "#ui/words.ts";
import { useDashboardStyles } from "./Dashboard.styles.ts";

interface AddResultProps {
  readonly parsed: ParsedEntries;
  readonly onDismiss: () => void;
}

/** What came of the lines: what was read, what was only concluded, and what was not read and why. */
export function AddResult({ parsed, onDismiss }: AddResultProps) {
  const styles = useDashboardStyles();
  const { entries, unread } = parsed;
  const guesses = entries.filter(({ certainty }) => certainty.kind === "guessed");
  const count = entries.length;
  return (
    <MessageBar intent={unread.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {count === 0 ? words.list.addedNone : words.list.added(count)}
        </MessageBarTitle>
        {guesses.length > 0 && (
          <>
            <p className={styles.text}>{words.list.guesses}</p>
            <ul className={styles.plainList}>
              {guesses.map((entry) => (
                <Guess key={`${entry.tenant}/${entry.account ?? ""}`} entry={entry} />
              ))}
            </ul>
          </>
        )}
        {unread.length > 0 && (
          <>
            <p className={styles.text}>{words.list.unread}</p>
            <ul className={styles.plainList} aria-label={words.list.unread}>
              {unread.map((piece) => (
                <UnreadPiece key={piece.lines.join()} piece={piece} />
              ))}
            </ul>
          </>
        )}
        <Button className={styles.big} onClick={onDismiss}>
          {words.list.unreadDismiss}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

function Guess({ entry: { tenant, account, certainty } }: { entry: Entry }) {
  return (
    <li>
      <bdi>{account ?? tenant}</bdi>
      {certainty.kind === "guessed" && <> — {words.entry.guess[certainty.why]}</>}
    </li>
  );
}

function UnreadPiece({ piece: { lines, text, reason } }: { piece: Unread }) {
  return (
    <li>
      {words.list.unreadLine(lines.join(", "))}: <bdi>{text}</bdi> — {words.entry.unread[reason]}
    </li>
  );
}
