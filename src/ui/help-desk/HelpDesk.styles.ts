import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

const offPaper = { "@media print": { display: "none" } };

export const useHelpDeskStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    ...offPaper,
  },
  field: { width: "100%", maxWidth: "70ch" },
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    ...offPaper,
  },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  link: {
    margin: 0,
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    "@media print": { display: "block", fontSize: "8pt" },
  },
  person: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    maxWidth: "70ch",
  },
  who: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  account: { fontWeight: tokens.fontWeightSemibold },
  mail: {
    margin: 0,
    maxWidth: "70ch",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  paper: { display: "none", "@media print": { display: "block" } },
  page: { breakAfter: "page", ":last-child": { breakAfter: "auto" } },
  ours: { display: "flex", alignItems: "center", gap: "5mm", marginBlock: "2mm" },
  oursText: { margin: 0 },
});
