import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { LetterText } from "#domain/letters/letter-text.ts";
import { usePrintedLetterStyles } from "./PrintedLetter.styles.ts";

interface PrintedLetterProps {
  readonly text: LetterText;
  readonly onDone: () => void;
}

/** Prints the letter alone. It is in the page, outside the app, while the print dialogue is open. */
export function PrintedLetter({ text, onDone }: PrintedLetterProps) {
  const styles = usePrintedLetterStyles();
  // Talks to the DOM: the print dialogue.
  useEffect(() => {
    addEventListener("afterprint", onDone);
    print();
    return () => removeEventListener("afterprint", onDone);
  }, [onDone]);
  return createPortal(
    <div className={styles.letter} data-printed-letter="">
      <h1 className={styles.subject}>{text.subject}</h1>
      <p className={styles.body}>{text.body}</p>
    </div>,
    document.body,
  );
}
