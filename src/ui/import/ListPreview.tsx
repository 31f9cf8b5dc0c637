import type { ListFromElsewhere, ReadList } from "#app/actions/list-transfer.ts";
import { nameOf } from "#domain/organization/organization.ts";
import { useApp } from "#ui/app-context.ts";
import { namesText } from "#ui/check-words.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";

interface ListPreviewProps {
  readonly read: ReadList;
  readonly onDone: () => void;
}

/** A list from elsewhere, before it is merged. Whatever it contains is shown as text. */
export function ListPreview({ read, onDone }: ListPreviewProps) {
  const words = useWords();
  const base = useBaseStyles();
  if (read.kind === "list") return <Preview read={read} onDone={onDone} />;
  return (
    <Note kind="warning" title={words.import.refusedTitle}>
      <p className={base.text}>{words.import.refused[read.reason]}</p>
      <p className={base.text}>{words.import.unchanged}</p>
    </Note>
  );
}

interface PreviewProps {
  readonly read: ListFromElsewhere;
  readonly onDone: () => void;
}

function Preview({ read, onDone }: PreviewProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const { organizations, tests, leftOut, raised, raisedAnswer } = read;
  const { answer } = words.verdict;
  const handleMerge = () => {
    actions.listBrought(read);
    onDone();
  };
  return (
    <section className={base.panel} aria-label={words.import.heading}>
      <p className={base.text}>{words.import.look}</p>
      {tests > 0 && <p className={base.text}>{words.import.tests(tests)}</p>}
      {raised.length > 0 && (
        <p className={base.text}>
          <bdi>{words.import.raised(namesText(words, raised.map(nameOf)))}</bdi>
        </p>
      )}
      {raisedAnswer && (
        <p className={base.text}>
          {words.import.raisedAnswer(answer[raisedAnswer.from], answer[raisedAnswer.to])}
        </p>
      )}
      {leftOut > 0 && <p className={base.text}>{words.import.leftOut(leftOut)}</p>}
      {organizations.length === 0 ? (
        <p className={base.text}>{words.import.empty}</p>
      ) : (
        <ul>
          {organizations.map((organization) => (
            <li key={organization.key}>
              <bdi>{organization.domain ?? organization.tenant}</bdi>
              <div className={base.text}>
                <bdi>{nameOf(organization)}</bdi>
              </div>
              {organization.account && (
                <div className={base.hint}>
                  <bdi>{words.list.accountIs(organization.account)}</bdi>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={base.tools}>
        <Button appearance="primary" onClick={handleMerge}>
          {words.import.merge}
        </Button>
        <Button onClick={onDone}>{words.import.discard}</Button>
      </div>
    </section>
  );
}
