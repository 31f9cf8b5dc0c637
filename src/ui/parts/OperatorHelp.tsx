import { useApp } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";
import { useBaseStyles } from "./Base.styles.ts";
import { LinkButton } from "./Button.tsx";

/** What whoever runs this copy says to somebody who cannot get in at home: their words, and where to ask. */
export function OperatorHelp() {
  const { operatorHelp } = useWords();
  const base = useBaseStyles();
  const { name, words, ticket } = useApp().config.operator;
  if (!words && !ticket) return null;
  return (
    <div className={base.section}>
      {words && (
        <p className={base.text}>
          <bdi>{operatorHelp.says(name, words)}</bdi>
        </p>
      )}
      {ticket && (
        <div className={base.tools}>
          <LinkButton href={ticket} target="_blank" rel="noopener noreferrer">
            {operatorHelp.ticket}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
