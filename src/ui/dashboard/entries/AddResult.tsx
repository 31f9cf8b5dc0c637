import type { FoundOrganization, PastedText, Question } from "#domain/paste/parser.ts";
import { useDashboardStyles } from "#ui/dashboard/Dashboard.styles.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";
import { lineRanges } from "./line-ranges.ts";

interface AddResultProps {
  readonly pasted: PastedText;
  readonly onDismiss: () => void;
}

/** What came of the lines: what was read, what was only concluded, and what was not read and why. */
export function AddResult({ pasted, onDismiss }: AddResultProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { organizations, questions } = pasted;
  const guesses = organizations.filter(({ certainty }) => certainty.kind === "guessed");
  const count = organizations.length;
  return (
    <Note
      kind={questions.length > 0 ? "warning" : "info"}
      title={count === 0 ? words.list.addedNone : words.list.added(count)}
    >
      {guesses.length > 0 && (
        <>
          <p className={base.text}>{words.list.guesses}</p>
          <ul className={base.bullets}>
            {guesses.map((organization) => (
              <Guess
                key={`${organization.tenant}/${organization.account ?? ""}`}
                organization={organization}
              />
            ))}
          </ul>
        </>
      )}
      {questions.length > 0 && (
        <>
          <p className={base.text}>{words.list.unread}</p>
          <ul className={base.bullets} aria-label={words.list.unread}>
            {questions.map((question) => (
              <OpenQuestion key={`${question.lines} ${question.text}`} question={question} />
            ))}
          </ul>
        </>
      )}
      <Button onClick={onDismiss}>{words.list.unreadDismiss}</Button>
    </Note>
  );
}

function Guess({ organization }: { organization: FoundOrganization }) {
  const { tenant, account, certainty } = organization;
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

function OpenQuestion({ question }: { question: Question }) {
  const { lines, text, reason } = question;
  const words = useWords();
  const styles = useDashboardStyles();
  return (
    <li>
      <span className={styles.reason}>{words.list.unreadLine(lineRanges(lines))}</span>
      <bdi>{text}</bdi>
      <span className={styles.reason}>{words.pasted.unread[reason]}</span>
    </li>
  );
}
