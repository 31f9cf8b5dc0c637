import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useTroublesStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalXL, "@media print": { display: "none" } },
  text: { margin: 0, maxWidth: "65ch" },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  big: { minHeight: "44px" },
});
