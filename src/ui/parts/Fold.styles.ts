import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useFoldStyles = makeStyles({
  fold: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media print": { display: "none" },
  },
  summary: {
    minHeight: "44px",
    alignContent: "center",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    display: "inline",
    margin: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: "inherit",
  },
  inner: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalM,
  },
});
