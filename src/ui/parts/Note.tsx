import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { mergeClasses } from "@griffel/react";
import type { ReactNode, RefObject } from "react";
import { useNoteStyles } from "./Note.styles.ts";

interface NoteProps {
  readonly kind: "info" | "warning";
  readonly title?: string;
  readonly className?: string | undefined;
  /** Given if the note has to take the focus, because it appears while the person is elsewhere on the page. */
  readonly focusRef?: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
}

/** Something that stands out from the rest of a page: Fluent's message bar, in as many lines as it needs. */
export function Note({ kind, title, className, focusRef, children }: NoteProps) {
  const styles = useNoteStyles();
  const handleElement = (element: HTMLElement | null) => {
    if (focusRef) focusRef.current = element;
  };
  return (
    <MessageBar
      intent={kind}
      layout="multiline"
      role="region"
      ref={handleElement}
      className={mergeClasses(styles.note, className)}
      aria-label={title}
      tabIndex={focusRef ? -1 : undefined}
    >
      <MessageBarBody className={styles.body}>
        {title && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
