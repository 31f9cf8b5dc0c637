import { mergeClasses } from "@griffel/react";
import type { ComponentProps } from "react";
import {
  type Appearance,
  useAppearanceStyles,
  useButtonBase,
  useButtonStyles,
} from "./Button.styles.ts";

interface Look {
  /** Primary at most once in a view: the next thing to do. */
  readonly appearance?: Appearance;
  readonly size?: "medium" | "large";
}

interface ButtonProps extends Look, ComponentProps<"button"> {
  /** Does nothing for now, but keeps its place and the focus: for what is under way. */
  readonly isResting?: boolean;
}

/** Something to do, at thumb's size. */
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

/** Somewhere to go, where going there is the next thing to do. */
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
