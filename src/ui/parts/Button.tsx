import { mergeClasses } from "@griffel/react";
import type { ComponentProps } from "react";
import {
  type Appearance,
  useAppearanceStyles,
  useButtonBase,
  useButtonStyles,
} from "./Button.styles.ts";

interface Look {
  /** At most one button in a view is primary: the next thing to do. */
  readonly appearance?: Appearance;
  readonly size?: "medium" | "large";
}

interface ButtonProps extends Look, ComponentProps<"button"> {
  /** Something is under way: the button does nothing, but keeps its place and the focus. */
  readonly isResting?: boolean;
}

/** A button, large enough for a thumb. */
export function Button({ appearance, size, isResting, className, onClick, ...props }: ButtonProps) {
  const look = useLook({ appearance, size }, isResting === true || props.disabled === true);
  return (
    <button
      type="button"
      {...props}
      className={mergeClasses(look, className)}
      aria-disabled={isResting ? true : undefined}
      onClick={isResting ? (event) => event.preventDefault() : onClick}
    />
  );
}

/** A link that looks like a button, if going there is the next thing to do. */
export function LinkButton({ appearance, size, className, ...props }: Look & ComponentProps<"a">) {
  const look = useLook({ appearance, size }, false);
  return <a {...props} className={mergeClasses(look, className)} />;
}

function useLook(
  { appearance = "secondary", size }: { [Key in keyof Look]: Look[Key] | undefined },
  isOff: boolean,
): string {
  const base = useButtonBase();
  const byAppearance = useAppearanceStyles();
  const styles = useButtonStyles();
  return mergeClasses(
    base,
    byAppearance[appearance],
    size === "large" && styles.large,
    isOff && styles.resting,
  );
}
