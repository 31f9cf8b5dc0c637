import { organizationOf } from "#app/selectors.ts";
import { organizationKey } from "#domain/organization/organization.ts";
import type { FoundOrganization, PastedText } from "#domain/paste/parser.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAddStyles } from "./Add.styles.ts";

interface AddResultProps {
  readonly pasted: PastedText;
  readonly onDismiss: () => void;
}

/** What came of the text: how many organizations were read, and which of them Rekey only concluded. */
export function AddResult({ pasted, onDismiss }: AddResultProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { organizations } = pasted;
  const guesses = organizations.filter(({ certainty }) => certainty.kind === "guessed");
  const count = organizations.length;
  return (
    <Note kind="info" title={count === 0 ? words.add.addedNone : words.add.added(count)}>
      {guesses.length > 0 && (
        <>
          <p className={base.text}>{words.add.guesses}</p>
          <ul className={base.list} aria-label={words.add.guesses}>
            {guesses.map((organization) => (
              <Guess
                key={`${organization.tenant}/${organization.account ?? ""}`}
                organization={organization}
              />
            ))}
          </ul>
          <div className={base.tools}>
            <Button onClick={onDismiss}>{words.add.guessesOk}</Button>
          </div>
        </>
      )}
    </Note>
  );
}

function Guess({
  organization: { tenant, account, certainty },
}: {
  organization: FoundOrganization;
}) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useAddStyles();
  const { actions } = useApp();
  const key = organizationKey(tenant, account);
  const listed = useSelected((state) => organizationOf(state, key));
  if (certainty.kind !== "guessed") return null;
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <bdi>{tenant}</bdi>
        <span className={base.hint}>{words.pasted.guess[certainty.why]}</span>
      </span>
      {listed && (
        <Button
          appearance="subtle"
          onClick={() => actions.organizationRemoved(listed.key)}
          aria-label={words.add.takeOffNamed(tenant)}
        >
          {words.add.takeOff}
        </Button>
      )}
    </li>
  );
}
