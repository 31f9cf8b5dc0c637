import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useDashboardStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  question: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  questionText: {
    margin: 0,
    marginInlineEnd: "auto",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  empty: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
