import type { ReactNode } from "react";
import { Button } from "#ui/parts/Button.tsx";
import { useCardStyles } from "./Card.styles.ts";

interface AnswerProps {
  /** The one that goes on; at most one of a card. */
  readonly isMain?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** One answer of a card: a button, because an arrow key must not answer. */
export function Answer({ isMain = false, onPress, children }: AnswerProps) {
  const styles = useCardStyles();
  return (
    <Button
      className={isMain ? styles.main : styles.answer}
      appearance={isMain ? "primary" : "secondary"}
      {...(isMain ? { size: "large" } : {})}
      onClick={onPress}
    >
      <span>{children}</span>
    </Button>
  );
}
