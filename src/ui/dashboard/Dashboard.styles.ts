import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useDashboardStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
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
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  big: { minHeight: "44px" },
  fieldRow: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalM,
  },
  field: {
    flexGrow: 1,
    minWidth: 0,
    maxWidth: "420px",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  wideField: {
    maxWidth: "70ch",
    gridTemplateColumns: "minmax(0, 1fr)",
    overflowWrap: "anywhere",
  },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
  plainList: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  progress: { width: "100%", accentColor: tokens.colorBrandStroke1 },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(240px, 1fr))" },
});
