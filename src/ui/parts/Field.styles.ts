import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

const ring = {
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: "1px",
};

export const useFieldStyles = makeStyles({
  /** It can become narrow: the browser's own width of a text field must not widen the page. */
  line: {
    width: "100%",
    minWidth: 0,
    minHeight: "44px",
    // Fluent marks a field by a line below it alone, which is easily missed.
    ":focus-within": ring,
  },
  /** As wide as its place, whatever the browser's own width of what stands in it. */
  whole: { gridTemplateColumns: "minmax(0, 1fr)" },
  lines: { ":focus-within": ring },
  /** Firefox makes it as wide as twenty of its letters, however large they are. */
  linesThemselves: { minWidth: 0 },
});
