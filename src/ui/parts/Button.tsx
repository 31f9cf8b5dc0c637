import { type ButtonProps, Button as FluentButton } from "@fluentui/react-button";
import { mergeClasses } from "@griffel/react";
import { useButtonStyles } from "./Button.styles.ts";

/** Fluent's own: at most one button in a view is primary, the next thing to do. */
type Press = Extract<ButtonProps, { as?: "button" }>;
type Link = Extract<ButtonProps, { as: "a" }>;

interface PressProps extends Omit<Press, "as" | "ref"> {
  /** Something is under way: the button does nothing, but keeps its place and the focus. */
  readonly isResting?: boolean;
}

/** Fluent's button, large enough for a thumb. */
export function Button({ isResting = false, className, ...props }: PressProps) {
  const styles = useButtonStyles();
  return (
    <FluentButton
      {...props}
      disabledFocusable={isResting}
      className={mergeClasses(styles.tall, className)}
    />
  );
}

/** A link that looks like a button, if going there is the next thing to do. */
export function LinkButton({ className, ...props }: Omit<Link, "as" | "ref">) {
  const styles = useButtonStyles();
  return <FluentButton {...props} as="a" className={mergeClasses(styles.tall, className)} />;
}
