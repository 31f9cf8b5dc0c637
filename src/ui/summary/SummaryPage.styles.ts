import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useSummaryStyles = makeStyles({
  text: { margin: 0, maxWidth: "70ch" },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  big: { minHeight: "44px" },
  preview: {
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    "@media (max-width: 639px)": { padding: tokens.spacingHorizontalM },
  },
});
