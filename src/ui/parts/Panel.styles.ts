import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const usePanelStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media print": { display: "none" },
  },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: "70ch" },
  hint: {
    margin: 0,
    maxWidth: "70ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  big: { minHeight: "44px" },
  summary: {
    minHeight: "44px",
    alignContent: "center",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  foldHeading: {
    display: "inline",
    margin: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: "inherit",
  },
  fold: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media print": { display: "none" },
  },
  inner: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalM,
  },
  /** As narrow as it has to be: neither a long word nor the browser's own width of a text field widens the page. */
  field: {
    flexGrow: 1,
    minWidth: 0,
    maxWidth: "420px",
    gridTemplateColumns: "minmax(0, 1fr)",
    overflowWrap: "anywhere",
  },
  fieldRow: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalM,
  },
  plainList: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  entry: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  select: {
    minHeight: "44px",
    maxWidth: "100%",
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
  },
});
