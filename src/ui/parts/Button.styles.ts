import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useButtonStyles = makeStyles({
  /** A thumb needs 44 px, and long words of German a second line. */
  tall: {
    minWidth: "44px",
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
    // The theme changes at once, and a button with it.
    transitionProperty: "none",
  },
});
