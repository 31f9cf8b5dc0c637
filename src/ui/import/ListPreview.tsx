import type { ListFromElsewhere, ReadList } from "#app/actions/transfer-actions.ts";
import { nameOf } from "#domain/organization/organization.ts";
import { useApp } from "#ui/app-context.ts";
import { namesText } from "#ui/check-words.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

interface ListPreviewProps {
  readonly read: ReadList;
  readonly onDone: () => void;
}

/** A list from elsewhere, before it is merged: shown as text, whatever it says. */
export function ListPreview({ read, onDone }: ListPreviewProps) {
  const words = useWords();
  const styles = usePanelStyles();
  if (read.kind === "list") return <Preview read={read} onDone={onDone} />;
  return (
    <Note kind="warning" title={words.import.refusedTitle}>
      <p className={styles.text}>{words.import.refused[read.reason]}</p>
      <p className={styles.text}>{words.import.unchanged}</p>
    </Note>
  );
}

interface PreviewProps {
  readonly read: ListFromElsewhere;
  readonly onDone: () => void;
}

function Preview({ read, onDone }: PreviewProps) {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const { organizations, tests, leftOut, raised, raisedAnswer } = read;
  const { answer } = words.verdict;
  const handleMerge = () => {
    actions.listBrought(read);
    onDone();
  };
  return (
    <section className={styles.panel} aria-label={words.import.heading}>
      <p className={styles.text}>{words.import.look}</p>
      {tests > 0 && <p className={styles.text}>{words.import.tests(tests)}</p>}
      {raised.length > 0 && (
        <p className={styles.text}>
          <bdi>{words.import.raised(namesText(words, raised.map(nameOf)))}</bdi>
        </p>
      )}
      {raisedAnswer && (
        <p className={styles.text}>
          {words.import.raisedAnswer(answer[raisedAnswer.from], answer[raisedAnswer.to])}
        </p>
      )}
      {leftOut > 0 && <p className={styles.text}>{words.import.leftOut(leftOut)}</p>}
      {organizations.length === 0 ? (
        <p className={styles.text}>{words.import.empty}</p>
      ) : (
        <ul>
          {organizations.map((organization) => (
            <li key={organization.key}>
              <bdi>{organization.domain ?? organization.tenant}</bdi>
              <div className={styles.text}>
                <bdi>{nameOf(organization)}</bdi>
              </div>
              {organization.account && (
                <div className={styles.hint}>
                  <bdi>{words.list.accountIs(organization.account)}</bdi>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.tools}>
        <Button className={styles.big} appearance="primary" onClick={handleMerge}>
          {words.import.merge}
        </Button>
        <Button className={styles.big} onClick={onDone}>
          {words.import.discard}
        </Button>
      </div>
    </section>
  );
}
