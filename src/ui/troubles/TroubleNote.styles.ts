import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useTroublesStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalXL, "@media print": { display: "none" } },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
