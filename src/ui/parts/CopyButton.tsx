import { Button } from "@fluentui/react-button";
import { useState } from "react";
import { useWords } from "#ui/words/words.ts";
import { useCopyStyles } from "./CopyButton.styles.ts";

/** What became of which text; of another text it says nothing. */
interface Copying {
  readonly text: string;
  readonly outcome: string;
}

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
}

/** Copies a text, a link first of all, for another device or another program. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const words = useWords();
  const styles = useCopyStyles();
  const [copying, setCopying] = useState<Copying | undefined>();
  const handleCopy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopying({ text, outcome: words.organization.copied }),
      () => setCopying({ text, outcome: words.organization.copyFailed }),
    );
  };
  return (
    <>
      <Button className={styles.button} onClick={handleCopy}>
        {label ?? words.organization.copy}
      </Button>
      <span role="status">{copying?.text === text ? copying.outcome : ""}</span>
    </>
  );
}
