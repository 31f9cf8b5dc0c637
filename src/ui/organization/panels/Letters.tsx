import { useState } from "react";
import { lettersFor } from "#app/letters.ts";
import { contactOf } from "#app/selectors.ts";
import { addressIn, type Letter, letterText, mailtoLink } from "#domain/letters/letter-text.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import { useCardStyles } from "#ui/organization/cards/Card.styles.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button, LinkButton } from "#ui/parts/Button.tsx";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { useWords } from "#ui/words/words.ts";
import { PrintedLetter } from "./PrintedLetter.tsx";
import { Sponsors } from "./Sponsors.tsx";

/** A letter to whoever can help, which is always offered, and what to try before it is sent. */
export function Letters({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const { store } = useApp();
  const name = useNameOf(organization);
  // What a letter says follows from the book, the accounts and the sponsors: facts of the state as a whole.
  useSelected((state) => state.book);
  useSelected((state) => state.sponsors);
  const letters = lettersFor(store.state(), organization);
  const [kind, setKind] = useState<Letter["kind"] | undefined>();
  const letter = letters.find((one) => one.kind === kind) ?? letters[0];
  return (
    <>
      <label className={base.section}>
        {words.letter.which}
        <select
          className={base.select}
          value={letter?.kind}
          onChange={({ target }) => setKind(letters.find((one) => one.kind === target.value)?.kind)}
        >
          {letters.map((one) => (
            <option key={one.kind} value={one.kind}>
              {words.letter.kind[one.kind](name)}
            </option>
          ))}
        </select>
      </label>
      <Sponsors organization={organization} />
      {letter && <LetterView letter={letter} contact={contactOf(store.state(), organization)} />}
    </>
  );
}

function LetterView({ letter, contact }: { letter: Letter; contact: string }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useCardStyles();
  const [isPrinting, setPrinting] = useState(false);
  const text = letterText(letter, words.letters);
  const sponsor = "to" in letter ? letter.to : undefined;
  const mail = mailtoLink(text, addressIn(contact) ?? sponsor);
  const canShare = "share" in navigator;
  const handleShare = () => {
    // The person closed the browser's share dialogue: not an error.
    navigator.share({ title: text.subject, text: text.body }).catch(() => {});
  };
  return (
    <>
      {"advice" in letter && (
        <>
          <h3 className={styles.strong}>{words.letter.adviceHeading}</h3>
          <ul className={base.bullets}>
            {letter.advice.map((one) => (
              <li key={one}>{words.letter.advice[one]}</li>
            ))}
          </ul>
        </>
      )}
      <section className={styles.letter} aria-label={words.letter.text}>
        <p className={styles.strong}>
          <bdi>{text.subject}</bdi>
        </p>
        <p className={styles.letterBody}>
          <bdi>{text.body}</bdi>
        </p>
      </section>
      <div className={base.tools}>
        <CopyButton text={`${text.subject}\n\n${text.body}`} label={words.letter.copy} />
        <LinkButton href={mail.href}>{words.letter.mail}</LinkButton>
        {canShare && <Button onClick={handleShare}>{words.letter.share}</Button>}
        <Button onClick={() => setPrinting(true)}>{words.letter.print}</Button>
      </div>
      {mail.kind === "without-body" && <p className={base.hint}>{words.letter.tooLong}</p>}
      <p className={base.hint}>{words.letter.care}</p>
      {isPrinting && <PrintedLetter text={text} onDone={() => setPrinting(false)} />}
    </>
  );
}
