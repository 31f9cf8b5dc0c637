import { useState } from "react";
import { useApp } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";
import { Button } from "./Button.tsx";
import { useCopyStyles } from "./CopyButton.styles.ts";

/** Whether the copy succeeded, and of which text: it says nothing about another text. */
interface Copying {
  readonly text: string;
  readonly isCopied: boolean;
}

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  /** Whether copying is the next thing to do. */
  readonly isMain?: boolean;
}

/** Copies a text, such as a link, for another device or program. */
export function CopyButton({ text, label, isMain = false }: CopyButtonProps) {
  const words = useWords();
  const styles = useCopyStyles();
  const { actions } = useApp();
  const [copying, setCopying] = useState<Copying | undefined>();
  const ended = (isCopied: boolean) => {
    setCopying({ text, isCopied });
    actions.textCopied(isCopied);
  };
  const handleCopy = () => {
    navigator.clipboard.writeText(text).then(
      () => ended(true),
      () => ended(false),
    );
  };
  return (
    <>
      <Button appearance={isMain ? "primary" : "secondary"} onClick={handleCopy}>
        {label ?? words.organization.copy}
      </Button>
      {copying?.text === text && (
        <span className={styles.outcome}>
          {copying.isCopied ? words.organization.copied : words.organization.copyFailed}
        </span>
      )}
    </>
  );
}
