import { mergeClasses } from "@griffel/react";
import type { ReactNode, Ref } from "react";
import { type NoteKind, useNoteBase, useNoteKindStyles, useNoteStyles } from "./Note.styles.ts";

interface NoteProps {
  readonly kind: NoteKind;
  readonly title?: string;
  readonly className?: string | undefined;
  /** Given if the note has to take the focus, because it appears while the person is elsewhere on the page. */
  readonly focusRef?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** Something that stands out from the rest of a page. */
export function Note({ kind, title, className, focusRef, children }: NoteProps) {
  const base = useNoteBase();
  const byKind = useNoteKindStyles();
  const styles = useNoteStyles();
  return (
    <section
      ref={focusRef}
      className={mergeClasses(base, byKind[kind], className)}
      aria-label={title}
      tabIndex={focusRef ? -1 : undefined}
    >
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </section>
  );
}
