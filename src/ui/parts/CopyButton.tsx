import { Button } from "@fluentui/react-button";
import { useState } from "react";
import { words } from "#ui/words.ts";
import { useCopyStyles } from "./CopyButton.styles.ts";

type Copying = "idle" | "copied" | "failed";

const labels = {
  idle: words.organization.copy,
  copied: words.organization.copied,
  failed: words.organization.copyFailed,
} satisfies Record<Copying, string>;

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
}

/** Copies a text, a link first of all, for another device or another program. */
export function CopyButton({ text, label = words.organization.copy }: CopyButtonProps) {
  const styles = useCopyStyles();
  const [copying, setCopying] = useState<Copying>("idle");
  const handleCopy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopying("copied"),
      () => setCopying("failed"),
    );
  };
  return (
    <>
      <Button className={styles.button} onClick={handleCopy}>
        {label}
      </Button>
      <span role="status">{copying === "idle" ? "" : labels[copying]}</span>
    </>
  );
}
