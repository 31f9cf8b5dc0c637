import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";

/** What of the text became nothing; a page for it is missing. */
export function Unread({ texts }: { texts: readonly string[] }) {
  const words = useWords();
  const base = useBaseStyles();
  if (texts.length === 0) return null;
  return (
    <Note kind="warning" title={words.helpDesk.unread}>
      <ul className={base.bullets}>
        {texts.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </Note>
  );
}
