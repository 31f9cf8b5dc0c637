import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useSummaryStyles = makeStyles({
  preview: {
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    "@media (max-width: 639px)": { padding: tokens.spacingHorizontalM },
  },
});
