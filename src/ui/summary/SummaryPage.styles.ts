import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useSummaryStyles = makeStyles({
  preview: {
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    "@media (max-width: 639px)": { padding: tokens.spacingHorizontalM },
    // Where the printed sheet could not be fetched, this is it.
    "@media print": { padding: 0, border: "0 none" },
  },
});
